/**
 * Forms of care whose home is paid for, the provision of each, and whether the county must pay (art. 83 ust. 2 and 3a,
 * art. 84 pkt 1 uwrspz). The duty towards professional families stood in art. 83 ust. 3 until 7.06.2012.
 */
import { day, type Day } from '../../values/day.ts';
import type { Input } from './input.ts';

/** Art. 1 pkt 18 of the act of 27.04.2012 (Dz.U. 2012 poz. 579) moved the duty from ust. 3 to ust. 3a. */
const DUTY_MOVED = day('2012-06-08');

/** Art. 1 pkt 9 of the act of 7.10.2022 (Dz.U. 2022 poz. 2140): more persons may stay or come back. */
const WARDS_WIDENED = day('2023-02-01');

export interface Form {
  /** Polish, nominative. */
  readonly name: string;
  readonly basis: string;
  /** Polish names of the carers, for one and for two. */
  readonly carers: readonly [one: string, two: string];
  /** `always`: the county must pay; `when-crowded`: with many wards and the organiser's opinion; `never`: it may. */
  readonly duty: 'always' | 'when-crowded' | 'never';
}

const family = {
  basis: 'art. 83 ust. 2 uwrspz',
  carers: ['osoba tworząca rodzinę', 'osoby tworzące rodzinę'],
} as const;

export const FORMS: Readonly<Record<Input['careForm'], Form>> = {
  nonProfessional: { ...family, name: 'rodzina zastępcza niezawodowa', duty: 'never' },
  professional: { ...family, name: 'rodzina zastępcza zawodowa', duty: 'when-crowded' },
  familyHome: {
    name: 'rodzinny dom dziecka',
    basis: 'art. 84 pkt 1 uwrspz',
    carers: ['prowadzący rodzinny dom dziecka', 'małżonkowie prowadzący rodzinny dom dziecka'],
    duty: 'always',
  },
};

export const dutyBasis = (on: Day): string =>
  on < DUTY_MOVED ? 'art. 83 ust. 3 uwrspz' : 'art. 83 ust. 3a uwrspz';

/** Which grown-up wards count beside the children. */
export const wardsBasis = (on: Day): string =>
  on < WARDS_WIDENED ? 'art. 37 ust. 2 uwrspz' : 'art. 37 ust. 2–6 uwrspz';
