/** Steps that add up the fee: what is due for a month for several titles or children, and for the whole stay. */
import { formatDate } from '../../polish/date-in-words.ts';
import { formatMonth } from '../../polish/months.ts';
import { formatMoney, type Grosze, sum } from '../../values/money.ts';
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

/**
 * The sum of some months of the fee; nothing is added up where it is that of all months, which `tellTotal` tells.
 * @param text Polish, up to the amount and without it
 */
export function tellSumOf(
  some: readonly MonthAmount[],
  all: readonly MonthAmount[],
  {
    text,
    basis,
    derivation,
  }: { readonly text: string; readonly basis: string; readonly derivation: Derivation },
): Grosze {
  const total = sum(some.map(({ amount }) => amount));
  if (some.length < 2 || some.length === all.length) {
    derivation.quote(`${text} ${formatMoney(total)}.`, total, basis);
    return total;
  }
  return sumOfSchedule(segmentsOf(some, 'fee'), derivation, basis, `${text}:`);
}

/** The sum of one of several children, whose stay is over. */
export function tellChildTotal(id: string, months: readonly MonthAmount[], derivation: Derivation): void {
  if (months.length === 0) return;
  sumOfSchedule(segmentsOf(months, 'fee'), derivation, BASIS, `Opłata za dziecko ${id} za cały okres:`);
}

/** The sum of a stay that is over. */
export function tellTotal(months: readonly MonthAmount[], derivation: Derivation): void {
  if (months.length === 0) return;
  sumOfSchedule(segmentsOf(months, 'fee'), derivation, BASIS, 'Opłata za cały okres wynosi razem:');
}
