/**
 * Small changes of a relative's income: a change of no more than 10 per cent of the criterion does not change a fee
 * (art. 106 ust. 3b u.p.s.). For the resident it is applied (income-in-force.ts); whether it holds for relatives, whose
 * fee rests on an agreement or a decision of its own, is left to the clerk, who is told. Called by period.ts.
 */
import type { Day } from '../../values/day.ts';
import { formatDate } from '../../polish/date-in-words.ts';
import type { CalculationContext } from '../context.ts';
import { CRITERIA } from '../income-criterion.ts';
import type { Household } from '../inputs/household.ts';
import { CHANGE_PERCENT } from './income-in-force.ts';
import { capital, who } from './persons.ts';
import type { Relative } from './relative-input.ts';

const personsOf = (household: Household): number => (household.kind === 'single' ? 1 : household.persons);

function isSmall(
  before: Household,
  after: Household,
  on: Day,
  asOf: Day,
  context: CalculationContext,
): boolean {
  const size = Math.abs(after.income - before.income);
  if (size === 0 || personsOf(before) !== personsOf(after)) return false;
  const criterion = context.moneyOn(CRITERIA[after.kind], on, { announcedBy: asOf });
  const percent = context.numberOn(CHANGE_PERCENT, on, { announcedBy: asOf }).exact;
  return percent.div(100).mul(criterion.amount).compare(size) >= 0;
}

/** Warns once for every relative whose income changes by so little. */
export function warnOfSmallChanges(
  relatives: readonly Relative[],
  asOf: Day,
  context: CalculationContext,
): void {
  for (const relative of relatives) {
    let before = relative.household;
    for (const { from, household: after } of [...(relative.changes ?? [])].sort((a, b) => a.from - b.from)) {
      if (after === undefined) continue;
      if (before !== undefined && isSmall(before, after, from, asOf, context)) {
        context.warn(
          'small-change-of-relative',
          `${capital(who(relative))}: zmiana dochodu od ${formatDate(from)} nie przekracza 10% kryterium, a taka zmiana nie wpływa na wysokość odpłatności (art. 106 ust. 3b u.p.s.). Jeżeli urząd stosuje ten przepis także do opłat krewnych, usuń tę zmianę z danych.`,
        );
      }
      before = after;
    }
  }
}
