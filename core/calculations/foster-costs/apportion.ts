/**
 * A sum divided by weights into whole grosze that always make the sum again: the method of the largest remainder. Used
 * by county-settlement for pay and the cost of the coordinator (art. 191 ust. 7 uwrspz). Pure.
 */
import { fraction, round } from '../../values/fraction.ts';
import { grosze, type Grosze } from '../../values/money.ts';

/**
 * Every part is cut down to a grosz; the grosze left over go one each to the largest remainders, among equal ones to
 * the first in order.
 * @param weights whole, not negative, not all zero
 */
export function apportion(amount: Grosze, weights: readonly number[]): readonly Grosze[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const parts = weights.map((weight, index) => {
    const exact = fraction(amount).mul(weight).div(total);
    const cut = Number(round(exact, 'down'));
    return { index, cut, rest: exact.sub(cut) };
  });
  const left = amount - parts.reduce((sum, { cut }) => sum + cut, 0);
  const favoured = new Set(
    [...parts]
      .sort((a, b) => b.rest.compare(a.rest) || a.index - b.index)
      .slice(0, left)
      .map(({ index }) => index),
  );
  return parts.map(({ index, cut }) => grosze(favoured.has(index) ? cut + 1 : cut));
}
