/**
 * Money: whole grosze, never floats. Amounts are added and compared as integers; a share or a percentage is an
 * exact Fraction until it is rounded by name (fraction.ts). Also the two texts of an amount: JSON's "734.90"
 * and the Polish "1 002,00 zł". Used by every room that counts money; amounts typed into cells: typed-money.ts.
 */
import type { Brand } from './brand.ts';
import { groupDigits, MINUS, NBSP } from './digits.ts';
import { TeczkaError } from './errors.ts';
import { fraction, round, STEPS_AWAY } from './fraction.ts';
import type { Fraction, Rounding } from './fraction.ts';

/** A whole number of grosze that a double holds exactly (up to about 90 000 milliards of złote). */
export type Grosze = Brand<number, 'grosze'>;

/** The last whole number of the safe ones. */
const LARGEST_EXACT = Number.MAX_SAFE_INTEGER;

/** Above this, a double no longer tells two neighbouring grosze apart reliably. */
const LARGEST_ZLOTY_NUMBER = 1e13;

/**
 * The amounts that JSON and forms may hold as text: "734.90", "734,9", "1 002,00 zł"; at most two decimals, groups by
 * any of the three spaces. A dot before three digits is refused, since it may mean thousands (typed-money.ts asks).
 */
export const MONEY_TEXT =
  /^([-\u2212]?)(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d{1,14})(?:[.,](\d{1,2}))?[ \u00a0\u202f]?(?:zł)?$/;

/**
 * A whole number as grosze.
 * @throws RangeError when it has a fraction (our fault); TeczkaError `money-too-large` when it is too large to be exact
 */
export function grosze(amount: number): Grosze {
  if (Number.isSafeInteger(amount)) return (amount + 0) as Grosze;
  if (Math.abs(amount) > Number.MAX_SAFE_INTEGER) throw tooLarge();
  throw new RangeError(`Not a whole number of grosze: ${amount}`);
}

/** Nothing: the start of a sum. */
export const ZERO_MONEY: Grosze = grosze(0);

/**
 * Złote as grosze, for constants in code: `zloty('4567.40')`, `zloty(300)`.
 * @throws RangeError for a text that MONEY_TEXT refuses, or a number with more than two decimals
 */
export function zloty(amount: number | string): Grosze {
  const read = typeof amount === 'number' ? fromNumber(amount) : fromText(amount);
  if (read === undefined) throw new RangeError(`Not an amount in złote: ${amount}`);
  return read;
}

/** Sum of the given amounts, in grosze; for a long list use `sum`. @throws TeczkaError `money-too-large` */
export function add(...amounts: readonly Grosze[]): Grosze {
  return sum(amounts);
}

/** Sum of a list of any length, in grosze. @throws TeczkaError `money-too-large` */
export function sum(amounts: Iterable<Grosze>): Grosze {
  let total = 0;
  for (const amount of amounts) total = grosze(total + amount);
  return total as Grosze;
}

/** `from − what`, in grosze. @throws TeczkaError `money-too-large` */
export function subtract(from: Grosze, what: Grosze): Grosze {
  return grosze(from - what);
}

/** The smaller of two amounts. */
export function lesser(a: Grosze, b: Grosze): Grosze {
  return a < b ? a : b;
}

/** The larger of two amounts. */
export function greater(a: Grosze, b: Grosze): Grosze {
  return a > b ? a : b;
}

/** `amount × factor`, exact, in grosze; not yet rounded. @throws RangeError when a number factor is no whole number */
export function times(amount: Grosze, factor: Fraction | number | bigint): Fraction {
  return fraction(amount).mul(fraction(factor));
}

/** A fraction of grosze rounded to whole grosze. @throws TeczkaError `money-too-large` */
export function roundToGrosze(exact: Fraction, rounding: Rounding): Grosze {
  return grosze(Number(round(exact, rounding)));
}

/**
 * `amount × numerator / denominator`, rounded to whole grosze: "rate × days / days in the month", "70 %" as 70/100.
 * Exact always; fast while the product is a safe integer.
 * @throws RangeError when numerator or denominator is not whole, or the denominator is 0; TeczkaError `money-too-large`
 */
export function share(amount: Grosze, numerator: number, denominator: number, rounding: Rounding): Grosze {
  const product = amount * numerator;
  const magnitude = product < 0 ? -product : product;
  const whole = numerator % 1 === 0 && denominator % 1 === 0;
  if (!(whole && magnitude <= LARGEST_EXACT && denominator > 0 && denominator <= LARGEST_EXACT)) {
    return roundToGrosze(times(amount, fraction(numerator, denominator)), rounding);
  }
  const rest = magnitude % denominator;
  const cut = (magnitude - rest) / denominator;
  const rounded =
    rest !== 0 && STEPS_AWAY[rounding](rest - (denominator - rest), cut % 2 === 1) ? cut + 1 : cut;
  return (product < 0 ? 0 - rounded : rounded) as Grosze;
}

/**
 * An amount from JSON or a form: decimal text "734.90", a number with at most two decimals, Polish text "1 002,00 zł".
 * @param field path of the field, for the place of the error
 * @throws TeczkaError `money-unreadable` (the text is not repeated: a wrong field may hold personal data)
 */
export function moneyFromJson(value: unknown, field?: string): Grosze {
  const read =
    typeof value === 'number'
      ? fromNumber(value)
      : typeof value === 'string'
        ? fromText(value.trim())
        : undefined;
  if (read !== undefined) return read;
  throw new TeczkaError(
    'money-unreadable',
    'Nie można odczytać kwoty. Podaj złote z najwyżej dwoma miejscami po przecinku, na przykład „734,90 zł” albo „734.90”.',
    field === undefined ? {} : { field },
  );
}

/** Decimal text for JSON: dot, two digits, no groups: "734.90". */
export function moneyToJson(amount: Grosze): string {
  const digits = zeroPadded(amount);
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Polish text for people and documents: "1 002,00 zł", no-break spaces between groups and before the unit, "−5,00 zł". */
export function formatMoney(amount: Grosze): string {
  const digits = zeroPadded(amount);
  return `${amount < 0 ? MINUS : ''}${groupDigits(digits.slice(0, -2))},${digits.slice(-2)}${NBSP}zł`;
}

/** Digits of the grosze, at least three: one for złote and two for grosze. */
function zeroPadded(amount: Grosze): string {
  return Math.abs(amount).toString().padStart(3, '0');
}

function fromNumber(value: number): Grosze | undefined {
  if (!(Math.abs(value) <= LARGEST_ZLOTY_NUMBER)) return undefined;
  const nearest = Math.round(value * 100);
  // A decimal with two places is the double nearest to nearest/100, and division gives exactly that double.
  return nearest / 100 === value ? grosze(nearest) : undefined;
}

function fromText(text: string): Grosze | undefined {
  const match = MONEY_TEXT.exec(text);
  if (!match) return undefined;
  const [, sign, whole = '', cents = ''] = match;
  const magnitude = Number(whole.replace(/\D/g, '')) * 100 + Number(cents.padEnd(2, '0'));
  return grosze(sign === '' ? magnitude : -magnitude);
}

function tooLarge(): TeczkaError {
  return new TeczkaError(
    'money-too-large',
    'Kwota jest za duża, by policzyć ją co do grosza (ponad 90 bilionów złotych). Sprawdź kwoty, z których powstała.',
  );
}
