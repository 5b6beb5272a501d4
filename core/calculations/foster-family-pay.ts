/**
 * Pay of professional foster families, of emergency families and of leaders of family children's homes, with stand-by,
 * the emergency supplement and the pay of helper families: art. 85 of the act on family support and foster care
 * (uwrspz). Pay is a sum of a contract under civil law: the result bounds it, or checks what was agreed. Called by
 * `teczka calculate`.
 */
import { emergencyDays, helperPayBase, standbyWithOtherChild } from '../law/settings/foster-care.ts';
import { type Day, lastOfMonth } from '../values/day.ts';
import { type ClosedPeriod, type MonthPart, overlap } from '../values/period.ts';
import { type Grosze, sum } from '../values/money.ts';
import { defineCalculation } from './definition.ts';
import { Derivation } from './derivation/derivation.ts';
import { CARERS } from './foster-family-pay/carers.ts';
import { supplements } from './foster-family-pay/emergency-supplement.ts';
import { examples } from './foster-family-pay/examples.ts';
import { helperPay } from './foster-family-pay/helper-pay.ts';
import { type Input, input } from './foster-family-pay/input.ts';
import { type MonthlyPay, monthlyPay } from './foster-family-pay/monthly-pay.ts';
import { paySchedule } from './foster-family-pay/pay-schedule.ts';
import { contradiction } from './inputs/contradiction.ts';
import { refuseReversed } from './inputs/reversed-span.ts';
import { incomplete } from './inputs/incomplete.ts';
import type { Bounds, Outcome, Segment } from './outcome.ts';
import type { RateSegment } from './schedule/monthly-rate.ts';

function periodOf({
  from,
  to = lastOfMonth(from),
  decisionDate = to,
}: Input): ClosedPeriod & { decidedOn: Day } {
  refuseReversed('Okres', { from, to }, 'to');
  return { from, to, decidedOn: decisionDate };
}

/** Fields that only somebody with pay of one's own can fill. */
const OF_OWN_PAY = ['contractPay', 'standby', 'children'] as const;

function checkHelperOnly(given: Input): void {
  const wrong = OF_OWN_PAY.find((field) => given[field] !== undefined);
  if (wrong !== undefined) {
    throw contradiction(
      wrong,
      'Rodzina niezawodowa i osoby przeszkolone otrzymują wynagrodzenie tylko jako rodzina pomocowa. Usuń to pole albo popraw rodzaj rodziny.',
    );
  }
  if (given.helperStays === undefined || given.helperStays.length === 0) {
    throw incomplete(
      'helperStays',
      'Rodzinie niezawodowej i osobom przeszkolonym wynagrodzenie przysługuje za dni pełnienia funkcji rodziny pomocowej. Podaj te dni.',
    );
  }
}

/** What was paid for a month: its share of whole months and of parts. */
function paidFor(schedule: readonly Segment[], month: MonthPart): Grosze {
  return sum(schedule.flatMap((segment) => (overlap(segment, month) === undefined ? [] : [segment.amount])));
}

function rateOn(pay: readonly RateSegment<MonthlyPay>[], on: Day): Grosze {
  const found = pay.find(({ from, to }) => from <= on && on <= to);
  if (found === undefined) throw new TypeError('The pay has no gaps');
  return found.rate.amount;
}

/** `pay.monthly`, `standby.monthly`: the last full month; `….partMonth`: the days of a period without one. */
function amountsOf(schedule: readonly Segment[]): Record<string, Grosze> {
  const amounts: Record<string, Grosze> = {};
  for (const { kind, title, amount } of schedule) {
    if (kind === 'month') amounts[`${title}.monthly`] = amount;
    else amounts[`${title}.partMonth`] ??= amount;
  }
  return amounts;
}

export const fosterFamilyPay = defineCalculation({
  id: 'foster-family-pay',
  title: 'Wynagrodzenie rodziny zastępczej zawodowej, prowadzącego rodzinny dom dziecka i rodziny pomocowej',
  summary:
    'Najniższe miesięczne wynagrodzenie albo kwota z umowy po waloryzacji, wynagrodzenie za gotowość (80%), dodatek pogotowia rodzinnego (20%) i wynagrodzenie rodziny pomocowej według dni. Ustawa podaje minimum, więc kwotę z umowy wpisuje się z tym, kto i dlaczego ją ustalił.',
  legalBasis: [
    'art. 85 uwrspz',
    'art. 86 ust. 2 uwrspz',
    'art. 26 i 28 ustawy z 7.10.2022 r. (Dz.U. 2022 poz. 2140)',
  ],
  labels: {
    pay: 'wynagrodzenie',
    'pay.monthly': 'wynagrodzenie miesięczne',
    'pay.partMonth': 'wynagrodzenie za niepełny miesiąc',
    standby: 'wynagrodzenie za gotowość',
    'standby.monthly': 'miesięczne wynagrodzenie za gotowość',
    'standby.partMonth': 'wynagrodzenie za gotowość za niepełny miesiąc',
    emergencySupplement: 'dodatek pogotowia rodzinnego',
    'emergencySupplement.*': 'dodatek pogotowia rodzinnego',
    helperPay: 'wynagrodzenie rodziny pomocowej',
    'helperPay.*': 'wynagrodzenie rodziny pomocowej',
    'helperPay.monthly': 'miesięczne wynagrodzenie rodziny pomocowej',
  },
  parameters: [
    'fc_salary_min',
    'fc_salary_min_emergency',
    'fc_salary_contract',
    'fc_salary_contract_emergency',
    'fc_salary_standby',
    'fc_salary_emergency_supplement',
    'fc_emergency_supplement_days',
    'fc_emergency_supplement_children',
    'fc_helper_family_rate',
    'fc_helper_family_max_stay',
  ],
  settings: [standbyWithOtherChild, emergencyDays, helperPayBase],
  input,
  compute(given, context): Outcome {
    const carer = CARERS[given.carer];
    const { decidedOn, ...period } = periodOf(given);
    const derivation = new Derivation();
    derivation.state(`Wynagrodzenie otrzymuje ${carer.name}.`, carer.basis);
    const paid = { given, carer, period, decidedOn, derivation, context };
    const own = carer.pay === 'own';
    if (!own) checkHelperOnly(given);
    const pay = own ? monthlyPay(paid) : [];
    const schedule = paySchedule({ given, pay, basis: carer.basis, derivation, context });
    const supplement = supplements(paid, (month) => paidFor(schedule, month));
    const helper = helperPay(paid, own ? (on) => rateOn(pay, on) : undefined);
    const lowest = pay.at(-1)?.rate.minimum;
    const helperLeast = helper.at(-1)?.atLeast;
    const bounds: Record<string, Bounds> = {
      ...(lowest === undefined ? {} : { pay: { atLeast: lowest } }),
      ...(helperLeast === undefined ? {} : { 'helperPay.monthly': { atLeast: helperLeast } }),
    };
    return {
      asOf: decidedOn,
      amounts: {
        ...amountsOf(schedule),
        ...Object.fromEntries(
          supplement.map(({ month, segment }) => [`emergencySupplement.${month}`, segment.amount]),
        ),
        ...Object.fromEntries(helper.map(({ month, segment }) => [`helperPay.${month}`, segment.amount])),
      },
      bounds,
      schedule: [
        ...schedule,
        ...supplement.map(({ segment }) => segment),
        ...helper.map(({ segment }) => segment),
      ],
      steps: derivation.steps,
    };
  },
  examples,
});
