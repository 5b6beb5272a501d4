/**
 * What is left of the monthly cost of a place after the resident's fee, for the gmina that pays it: in every segment of
 * the stay the two sum up to the cost (art. 53 ust. 12b, 97 ust. 3-4 u.p.s.).
 */
import type { Grosze } from '../../values/money.ts';
import { minus, money } from '../derivation/expression.ts';
import type { Segment } from '../outcome.ts';
import { monthlyFeeSchedule } from '../schedule/monthly-fee.ts';
import { sumOfSchedule } from '../schedule/sum.ts';
import type { PlaceCase } from './place.ts';

interface Rest {
  readonly one: PlaceCase;
  /** Monthly cost of the place. */
  readonly cost: Grosze;
  /** The resident's segments for the same stay; empty where he pays nothing. */
  readonly fees: readonly Segment[];
  /** Key of the title in the schedule and of the amount. */
  readonly title: string;
  /** Polish, the subject of the sentence: "Gmina, która skierowała do DPS". */
  readonly payer: string;
  readonly basis: string;
}

/** Segments of the gmina and their sum. */
export function restOfCost({ one, cost, fees, title, payer, basis }: Rest) {
  const { stay, context, derivation } = one;
  const costs = monthlyFeeSchedule({
    stay,
    monthly: cost,
    what: 'koszt pobytu',
    title,
    basis,
    context,
    derivation,
  });
  const schedule = costs.map((segment, index): Segment => {
    const paid = fees[index];
    if (paid === undefined) return segment;
    const amount = derivation.compute(
      `${payer} opłaca różnicę między kosztem a opłatą osoby.`,
      minus(money(segment.amount), money(paid.amount)),
      'halfUp',
      basis,
    );
    return { ...segment, amount };
  });
  return { schedule, total: sumOfSchedule(schedule, derivation, basis, `${payer} opłaca za cały pobyt:`) };
}
