/**
 * What a person meant by typing into a cell of the sheet, as a Polish Excel understands it: „12.03.2015” is a day,
 * „1 234,50” a number, everything else a text. Where Excel would change what cannot be stored here (a time of day, a
 * fraction) or would lose digits, the text stays as it was typed. Called by the grid's editing.
 */
import type { CellEntry } from '../../core/workbooks/index.ts';
import { dayOf, isRealDate } from '../../core/values/day.ts';

export type Typed =
  | { readonly kind: 'entry'; readonly entry: CellEntry }
  | { readonly kind: 'refused'; /** Polish. */ readonly message: string };

const NO_FORMULAS =
  'Warsztat nie wpisuje formuł, bo sam ich nie liczy. Wpisz wartość, a formułę dodaj w Excelu. Tekst zaczynający się od „=” poprzedź apostrofem.';

/**
 * Digits, plain or in groups of three parted by a space, then decimals after a comma. A plus sign is not among them: it
 * begins a telephone number, of which Excel would make a number too.
 */
const NUMBER = /^(-)?(\d+|\d{1,3}(?: \d{3})+)(?:,(\d*))?(?:\s?(%|zł))?$/;
const DAY_FIRST = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4}|\d{2})$/;
const YEAR_FIRST = /^(\d{4})([-./])(\d{1,2})\2(\d{1,2})$/;
/** Excel keeps 15 digits of a number and makes zeros of the rest, for example of an account number. */
const MOST_DIGITS = 15;
const PESEL = /^\d{11}$/;
/** Excel on Windows takes the years 30 to 99 for the last century. */
const FIRST_YEAR_OF_LAST_CENTURY = 30;
const FIRST_YEAR_OF_EXCEL = 1900;

/** @param numberFormat of the cell, as `CellState` has it */
export function typedCell(text: string, numberFormat: string): Typed {
  if (text === '' || text === "'") return entry({ kind: 'empty' });
  if (text.startsWith("'")) return entry({ kind: 'text', text: text.slice(1) });
  if (numberFormat === '@') return entry({ kind: 'text', text });
  if (text.trimStart().startsWith('=')) return { kind: 'refused', message: NO_FORMULAS };
  const bare = text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
  return entry(typedDay(bare) ?? typedNumber(bare, numberFormat) ?? { kind: 'text', text });
}

const entry = (given: CellEntry): Typed => ({ kind: 'entry', entry: given });

function typedDay(text: string): CellEntry | undefined {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return dayEntry(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]));
  const dayFirst = DAY_FIRST.exec(text);
  if (!dayFirst) return undefined;
  const [, day, , month, year = ''] = dayFirst;
  return dayEntry(year.length === 2 ? fullYear(Number(year)) : Number(year), Number(month), Number(day));
}

/** Undefined for a day that no calendar or no Excel has: that stays a text, as in Excel. */
function dayEntry(year: number, month: number, day: number): CellEntry | undefined {
  if (year < FIRST_YEAR_OF_EXCEL || !isRealDate(year, month, day)) return undefined;
  return { kind: 'day', day: dayOf(year, month, day) };
}

function fullYear(twoDigits: number): number {
  return (twoDigits < FIRST_YEAR_OF_LAST_CENTURY ? 2000 : 1900) + twoDigits;
}

function typedNumber(text: string, numberFormat: string): CellEntry | undefined {
  const match = NUMBER.exec(text);
  if (!match) return undefined;
  const [, sign = '', whole = '', decimals = '', unit] = match;
  // Excel would make a number of a PESEL and so drop its leading zeros; a register needs the eleven digits. Nobody
  // types an amount of eleven digits.
  if (PESEL.test(text)) return undefined;
  const digits = whole.replaceAll(' ', '');
  if ((digits + decimals).replace(/^0+/, '').length > MOST_DIGITS) return undefined;
  // In a cell of percents Excel takes „50” for 50%.
  const percent = unit === '%' || (unit === undefined && numberFormat.includes('%'));
  // Moving the point in the text keeps 12,3% at exactly the nearest number to 0.123.
  const number = Number(`${sign}${digits}.${decimals || '0'}${percent ? 'e-2' : ''}`);
  return { kind: 'number', number: number === 0 ? 0 : number };
}
