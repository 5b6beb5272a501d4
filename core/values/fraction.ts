/**
 * Exact rational numbers and the named ways of rounding them: what stands between two whole amounts of grosze.
 * A calculation keeps a Fraction until the act says "round", and rounds once, by name. Built on `fraction.js`
 * (bigint numerator and denominator), whose methods `add`, `sub`, `mul`, `div`, `compare` callers use directly.
 */
import { Fraction } from 'fraction.js';
import { MINUS } from './digits.ts';

export type { Fraction };

/**
 * How a rational becomes a whole number. All four are symmetric about zero, so that a refund rounds like the
 * charge it takes back: `halfUp` sends −0.5 to −1, `down` cuts towards zero, `up` goes away from zero.
 */
export type Rounding = 'halfUp' | 'down' | 'up' | 'halfEven';

/** Polish names of the roundings, as a derivation shows them. */
export const ROUNDING_NAMES: Readonly<Record<Rounding, string>> = {
  halfUp: 'od połowy w górę',
  down: 'w dół',
  up: 'w górę',
  halfEven: 'od połowy do parzystej',
};

const DECIMAL = /^-?\d+(\.\d+)?$/;

/**
 * An exact rational: `fraction(7, 10)`, `fraction(3n)`, `fraction('1.039')` (decimal text with a dot).
 * @throws RangeError for a number that is no safe integer (a float is never exact), a text that is no decimal, a zero denominator
 */
export function fraction(
  numerator: number | bigint | string | Fraction,
  denominator: number | bigint = 1,
): Fraction {
  const value = exact(numerator);
  if (denominator === 1) return value;
  if (denominator === 0 || denominator === 0n) throw new RangeError('Denominator is zero');
  return value.div(exact(denominator));
}

/** Whole number nearest to `value` by the named rounding; exact for any size. */
export function round(value: Fraction, rounding: Rounding): bigint {
  const whole = value.n / value.d;
  const rest = value.n % value.d;
  const aboveHalf = 2n * rest > value.d ? 1 : 2n * rest < value.d ? -1 : 0;
  const magnitude = rest !== 0n && STEPS_AWAY[rounding](aboveHalf, whole % 2n === 1n) ? whole + 1n : whole;
  return value.s < 0n ? -magnitude : magnitude;
}

/** `value` rounded to a multiple of `step`: 100 grosze for full złote, `fraction(1, 100)` for two decimals. */
export function roundToMultiple(value: Fraction, step: Fraction, rounding: Rounding): Fraction {
  return step.mul(round(value.div(step), rounding));
}

/**
 * Polish text of an exact rational: a decimal with a comma where it ends ("0,7", "−1,039"), else a common fraction ("14/31").
 */
export function formatFraction(value: Fraction): string {
  const sign = value.s < 0n ? MINUS : '';
  const places = decimalPlaces(value.d);
  if (places === undefined) return `${sign}${value.n}/${value.d}`;
  const digits = ((value.n * 10n ** BigInt(places)) / value.d).toString().padStart(places + 1, '0');
  const cut = digits.length - places;
  return sign + digits.slice(0, cut) + (places > 0 ? `,${digits.slice(cut)}` : '');
}

/** Polish text of a ratio as per cent: `fraction(7, 10)` gives "70%", one third "100/3%". */
export function formatPercent(ratio: Fraction): string {
  return `${formatFraction(ratio.mul(100))}%`;
}

/**
 * Does a magnitude that is no whole number go one step away from zero? One rule for bigint and for plain numbers
 * (money.ts): `aboveHalf` is negative, zero or positive as the rest is below, at or above one half.
 */
export const STEPS_AWAY: Readonly<Record<Rounding, (aboveHalf: number, wholeIsOdd: boolean) => boolean>> = {
  halfUp: (aboveHalf) => aboveHalf >= 0,
  down: () => false,
  up: () => true,
  halfEven: (aboveHalf, wholeIsOdd) => aboveHalf > 0 || (aboveHalf === 0 && wholeIsOdd),
};

function exact(value: number | bigint | string | Fraction): Fraction {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) {
    throw new RangeError(
      `Not a safe integer: ${value}; write fractions as two whole numbers or as decimal text`,
    );
  }
  if (typeof value === 'string' && !DECIMAL.test(value)) throw new RangeError(`Not a decimal: ${value}`);
  return new Fraction(value);
}

/** Decimal places after which a reduced fraction with this denominator ends; undefined when it never does. */
function decimalPlaces(denominator: bigint): number | undefined {
  const [twos, withoutTwos] = divideOut(denominator, 2n);
  const [fives, rest] = divideOut(withoutTwos, 5n);
  return rest === 1n ? Math.max(twos, fives) : undefined;
}

/** How many times the prime divides the value, and what is left. */
function divideOut(value: bigint, prime: bigint): readonly [number, bigint] {
  let count = 0;
  for (; value % prime === 0n; count++) value /= prime;
  return [count, value];
}
