/**
 * PESEL numbers: reading with a cause when one is wrong, and making valid ones for samples and tests.
 * Eleven digits YYMMDDSSSXC (art. 15 ust. 2 ustawy z 24.09.2010 o ewidencji ludności): the month carries the century,
 * X the sex, C the check digit. Used by register checks, decisions and the samples.
 */
import type { Brand } from '../values/brand.ts';
import { cleanText, LONGEST_TYPED } from '../values/clean-text.ts';
import { calendar, dayOf, isRealDate } from '../values/day.ts';
import type { Day } from '../values/day.ts';
import { counted } from './plural.ts';
import type { Forms } from './plural.ts';

export type Pesel = Brand<string, 'pesel'>;
export type Sex = 'female' | 'male';

/** What a right number says. */
export interface PeselFacts {
  readonly pesel: Pesel;
  readonly birthDate: Day;
  readonly sex: Sex;
}

export type PeselCause = 'empty' | 'characters' | 'length' | 'checksum' | 'date';

export interface WrongPesel {
  readonly ok: false;
  readonly cause: PeselCause;
  /** Polish sentence for the person; never repeats the number. */
  readonly message: string;
  /**
   * The number with one or two zeros in front, when Excel probably cut them off and the result has a right check
   * digit and a real date. A random ten-digit number passes in 2 of 100: confirm with the birth date or the person.
   */
  readonly lostZeros?: PeselFacts;
}

export type PeselReading = ({ readonly ok: true } & PeselFacts) | WrongPesel;

const LENGTH = 11;
/** Of the digits in turn, the check digit too: a right number sums to a multiple of ten. */
const WEIGHTS = '13791379131';
/**
 * Century by the twenties of the month: 01-12 is 19xx, 21-32 is 20xx, 81-92 is 18xx (art. 15 ust. 2 pkt 2); 21xx and
 * 22xx are the plan of the register for later births.
 */
const CENTURIES = [1900, 2000, 2100, 2200, 1800];
const DIGITS: Forms = ['cyfrę', 'cyfry', 'cyfr'];

/** Numbers of one day and sex that `peselFor` can make. */
export const SERIALS = 5000;

/**
 * Reads a PESEL as it lies in a cell: spaces, hyphens, a leading apostrophe, full-width digits and a trailing ".0"
 * are forgiven. Never throws.
 */
export function readPesel(text: string): PeselReading {
  const digits = onlyDigits(text);
  if (digits === undefined) return wrong('characters', 'W numerze PESEL są znaki inne niż cyfry.');
  const facts = digits.length === LENGTH && checksumAgrees(digits) ? factsOf(digits) : undefined;
  return facts ? { ok: true, ...facts } : explain(digits);
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
  return `${body}${(10 - (weightedSum(body) % 10)) % 10}` as Pesel;
}

/** The digits of a cell; undefined when it holds anything else. Ordinary numbers skip the cleaning. */
function onlyDigits(text: string): string | undefined {
  if (/^\d+$/.test(text)) return text;
  if (text.length > LONGEST_TYPED) return undefined;
  const bare = cleanText(text)
    .replace(/[\s-]/g, '')
    .replace(/[.,]0+$/, '');
  return /^\d*$/.test(bare) ? bare : undefined;
}

/** Why these digits are no PESEL. */
function explain(digits: string): WrongPesel {
  if (digits === '') return wrong('empty', 'Nie podano numeru PESEL.');
  if (/^0+$/.test(digits)) return wrong('empty', 'Zamiast numeru PESEL wpisano same zera.');
  if (digits.length !== LENGTH) return wrongLength(digits);
  return checksumAgrees(digits)
    ? wrong('date', 'Numer PESEL wskazuje dzień urodzenia, którego nie ma w kalendarzu.')
    : wrong(
        'checksum',
        'Cyfra kontrolna numeru PESEL się nie zgadza: któraś cyfra jest błędna lub przestawiona.',
      );
}

function wrongLength(digits: string): WrongPesel {
  const message = `Numer PESEL ma 11 cyfr, a wpisano ${counted(digits.length, DIGITS)}.`;
  if (digits.length !== LENGTH - 1 && digits.length !== LENGTH - 2) return wrong('length', message);
  const restored = digits.padStart(LENGTH, '0');
  const lostZeros = checksumAgrees(restored) ? factsOf(restored) : undefined;
  if (!lostZeros) return wrong('length', message);
  const advice =
    'Excel prawdopodobnie usunął zera z początku: potwierdź numer uzupełniony zerami i nadaj komórce format tekstowy.';
  return { ...wrong('length', `${message} ${advice}`), lostZeros };
}

function padded(value: number, width: number): string {
  return value.toString().padStart(width, '0');
}

function checksumAgrees(digits: string): boolean {
  return weightedSum(digits) % 10 === 0;
}

function weightedSum(digits: string): number {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) sum += digitAt(digits, i) * digitAt(WEIGHTS, i);
  return sum;
}

/** Birth date and sex of eleven digits; undefined when the calendar has no such day. */
function factsOf(digits: string): PeselFacts | undefined {
  const codedMonth = pairAt(digits, 2);
  const year = (CENTURIES[Math.floor(codedMonth / 20)] ?? 0) + pairAt(digits, 0);
  const month = codedMonth % 20;
  const dayOfMonth = pairAt(digits, 4);
  if (!isRealDate(year, month, dayOfMonth)) return undefined;
  const sex = digitAt(digits, 9) % 2 === 1 ? 'male' : 'female';
  return { pesel: digits as Pesel, birthDate: dayOf(year, month, dayOfMonth), sex };
}

function pairAt(digits: string, index: number): number {
  return digitAt(digits, index) * 10 + digitAt(digits, index + 1);
}

function digitAt(digits: string, index: number): number {
  return digits.charCodeAt(index) - 48;
}

function wrong(cause: PeselCause, message: string): WrongPesel {
  return { ok: false, cause, message };
}
