/** The two kinds of institutions whose average monthly cost a county or gmina announces, and their provisions. */
import { day } from '../../values/day.ts';
import type { Day } from '../../values/day.ts';

export interface Facility {
  /** Polish, plural genitive of the persons it keeps. */
  readonly persons: string;
  /** First day of the formula that this calculation knows. */
  readonly since: Day;
  /** Polish: what held before, for the refusal. */
  readonly before: string;
  readonly basis: {
    readonly average: string;
    readonly started: string;
    readonly publication: string;
    readonly effective: string;
  };
  /** Parameter that tells from when the announced cost is the ground of fees. */
  readonly effectiveParameter: 'd_avg_cost_effective' | 'uops.dps.sredni_koszt.obowiazuje_od';
  /** Averages of other facilities that a new one may take. */
  readonly areas: readonly ('voivodeship' | 'country' | 'voivodeshipAllTypes')[];
}

export const FACILITIES: Readonly<Record<'careInstitution' | 'dps', Facility>> = {
  careInstitution: {
    persons: 'dzieci',
    since: day('2012-01-01'),
    before: 'Ustawa o wspieraniu rodziny i systemie pieczy zastępczej obowiązuje od 1.01.2012.',
    basis: {
      average: 'art. 196 ust. 1 uwrspz',
      started: 'art. 196 ust. 5 uwrspz',
      publication: 'art. 196 ust. 3 uwrspz',
      effective: 'art. 196 ust. 4 uwrspz',
    },
    effectiveParameter: 'd_avg_cost_effective',
    areas: ['voivodeship', 'country'],
  },
  dps: {
    persons: 'mieszkańców',
    // Dz.U. 2007 nr 48 poz. 320: before it the costs were divided by the number of places and by 12.
    since: day('2007-04-01'),
    before: 'Do 31.03.2007 koszty dzielono przez liczbę miejsc i przez 12 (art. 6 pkt 15 u.p.s.).',
    basis: {
      average: 'art. 6 pkt 15 u.p.s.',
      started: 'art. 60 ust. 5 u.p.s.',
      publication: 'art. 60 ust. 2 u.p.s.',
      effective: 'art. 60 ust. 4 u.p.s.',
    },
    effectiveParameter: 'uops.dps.sredni_koszt.obowiazuje_od',
    areas: ['voivodeship', 'voivodeshipAllTypes'],
  },
};
