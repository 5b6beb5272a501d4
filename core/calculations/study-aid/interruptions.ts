/**
 * Times in which the study aid is not due or is suspended: art. 147, 148, 152a uwrspz; art. 89 ust. 8–10 u.p.s.
 */
import { formatDate } from '../../polish/date-in-words.ts';
import { addDays, addYears, type Day } from '../../values/day.ts';
import { type ClosedPeriod, overlap, type Period } from '../../values/period.ts';
import type { Derivation } from '../derivation/derivation.ts';
import { contradiction } from '../inputs/contradiction.ts';
import { refuseReversed } from '../inputs/reversed-span.ts';
import type { LeaverAct } from '../leavers/forms.ts';

export interface Ground {
  /** Polish, how the sentence about these days begins. */
  readonly text: string;
  readonly basis: string;
  /** "Można zawiesić": a decision, under u.p.s. for a year at most (§ 10 of the regulation). */
  readonly atDiscretion?: true;
}

const freeUpkeep =
  'Szkoła lub uczelnia zapewnia nieodpłatną naukę i nieodpłatne pełne utrzymanie, więc pomoc nie przysługuje';
const thirdChange =
  'Osoba trzykrotnie bez uzasadnienia zmieniła szkołę na tym samym poziomie, więc pomoc nie przysługuje';
const programmeNotDone = 'Osoba nie realizuje indywidualnego programu usamodzielnienia i pomoc zawieszono';

export const GROUNDS = {
  uwrspz: {
    freeUpkeep: { text: freeUpkeep, basis: 'art. 147 pkt 1 uwrspz' },
    thirdChange: { text: thirdChange, basis: 'art. 147 pkt 2 uwrspz' },
    prison: {
      text: 'Osobę umieszczono w zakładzie karnym, więc pomoc nie przysługuje',
      basis: 'art. 147 pkt 3 uwrspz',
    },
    studyLeave: {
      text: 'Osoba przebywa na urlopie od zajęć i pomoc zawieszono',
      basis: 'art. 148 ust. 1 pkt 1 uwrspz',
      atDiscretion: true,
    },
    programmeNotDone: { text: programmeNotDone, basis: 'art. 148 ust. 1 pkt 2 uwrspz', atDiscretion: true },
    backInCare: {
      text: 'Osoba ponownie przebywa w pieczy zastępczej (art. 37 ust. 4–6), więc pomoc ulega zawieszeniu',
      basis: 'art. 152a uwrspz',
    },
  },
  ups: {
    freeUpkeep: { text: freeUpkeep, basis: 'art. 89 ust. 8 pkt 1 u.p.s.' },
    thirdChange: { text: thirdChange, basis: 'art. 89 ust. 8 pkt 2 u.p.s.' },
    specialCircumstances: {
      text: 'Wystąpiły szczególne okoliczności (tok nauki, zdrowie, zdarzenie losowe) i pomoc zawieszono',
      basis: 'art. 89 ust. 9 pkt 1 u.p.s.',
      atDiscretion: true,
    },
    betweenSchools: {
      text: 'Trwa przerwa między szkołą niższego a wyższego stopnia i pomoc zawieszono',
      basis: 'art. 89 ust. 9 pkt 2 u.p.s.',
      atDiscretion: true,
    },
    waste: {
      text: 'Stwierdzono marnotrawienie pomocy i pomoc zawieszono',
      basis: 'art. 89 ust. 9 pkt 3 u.p.s.',
      atDiscretion: true,
    },
    programmeNotDone: { text: programmeNotDone, basis: 'art. 89 ust. 9 pkt 4 u.p.s.', atDiscretion: true },
    criminalProceedings: {
      text: 'Toczy się postępowanie karne o przestępstwo ścigane z oskarżenia publicznego, więc pomoc zawiesza się',
      basis: 'art. 89 ust. 10 u.p.s.',
    },
  },
} as const satisfies Readonly<Record<LeaverAct, Readonly<Record<string, Ground>>>>;

export interface Interruption {
  readonly ground: string;
  readonly from: Day;
  readonly to?: Day | undefined;
}

/** Writes every interruption down. @throws TeczkaError `input-contradiction` */
export function interruptedDays(
  derivation: Derivation,
  act: LeaverAct,
  interruptions: readonly Interruption[],
): readonly Period[] {
  const grounds: Readonly<Record<string, Ground>> = GROUNDS[act];
  return interruptions.map(({ ground: id, from, to }, index) => {
    const field = `interruptions.${index}`;
    const ground = grounds[id];
    if (ground === undefined) {
      throw contradiction(
        `${field}.ground`,
        `Tej przyczyny nie zna wybrana ustawa. Podaj jedną z: ${Object.keys(grounds).join(', ')}.`,
      );
    }
    refuseReversed('Przerwa', { from, to }, `${field}.to`);
    if (act === 'ups' && ground.atDiscretion === true) checkOneYear(field, from, to);
    derivation.state(
      `${ground.text}: od ${formatDate(from)}${to === undefined ? '' : ` do ${formatDate(to)}`}`,
      ground.basis,
    );
    return { from, to: to ?? null };
  });
}

function checkOneYear(field: string, from: Day, to: Day | undefined): void {
  if (to !== undefined && to < addYears(from, 1)) return;
  throw contradiction(
    `${field}.to`,
    'Pomoc można zawiesić najdłużej na rok (§ 10 ust. 2 rozporządzenia MPiPS z 3.08.2012 r., Dz.U. 2012 poz. 954). Podaj wcześniejszy koniec zawieszenia.',
  );
}

/** The days of the periods without the removed ones, in order. */
export function without(
  periods: readonly ClosedPeriod[],
  removed: readonly Period[],
): readonly ClosedPeriod[] {
  return removed.reduce<readonly ClosedPeriod[]>(
    (left, gap) => left.flatMap((period) => cutOut(period, gap)),
    periods,
  );
}

function cutOut(period: ClosedPeriod, gap: Period): readonly ClosedPeriod[] {
  const common = overlap(period, gap);
  if (common === undefined) return [period];
  return [
    ...(period.from < common.from ? [{ from: period.from, to: addDays(common.from, -1) }] : []),
    ...(common.to < period.to ? [{ from: addDays(common.to, 1), to: period.to }] : []),
  ];
}
