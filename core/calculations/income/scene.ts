/** What every kind of income is counted in: the month, the law of the day, the household, and where steps are written. */
import type { Day } from '../../values/day.ts';
import type { YearMonth } from '../../values/period.ts';
import type { CalculationContext } from '../context.ts';
import type { Derivation } from '../derivation/derivation.ts';
import type { Expression } from '../derivation/expression.ts';
import { money } from '../derivation/expression.ts';
import type { Segment } from '../outcome.ts';
import { roundToGrosze } from '../../values/money.ts';
import type { Purpose } from './purposes.ts';

export interface Scene {
  /** The month whose income is counted (art. 8 ust. 3). */
  readonly month: YearMonth;
  readonly applicationDate: Day;
  /** Day of the decision: its law holds. */
  readonly lawDay: Day;
  readonly purpose: Purpose;
  /** 1: a person keeping house alone. */
  readonly persons: number;
  readonly context: CalculationContext;
  readonly derivation: Derivation;
  /** Path of the item in the input, for refusals. */
  readonly field: string;
}

/** What one item brings into the month's income. Nothing at all: it is no income of this month. */
export interface Counted {
  readonly adds?: Expression;
  readonly takes?: Expression;
  /** The months into which a sum is spread. */
  readonly schedule?: readonly Segment[];
}

/** The item is no income, or not of this month. */
export const NOTHING: Counted = {};

/**
 * Writes the amount of one item. Parts of a grosz are kept: only the sum of all items is rounded, so an amount that
 * does not end at the grosz goes into that sum as its own formula.
 * @param text a Polish sentence without its full stop
 */
export function settle(derivation: Derivation, text: string, exact: Expression, basis: string): Expression {
  if (exact.value.d !== 1n) {
    derivation.state(
      `${text}: ${exact.text}. Tej kwoty nie zaokrągla się; zaokrągla się dopiero sumę dochodów.`,
      basis,
    );
    return exact;
  }
  if (exact.binds === 'atom') {
    const amount = roundToGrosze(exact.value, 'halfUp');
    derivation.quote(`${text}: ${exact.text}.`, amount, basis);
    return exact;
  }
  return money(derivation.compute(`${text}.`, exact, 'halfUp', basis));
}
