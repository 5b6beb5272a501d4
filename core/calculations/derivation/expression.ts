/**
 * A formula that both computes and prints itself, so that what stands in the reasons of a decision is what was
 * computed: `times(money(rate), days(21), over(31))` gives the amount and "899,00 zł × 21 / 31".
 */
import { type Fraction, fraction, formatPercent } from '../../values/fraction.ts';
import { formatMoney, type Grosze } from '../../values/money.ts';

/** One factor or term of a formula. */
export interface Expression {
  /** Exact value: grosze for amounts, the bare number for counts and ratios. */
  readonly value: Fraction;
  readonly text: string;
  /** A sum must be bracketed when it is multiplied. */
  readonly isSum: boolean;
}

const atom = (value: Fraction, text: string): Expression => ({ value, text, isSum: false });

/** An amount of money, e.g. "899,00 zł". */
export function money(amount: Grosze): Expression {
  return atom(fraction(amount), formatMoney(amount));
}

/** A bare count: days, months, persons. */
export function count(whole: number): Expression {
  return atom(fraction(whole), String(whole));
}

/** A ratio shown as per cent: `percent(fraction(7, 10))` is "70%". */
export function percent(ratio: Fraction): Expression {
  return atom(ratio, formatPercent(ratio));
}

const bracketed = (expression: Expression): string =>
  expression.isSum ? `(${expression.text})` : expression.text;

/** Product of all factors. */
export function times(...factors: readonly Expression[]): Expression {
  const value = factors.reduce((product, factor) => product.mul(factor.value), fraction(1));
  return atom(value, factors.map(bracketed).join(' × '));
}

/** Quotient; a product on the left needs no brackets. */
export function over(dividend: Expression, divisor: Expression): Expression {
  return atom(dividend.value.div(divisor.value), `${bracketed(dividend)} / ${bracketed(divisor)}`);
}

/** Sum of all terms. */
export function plus(...terms: readonly Expression[]): Expression {
  const value = terms.reduce((sum, term) => sum.add(term.value), fraction(0));
  return { value, text: terms.map((term) => term.text).join(' + '), isSum: terms.length > 1 };
}
