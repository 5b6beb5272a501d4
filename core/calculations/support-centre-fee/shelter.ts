/**
 * A shelter for homeless people (art. 97 ust. 1a u.p.s.): the fee is due within the criterion too, there at most 30 %
 * (with care services 50 %) of the income; above the criterion the council's table holds.
 */
import type { TableTypes } from '../../law/index.ts';
import { fraction } from '../../values/fraction.ts';
import { type Grosze, ZERO_MONEY } from '../../values/money.ts';
import { chooseWithin } from '../chosen-amount.ts';
import { citation } from '../citation.ts';
import { percent, times } from '../derivation/expression.ts';
import { measuredIncome } from '../income-criterion.ts';
import { monthlyFeeSchedule } from '../schedule/monthly-fee.ts';
import { sumOfSchedule } from '../schedule/sum.ts';
import { INCOME_NAMES, withinCriterion } from './free-threshold.ts';
import { householdOf, type PlaceCase, type PlaceFee, type TableKinds } from './place.ts';
import { feeByTable } from './table-fee.ts';

const CEILING_BASIS = 'art. 97 ust. 1a u.p.s.';
const TABLE_BASIS = 'art. 97 ust. 1 i 5 u.p.s.';

type Ceilings = TableTypes['uops.schronisko.max_procent_dochodu'];

function monthlyCeiling(one: PlaceCase, ceilingOf: (ceilings: Ceilings) => number): Grosze {
  const { stay, context, derivation } = one;
  const ceilings = context.tableOn('uops.schronisko.max_procent_dochodu', stay.from);
  const most = ceilingOf(ceilings.value);
  return derivation.compute(
    `Opłata za miesiąc nie może być wyższa niż ${most}% dochodu (${citation(ceilings)}).`,
    times(measuredIncome(householdOf(one)), percent(fraction(most, 100))),
    'down',
    CEILING_BASIS,
  );
}

/** Within the criterion and without a table: what was agreed under the ceiling, or the ceiling alone. */
function underCeiling(one: PlaceCase, ceiling: Grosze): PlaceFee {
  const { given, stay, context, derivation } = one;
  const bounds = { 'fee.monthly': { atLeast: ZERO_MONEY, atMost: ceiling } };
  if (given.agreed === undefined) return { amounts: {}, bounds, schedule: [] };
  const monthly = chooseWithin({
    derivation,
    what: 'opłatę miesięczną w uzgodnieniu z osobą kierowaną',
    chosen: given.agreed,
    bounds: bounds['fee.monthly'],
    field: 'agreed',
    basis: CEILING_BASIS,
  });
  const schedule = monthlyFeeSchedule({
    stay,
    monthly,
    title: 'fee',
    basis: CEILING_BASIS,
    context,
    derivation,
  });
  return {
    amounts: { fee: sumOfSchedule(schedule, derivation, CEILING_BASIS), 'fee.monthly': monthly },
    bounds,
    schedule,
  };
}

/** @param ceilingOf the per cent of this kind of shelter */
export function shelterFee(
  tables: TableKinds,
  ceilingOf: (ceilings: Ceilings) => number,
): (one: PlaceCase) => PlaceFee {
  return (one) => {
    const household = householdOf(one);
    const within = withinCriterion({
      one,
      income: measuredIncome(household),
      incomeName: INCOME_NAMES[household.kind],
      criterionOfKind: household.kind,
      within: 'w schronisku opłata się należy, ale ma górną granicę',
      above: 'opłata należy się według uchwały',
      basis: CEILING_BASIS,
    });
    const charge = { one, household, tables, basis: TABLE_BASIS };
    if (!within) return feeByTable(charge);
    const ceiling = monthlyCeiling(one, ceilingOf);
    const { table, resolution } = one.given;
    if (table === undefined && resolution === undefined) return underCeiling(one, ceiling);
    const fee = feeByTable({ ...charge, ceiling });
    return { ...fee, bounds: { 'fee.monthly': { atLeast: ZERO_MONEY, atMost: ceiling }, ...fee.bounds } };
  };
}
