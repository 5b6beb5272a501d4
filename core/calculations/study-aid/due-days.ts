/**
 * The days for which the study aid is due: learning within the school or academic year, with September before studies,
 * from the month of the application to the 25th birthday (art. 145 ust. 9, 146 ust. 3–5 uwrspz; art. 89 ust. 3,
 * 106 ust. 3 u.p.s. and § 2 ust. 5–7 of the regulation).
 */
import { formatDate } from '../../polish/date-in-words.ts';
import { addDays, birthday, calendar, type Day, day, dayOf, firstOfMonth } from '../../values/day.ts';
import { type ClosedPeriod, isClosed, mergePeriods, overlap } from '../../values/period.ts';
import type { CalculationContext } from '../context.ts';
import type { Derivation } from '../derivation/derivation.ts';
import { refuseReversed } from '../inputs/reversed-span.ts';
import { ageLimit } from '../leavers/age-limit.ts';
import type { LeaverAct } from '../leavers/forms.ts';
import { warnOfSummers } from './gaps.ts';
import type { Input } from './input.ts';
import { interruptedDays, without } from './interruptions.ts';

type Year = Input['learning'][number];

interface ActRules {
  readonly ageParameter: string;
  readonly ageBasis: string;
  readonly yearBasis: string;
  readonly septemberBasis: string;
  /** First day added for a person admitted to studies; the last one is 30 September. */
  readonly septemberFrom: (learningEnd: Day) => Day;
}

const september = (learningEnd: Day, dayOfMonth: number): Day =>
  dayOf(calendar(learningEnd).year, 9, dayOfMonth);

const RULES: Readonly<Record<LeaverAct, ActRules>> = {
  uwrspz: {
    ageParameter: 't_leaver_study_age',
    ageBasis: 'art. 146 ust. 3 uwrspz',
    yearBasis: 'art. 146 ust. 4 uwrspz',
    septemberBasis: 'art. 146 ust. 5 uwrspz',
    // "Także za wrzesień": September itself, not the months between.
    septemberFrom: (learningEnd) => september(learningEnd, 1),
  },
  ups: {
    ageParameter: 'uops.usamodzielnienie.nauka_wiek',
    ageBasis: 'art. 89 ust. 3 u.p.s.',
    yearBasis: '§ 2 ust. 5 rozporządzenia MPiPS z 3.08.2012 r. (Dz.U. 2012 poz. 954)',
    septemberBasis: '§ 2 ust. 6–7 rozporządzenia MPiPS z 3.08.2012 r. (Dz.U. 2012 poz. 954)',
    // "Przysługuje do dnia 30 września": on from the end of the school.
    septemberFrom: (learningEnd) => addDays(learningEnd, 1),
  },
};

/** Ids for the calculation's list of parameters. */
export const AGE_PARAMETERS: readonly string[] = Object.values(RULES).map(({ ageParameter }) => ageParameter);

const ADULT_AGE = 18;
/** Art. 145 ust. 9 uwrspz; before, the act named no first month (Dz.U. 2014 poz. 1188). */
const START_MONTH_SINCE = day('2014-09-19');

/** @param leftOn last day in care, where it was given: the aid is for a person who has left */
export function dueDays(
  derivation: Derivation,
  given: Input,
  leftOn: Day | undefined,
  context: CalculationContext,
): readonly ClosedPeriod[] {
  const rules = RULES[given.act];
  const from = startOf(derivation, given, leftOn);
  const { age, last: to } = ageLimit(derivation, given, rules.ageParameter, context);
  derivation.state(
    `Pomoc przysługuje na czas nauki, najdłużej do ukończenia ${age}. roku życia, tj. do ${formatDate(to)}`,
    rules.ageBasis,
  );
  if (to < from) return [];
  const years = given.learning.flatMap((year, index) => daysOfYear(derivation, year, index, rules));
  const learning = mergePeriods(years)
    .filter(isClosed)
    .flatMap((period) => overlap(period, { from, to }) ?? []);
  warnOfSummers(learning, context);
  return without(learning, interruptedDays(derivation, given.act, given.interruptions ?? []));
}

function startOf(derivation: Derivation, given: Input, leftOn: Day | undefined): Day {
  const { act, applicationDate, birthDate } = given;
  const candidates = [
    { from: firstOfMonth(applicationDate), why: 'od miesiąca złożenia wniosku' },
    { from: birthday(birthDate, ADULT_AGE), why: 'od osiągnięcia pełnoletności' },
    ...(leftOn === undefined
      ? []
      : [{ from: addDays(leftOn, 1), why: 'od dnia po opuszczeniu dotychczasowej formy' }]),
  ];
  const { from, why } = candidates.reduce((latest, next) => (next.from > latest.from ? next : latest));
  const fosterCareBasis =
    applicationDate >= START_MONTH_SINCE ? 'art. 145 ust. 9 uwrspz' : 'art. 143 ust. 1 i art. 146 uwrspz';
  derivation.state(
    `Pomoc przysługuje ${why}, tj. od ${formatDate(from)}`,
    act === 'uwrspz' ? fosterCareBasis : 'art. 106 ust. 3 u.p.s.',
  );
  return from;
}

function daysOfYear(
  derivation: Derivation,
  { from, to, admittedToStudies }: Year,
  index: number,
  { yearBasis, septemberBasis, septemberFrom }: ActRules,
): readonly ClosedPeriod[] {
  refuseReversed('Nauka', { from, to }, `learning.${index}.to`);
  derivation.state(
    `Nauka (rok szkolny, rok akademicki, kurs) trwa od ${formatDate(from)} do ${formatDate(to)}`,
    yearBasis,
  );
  const lastDay = september(to, 30);
  if (admittedToStudies !== true || to >= lastDay) return [{ from, to }];
  const first = septemberFrom(to);
  const added = { from: first > to ? first : addDays(to, 1), to: lastDay };
  derivation.state(
    `Osobę przyjęto w tym samym roku kalendarzowym na studia, więc pomoc przysługuje także od ${formatDate(added.from)} do ${formatDate(added.to)}`,
    septemberBasis,
  );
  return [{ from, to }, added];
}
