/**
 * REGON, the number of a business or unit in the national register: nine digits, or fourteen for a local unit, the last
 * of which checks the others modulo 11 (art. 42 ustawy z 29.06.1995 o statystyce publicznej). Used by settings and
 * registers of carers and homes.
 */
import type { Brand } from '../values/brand.ts';
import type { Reading } from '../values/reading.ts';
import { checkedNumber, weightedSum, type CheckedNumberCause } from './checked-number.ts';

export type Regon = Brand<string, 'regon'>;

const WEIGHTS_OF_9 = [8, 9, 2, 3, 4, 5, 6, 7];
const WEIGHTS_OF_14 = [2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8];

/** Reads a REGON of nine or fourteen digits; a long one begins with the right short one of its unit. Never throws. */
export const readRegon: (cell: string | number) => Reading<Regon, CheckedNumberCause> = checkedNumber<Regon>({
  name: 'REGON',
  lengths: [9, 14],
  // Many public units have one of the first numbers, which begin with 000.
  zeros: 3,
  agrees: (digits) =>
    checkAgrees(digits.slice(0, 9), WEIGHTS_OF_9) &&
    (digits.length === 9 || checkAgrees(digits, WEIGHTS_OF_14)),
});

/** A remainder of 10 is written 0. */
function checkAgrees(digits: string, weights: readonly number[]): boolean {
  return (weightedSum(digits, weights) % 11) % 10 === Number(digits[weights.length]);
}
