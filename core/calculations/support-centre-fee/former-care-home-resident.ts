/**
 * A former care-home resident in a training or assisted flat (art. 53 ust. 10a, 12a-12b u.p.s.): for three years from
 * the repeal of the referral the fee is agreed, at most 30 % of the income, and the gmina that had directed to the care
 * home pays the rest.
 */
import { formatDate } from '../../polish/date-in-words.ts';
import { addYears } from '../../values/day.ts';
import { fraction } from '../../values/fraction.ts';
import { grosze, ZERO_MONEY } from '../../values/money.ts';
import { chooseWithin } from '../chosen-amount.ts';
import { citation } from '../citation.ts';
import { least, money, percent, times } from '../derivation/expression.ts';
import { measuredIncome } from '../income-criterion.ts';
import { contradiction } from '../inputs/contradiction.ts';
import type { Finding } from '../outcome.ts';
import { monthlyFeeSchedule } from '../schedule/monthly-fee.ts';
import { sumOfSchedule } from '../schedule/sum.ts';
import { restOfCost } from './cost-rest.ts';
import { isFree } from './free-threshold.ts';
import type { Input } from './input.ts';
import { freeOfCharge, householdOf, type PlaceCase, type PlaceFee } from './place.ts';

const FEE_BASIS = 'art. 53 ust. 12a u.p.s.';
const GMINA_BASIS = 'art. 53 ust. 12b u.p.s.';
const PAYER = 'Gmina, która skierowała do DPS,';
const YEARS = 3;

export type FormerCareHome = NonNullable<Input['formerCareHome']>;

/** @throws TeczkaError `input-contradiction` when the stay reaches beyond the three years */
function lastDayOfRule(
  { referralRepealedOn }: FormerCareHome,
  one: PlaceCase,
): Readonly<Record<string, Finding>> {
  if (referralRepealedOn === undefined) return {};
  const last = addYears(referralRepealedOn, YEARS);
  if (one.stay.to > last) {
    throw contradiction(
      'to',
      `Zasady dla byłego mieszkańca DPS obowiązują przez ${YEARS} lata od uchylenia decyzji o skierowaniu, tj. do ${formatDate(last)} (art. 53 ust. 10a u.p.s.). Policz osobno okres do tego dnia i okres późniejszy.`,
    );
  }
  return { lastDayOfRule: { kind: 'day', day: last } };
}

export function formerResidentFee(one: PlaceCase, former: FormerCareHome): PlaceFee {
  const { given, stay, context, derivation } = one;
  const { cost } = former;
  const findings = lastDayOfRule(former, one);
  const rest = { one, cost, title: 'directingGmina', payer: PAYER, basis: GMINA_BASIS };
  if (isFree(one, 'opłatę ustala się w umowie')) {
    const free = freeOfCharge(one);
    const { schedule, total } = restOfCost({ ...rest, fees: [] });
    return { amounts: { ...free.amounts, directingGmina: total }, findings, schedule };
  }
  const limit = context.numberOn('uops.mieszkanie.ex_dps_max_procent', stay.from);
  const most = derivation.compute(
    `Opłata byłego mieszkańca DPS nie może przekroczyć ${limit.value}% dochodu (${citation(limit)}) ani kosztu pobytu.`,
    least(times(measuredIncome(householdOf(one)), percent(fraction(limit.value, 100))), money(cost)),
    'down',
    FEE_BASIS,
  );
  const bounds = {
    'fee.monthly': { atLeast: ZERO_MONEY, atMost: most },
    'directingGmina.monthly': { atLeast: grosze(cost - most), atMost: cost },
  };
  if (given.agreed === undefined) return { amounts: {}, bounds, findings, schedule: [] };
  const monthly = chooseWithin({
    derivation,
    what: 'opłatę miesięczną w umowie',
    chosen: given.agreed,
    bounds: bounds['fee.monthly'],
    field: 'agreed',
    basis: FEE_BASIS,
  });
  const fees = monthlyFeeSchedule({ stay, monthly, title: 'fee', basis: FEE_BASIS, context, derivation });
  const fee = sumOfSchedule(fees, derivation, FEE_BASIS);
  const { schedule, total } = restOfCost({ ...rest, fees });
  return {
    amounts: {
      fee,
      'fee.monthly': monthly,
      directingGmina: total,
      'directingGmina.monthly': grosze(cost - monthly),
    },
    bounds,
    findings,
    schedule: [...fees, ...schedule],
  };
}
