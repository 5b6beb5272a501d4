/**
 * The eleven digits of a PESEL, YYMMDDSSSXC (art. 15 ust. 2 ustawy z 24.09.2010 o ewidencji ludności): the month carries
 * the century, X the sex, C the check digit. What they say, fast (registers read millions), and making numbers for
 * samples and tests. Called by pesel.ts, which reads what people type.
 */
import type { Brand } from '../values/brand.ts';
import { calendar, dayOf, daysInMonth } from '../values/day.ts';
import type { Day } from '../values/day.ts';

export type Pesel = Brand<string, 'pesel'>;
export type Sex = 'female' | 'male';

/** What a right number says. */
export interface PeselFacts {
  readonly pesel: Pesel;
  readonly birthDate: Day;
  readonly sex: Sex;
}

export const PESEL_LENGTH = 11;
/** Numbers of one day and sex that `peselFor` can make. */
export const SERIALS = 5000;

/** Of the digits in turn, the check digit too: a right number sums to a multiple of ten. */
const WEIGHTS = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1];
/**
 * Century by the twenties of the month: 01-12 is 19xx, 21-32 is 20xx, 81-92 is 18xx (art. 15 ust. 2 pkt 2); 21xx and
 * 22xx are the plan of the register for later births.
 */
const CENTURIES = [1900, 2000, 2100, 2200, 1800];
const ZERO = 48;

/** By the first four digits: the first day of the month they mean, and how many days it has; 0 where there is none. */
let months: { readonly first: Int32Array; readonly length: Uint8Array } | undefined;

/** What eleven digits say; undefined for any other text, a wrong check digit, a day that the calendar does not have. */
export function peselFacts(digits: string): PeselFacts | undefined {
  if (digits.length !== PESEL_LENGTH || !checksumAgrees(digits)) return undefined;
  const { first, length } = (months ??= monthTable());
  const month = pairAt(digits, 0) * 100 + pairAt(digits, 2);
  const dayOfMonth = pairAt(digits, 4);
  if (dayOfMonth === 0 || dayOfMonth > (length[month] ?? 0)) return undefined;
  const birthDate = ((first[month] ?? 0) + dayOfMonth - 1) as Day;
  const sex = (digits.charCodeAt(9) & 1) === 1 ? 'male' : 'female';
  return { pesel: digits as Pesel, birthDate, sex };
}

/** Are these digits only, with a sum that the check digit completes? Letters, in whose place others stand, are not. */
export function checksumAgrees(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = digits.charCodeAt(index) - ZERO;
    if (digit < 0 || digit > 9) return false;
    sum += digit * (WEIGHTS[index] ?? 0);
  }
  return sum % 10 === 0;
}

/**
 * A valid PESEL of a person born on that day. Invented people only: a number may belong to somebody.
 * @param serial from 0 to SERIALS − 1, different for each person of one day and sex
 * @throws RangeError for another serial or a birth outside 1800-2299
 */
export function peselFor(birthDate: Day, sex: Sex, serial: number): Pesel {
  const { year, month, day } = calendar(birthDate);
  const century = CENTURIES.indexOf(Math.floor(year / 100) * 100);
  if (century < 0) throw new RangeError(`PESEL has no year ${year}`);
  if (!Number.isInteger(serial) || serial < 0 || serial >= SERIALS) {
    throw new RangeError(`Serial out of range: ${serial}`);
  }
  const sexDigit = (serial % 5) * 2 + (sex === 'male' ? 1 : 0);
  const date = padded(year % 100, 2) + padded(month + century * 20, 2) + padded(day, 2);
  const body = date + padded(Math.floor(serial / 5), 3) + padded(sexDigit, 1);
  const sum = WEIGHTS.slice(0, -1).reduce((total, weight, index) => total + weight * Number(body[index]), 0);
  return `${body}${(10 - (sum % 10)) % 10}` as Pesel;
}

function monthTable(): NonNullable<typeof months> {
  const first = new Int32Array(10_000);
  const length = new Uint8Array(10_000);
  CENTURIES.forEach((century, twenties) => {
    for (let yearOfCentury = 0; yearOfCentury < 100; yearOfCentury++) {
      for (let month = 1; month <= 12; month++) {
        const index = yearOfCentury * 100 + twenties * 20 + month;
        first[index] = dayOf(century + yearOfCentury, month, 1);
        length[index] = daysInMonth(century + yearOfCentury, month);
      }
    }
  });
  return { first, length };
}

function pairAt(digits: string, index: number): number {
  return (digits.charCodeAt(index) - ZERO) * 10 + digits.charCodeAt(index + 1) - ZERO;
}

function padded(value: number, width: number): string {
  return value.toString().padStart(width, '0');
}
