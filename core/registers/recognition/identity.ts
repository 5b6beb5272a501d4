/**
 * Does a row say who it is about, so that nothing else in it makes it a total or a signature? A damaged number or date
 * says so too: the row of a child must never be lost because of a fault. Called by known-columns.ts.
 */
import { LONGEST_TYPED } from '../../values/clean-text.ts';
import { withDigitsForLetters } from '../../values/letters-for-digits.ts';
import { plainKey } from '../../values/plain-key.ts';
import type { SheetRow, SheetView } from '../../workbooks/index.ts';
import { CellProblem, type Column, type FilledCell, type ReadingContext } from '../column.ts';
import type { Register } from '../register.ts';
import type { SheetReading } from './candidates.ts';
import type { MappedColumn } from './mapping.ts';
import { noDataWord } from './no-data-words.ts';

/** By a number that is somebody's own, or only by a day, which a signature may have too. */
export type Identity = 'number' | 'day';

/** What nothing but a PESEL looks like: spares judging each. */
const ELEVEN_DIGITS = /^\d{11}$/;
/** A PESEL may lack the two zeros from its beginning; a larger number is a sum. */
const LEAST_DIGITS = 9;
const MOST_DIGITS = 11;
/** What Excel makes of a PESEL in a text file. */
const SHORTENED = /^\s*\d[.,]\d{1,10}e\+?10\s*$/i;
/** Fewer are the number of a page or a count; a year has four. */
const LEAST_DIGITS_OF_DAY = 4;
/** A count or a total; as days they are older than anybody. */
const SMALLEST_DAY = 1000;
const PAGE = /^\s*(?:str\b|strona\b)/i;

/** @returns for a row: by what it is known who it is about; undefined where it does not say */
export function identityReader(
  { identifiedBy = [], columns }: Register,
  sheet: SheetView,
  mapping: ReadonlyMap<string, MappedColumn>,
  reading: SheetReading,
): (row: SheetRow) => Identity | undefined {
  let isDate = false;
  const context = { ...reading, isDate: () => isDate };
  const readers = identifiedBy.flatMap((id) => {
    const column = columns[id];
    const place = mapping.get(id);
    return column && place ? [{ place, says: identifier(column, place.header, context) }] : [];
  });
  return (row) => {
    let found: Identity | undefined;
    for (const { place, says } of readers) {
      const cell = row.values[place.column];
      if (cell === undefined) continue;
      isDate = sheet.isDate(row, place.column);
      const identity = says(cell);
      if (identity === 'number') return identity;
      found ??= identity;
    }
    return found;
  };
}

/** @param header of the column on the sheet */
function identifier(
  column: Column,
  header: string,
  context: ReadingContext,
): (cell: FilledCell) => Identity | undefined {
  const read = column.reader(context);
  const isValue = (cell: FilledCell): boolean => {
    const found = read(cell, 0);
    if (!(found instanceof CellProblem)) return found !== undefined;
    return found.value !== undefined || found.candidates.length > 0;
  };
  if (column.kind !== 'date') return (cell) => (isNumberLike(cell) || isValue(cell) ? 'number' : undefined);
  const isDay = (cell: FilledCell): boolean => {
    if (typeof cell === 'number') return Math.abs(cell) >= SMALLEST_DAY && isValue(cell);
    if (typeof cell !== 'string') return isValue(cell);
    return noDataWord(cell) !== 'signature' && (isValue(cell) || isDamagedDay(cell, header));
  };
  return (cell) => (isDay(cell) ? 'day' : undefined);
}

function isNumberLike(cell: FilledCell): boolean {
  if (typeof cell === 'number') return cell >= 10 ** (LEAST_DIGITS - 1) && cell < 10 ** MOST_DIGITS;
  if (typeof cell !== 'string') return false;
  if (ELEVEN_DIGITS.test(cell)) return true;
  return SHORTENED.test(cell) || hasDigits(withDigitsForLetters(cell), LEAST_DIGITS);
}

/** „31.02.2014”, „marzec 2014”; a heading may hold an example of a date. */
function isDamagedDay(cell: string, header: string): boolean {
  if (!hasDigits(cell, LEAST_DIGITS_OF_DAY) || PAGE.test(cell)) return false;
  return !plainKey(header).endsWith(plainKey(cell));
}

/** And is no total or signature with a number in it. */
function hasDigits(text: string, least: number): boolean {
  if (text.length > LONGEST_TYPED || noDataWord(text) !== undefined) return false;
  return text.replace(/\D/g, '').length >= least;
}
