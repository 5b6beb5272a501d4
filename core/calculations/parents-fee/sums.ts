/** Steps that add up the fee: what is due for a month for several titles or children, and for the whole stay. */
import { formatDate } from '../../polish/date-in-words.ts';
import { formatMonth } from '../../polish/months.ts';
import type { Derivation } from '../derivation/derivation.ts';
import { money, plus } from '../derivation/expression.ts';
import { isWhole, type MonthAmount, runsOf, segmentsOf } from '../foster-costs/month-amount.ts';
import { sumOfSchedule } from '../schedule/sum.ts';

const BASIS = 'art. 193 ust. 1 uwrspz';

/** A month with one amount needs no step: its own stands already. */
export function tellMonthlySums(months: readonly MonthAmount[], derivation: Derivation): void {
  for (const run of runsOf(months)) {
    const [first] = run;
    const last = run.at(-1);
    const { parts = [] } = first ?? {};
    if (first === undefined || last === undefined || parts.length < 2) continue;
    derivation.compute(
      isWhole(first)
        ? `Od ${formatDate(first.from)} do ${formatDate(last.to)} opłata miesięczna wynosi razem:`
        : `Za ${formatMonth(first.month)} opłata wynosi razem:`,
      plus(...parts.map(money)),
      'halfUp',
      BASIS,
    );
  }
}

/** The sum of a stay that is over. */
export function tellTotal(months: readonly MonthAmount[], derivation: Derivation): void {
  if (months.length === 0) return;
  sumOfSchedule(segmentsOf(months, 'fee'), derivation, BASIS, 'Opłata za cały okres wynosi razem:');
}
