/**
 * Study aid (pomoc na kontynuowanie nauki) of a young person who left care: art. 146–148 of the act on foster care
 * (uwrspz) or art. 89 of the act on social assistance (u.p.s.). Called by `teczka calculate`.
 */
import { ageLimitDay, earlierStays } from '../law/settings/leavers.ts';
import { greater, type Grosze } from '../values/money.ts';
import { chooseWithin } from './chosen-amount.ts';
import type { CalculationContext } from './context.ts';
import { defineCalculation } from './definition.ts';
import { Derivation } from './derivation/derivation.ts';
import { isExcluded } from './leavers/exclusions.ts';
import { LEAST_STAYS } from './leavers/forms.ts';
import { INCOME_LIMIT_PARAMETERS, withinIncomeLimit } from './leavers/income-limit.ts';
import { type CountedStay, countStay, refuseFormOfOtherAct, warnOfMissingStay } from './leavers/stay.ts';
import type { Outcome, Segment } from './outcome.ts';
import type { RateSegment } from './schedule/monthly-rate.ts';
import { rateSchedule } from './schedule/rate-schedule.ts';
import { AGE_PARAMETERS, dueDays } from './study-aid/due-days.ts';
import { examples } from './study-aid/examples.ts';
import { type Input, input } from './study-aid/input.ts';
import { RATE_PARAMETERS, RATES, ratesOf } from './study-aid/rates.ts';

const RAISE_BASIS = {
  uwrspz: 'art. 146 ust. 2 i art. 153 w zw. z art. 91 uwrspz',
  ups: 'art. 90a u.p.s.',
} as const;

function stayOf(
  derivation: Derivation,
  { act, stay, decisionDate }: Input,
  context: CalculationContext,
): CountedStay | undefined {
  if (stay === undefined) return undefined;
  refuseFormOfOtherAct(act, stay.form);
  return countStay(derivation, { ...stay, decisionDate }, context);
}

/** The conditions that come before any day is counted; each that is not met leaves its step. */
function isPersonEntitled(
  derivation: Derivation,
  given: Input,
  stay: CountedStay | undefined,
  context: CalculationContext,
): boolean {
  if (isExcluded(derivation, given.act, given.excludedBy)) return false;
  if (stay?.enough === false) return false;
  return (
    given.act === 'uwrspz' || withinIncomeLimit(derivation, given.household, given.decisionDate, context)
  );
}

function dueRates(
  derivation: Derivation,
  given: Input,
  stay: CountedStay | undefined,
  context: CalculationContext,
): readonly RateSegment<Grosze>[] {
  const due = dueDays(derivation, given, stay?.leftOn, context);
  const rates = due.flatMap((days) => ratesOf(derivation, given, days, context));
  if (rates.length === 0) {
    derivation.state(
      'Żaden dzień nauki nie przypada w czasie, w którym pomoc przysługuje.',
      RATES[given.act].amountBasis,
    );
  }
  return rates;
}

/** A higher amount of the county, checked against the rate of the first due day; a later, higher rate replaces it. */
function raised(
  derivation: Derivation,
  { act, chosen }: Input,
  rates: readonly RateSegment<Grosze>[],
): readonly RateSegment<Grosze>[] {
  const [first] = rates;
  if (chosen === undefined || first === undefined) return rates;
  const amount = chooseWithin({
    derivation,
    what: 'pomoc na kontynuowanie nauki',
    chosen,
    bounds: { atLeast: first.rate },
    field: 'chosen',
    basis: RAISE_BASIS[act],
  });
  return rates.map((segment) => ({ ...segment, rate: greater(segment.rate, amount) }));
}

function amountsOf(rates: readonly RateSegment<Grosze>[], schedule: readonly Segment[]): Outcome['amounts'] {
  const [rate] = rates;
  if (rate === undefined) return {};
  const first = schedule[0];
  const last = schedule.length > 1 ? schedule.at(-1) : undefined;
  return {
    studyAid: rate.rate,
    ...(first?.kind === 'part-month' ? { 'studyAid.firstMonth': first.amount } : {}),
    ...(last?.kind === 'part-month' ? { 'studyAid.lastMonth': last.amount } : {}),
  };
}

export const studyAid = defineCalculation({
  id: 'study-aid',
  title: 'Pomoc na kontynuowanie nauki',
  summary:
    'Pomoc miesięczna dla osoby usamodzielnianej z pieczy zastępczej (kwota waloryzowana) albo z ustawy o pomocy społecznej (30% podstawy): od miesiąca wniosku, w roku szkolnym lub akademickim, do 25. urodzin, z przerwami i niepełnymi miesiącami. Kwoty z uwrspz są minimalne: wyższą z uchwały powiatu wpisz w pliku office.xlsx albo w polu „Kwota wyższa niż ustawowa”.',
  legalBasis: ['art. 145 ust. 9, art. 146–148 i 152a uwrspz', 'art. 88–90a u.p.s.', 'art. 106 ust. 3 u.p.s.'],
  labels: {
    studyAid: 'pomoc na kontynuowanie nauki',
    'studyAid.firstMonth': 'pomoc za pierwszy, niepełny miesiąc',
    'studyAid.lastMonth': 'pomoc za ostatni, niepełny miesiąc',
    entitled: 'pomoc na kontynuowanie nauki przysługuje',
  },
  parameters: [...RATE_PARAMETERS, ...AGE_PARAMETERS, ...LEAST_STAYS, ...INCOME_LIMIT_PARAMETERS],
  settings: [ageLimitDay, earlierStays],
  input,
  compute(given, context) {
    const derivation = new Derivation();
    const stay = stayOf(derivation, given, context);
    if (stay === undefined) warnOfMissingStay(context);
    const statutory = isPersonEntitled(derivation, given, stay, context)
      ? dueRates(derivation, given, stay, context)
      : [];
    const rates = raised(derivation, given, statutory);
    const { amountBasis, partMonthBasis } = RATES[given.act];
    const schedule = rateSchedule(
      {
        title: 'studyAid',
        name: 'pomocy na kontynuowanie nauki',
        basis: amountBasis,
        partMonthBasis,
        derivation,
      },
      rates,
    );
    return {
      asOf: given.decisionDate,
      amounts: amountsOf(rates, schedule),
      findings: { entitled: { kind: 'yes-no', yes: rates.length > 0 } },
      schedule,
      steps: derivation.steps,
    };
  },
  examples,
});
