/**
 * A formula that both computes and prints itself, so that what stands in the reasons of a decision is what was
 * computed: `times(money(rate), days(21), over(31))` gives the amount and "899,00 zł × 21 / 31".
 */
import { type Fraction, formatFraction, formatPercent, fraction } from '../../values/fraction.ts';
import { formatMoney, type Grosze } from '../../values/money.ts';

/** One factor or term of a formula. */
export interface Expression {
  /** Exact value: grosze for amounts, the bare number for counts and ratios. */
  readonly value: Fraction;
  readonly text: string;
  /** What binds it together: a sum is bracketed when it is multiplied, a product too when it divides. */
  readonly binds: 'atom' | 'product' | 'sum';
}

const atom = (value: Fraction, text: string): Expression => ({ value, text, binds: 'atom' });

/** An amount of money, e.g. "899,00 zł". */
export function money(amount: Grosze): Expression {
  return atom(fraction(amount), formatMoney(amount));
}

/** A price with parts of a grosz, e.g. a rate of exchange: "4,2831 zł". */
export function price(zloty: Fraction): Expression {
  return atom(zloty.mul(100), `${formatFraction(zloty)}\u00a0zł`);
}

/** A bare count: days, months, persons. */
export function count(whole: number): Expression {
  return atom(fraction(whole), String(whole));
}

/** A ratio shown as per cent: `percent(fraction(7, 10))` is "70%". */
export function percent(ratio: Fraction): Expression {
  return atom(ratio, formatPercent(ratio));
}

const bracketed = ({ text, binds }: Expression): string => (binds === 'sum' ? `(${text})` : text);

/** Product of all factors. */
export function times(...factors: readonly Expression[]): Expression {
  const value = factors.reduce((product, factor) => product.mul(factor.value), fraction(1));
  const [only] = factors;
  if (only !== undefined && factors.length === 1) return only;
  return { value, text: factors.map(bracketed).join(' × '), binds: 'product' };
}

/** Quotient; a product on the left needs no brackets, one on the right does. */
export function over(dividend: Expression, divisor: Expression): Expression {
  const below = divisor.binds === 'atom' ? divisor.text : `(${divisor.text})`;
  return {
    value: dividend.value.div(divisor.value),
    text: `${bracketed(dividend)} / ${below}`,
    binds: 'product',
  };
}

/** Sum of all terms. */
export function plus(...terms: readonly Expression[]): Expression {
  const value = terms.reduce((sum, term) => sum.add(term.value), fraction(0));
  return {
    value,
    text: terms.map((term) => term.text).join(' + '),
    binds: terms.length > 1 ? 'sum' : (terms[0]?.binds ?? 'atom'),
  };
}

/** Difference; a sum that is taken away is bracketed. */
export function minus(from: Expression, ...taken: readonly Expression[]): Expression {
  const value = taken.reduce((rest, term) => rest.sub(term.value), from.value);
  const text = [from.text, ...taken.map(bracketed)].join(' − ');
  return { value, text, binds: taken.length > 0 ? 'sum' : from.binds };
}

/** The least of several: "min(1 229,00 zł; 1 313,00 zł − 200,00 zł)", as Excel writes it. */
export function least(...among: readonly [Expression, ...Expression[]]): Expression {
  return chosen('min', among, (a, b) => a.value.compare(b.value) <= 0);
}

/** The greatest of several: "max(20,00 zł; 50% × 288,00 zł)". */
export function greatest(...among: readonly [Expression, ...Expression[]]): Expression {
  return chosen('max', among, (a, b) => a.value.compare(b.value) >= 0);
}

function chosen(
  name: string,
  among: readonly [Expression, ...Expression[]],
  better: (a: Expression, b: Expression) => boolean,
): Expression {
  const { value } = among.reduce((best, next) => (better(best, next) ? best : next));
  return atom(value, `${name}(${among.map(({ text }) => text).join('; ')})`);
}

/** A number that is no whole count: hectares, posts, an index; printed as a Polish decimal. */
export function number(value: Fraction): Expression {
  return atom(value, formatFraction(value));
}
