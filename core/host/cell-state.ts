/**
 * States of cells compared, and the entry that leads back to a state. Called by file-workbook.ts and by the adapters
 * in addin/host.
 */
import { dayFromExcelSerial } from '../values/day.ts';
import { isCellError, isDateFormat, type CellEntry, type CellValue } from '../workbooks/index.ts';
import type { CellState } from './workbook-host.ts';

/** Exactly the same: a text is not the number that it looks like, an empty cell is not an empty text. */
export function sameValue(one: CellValue, other: CellValue): boolean {
  return isCellError(one) && isCellError(other) ? one.error === other.error : one === other;
}

export function sameState(one: CellState, other: CellState): boolean {
  return (
    sameValue(one.value, other.value) &&
    one.formula === other.formula &&
    one.numberFormat === other.numberFormat
  );
}

/** Is the cell shown as a date or a time? */
export function showsDate({ value, numberFormat }: CellState): boolean {
  return value !== undefined && isDateFormat(numberFormat);
}

/**
 * What has to be entered to bring a cell into the state: in a cell whose own format is another one, a date format can
 * only come of a day. Undefined where no entry can: a formula, a truth value, an error.
 */
export function entryFor(
  { value, formula, numberFormat }: CellState,
  date1904: boolean,
): CellEntry | undefined {
  if (formula !== undefined || typeof value === 'boolean' || isCellError(value)) return undefined;
  if (value === undefined) return { kind: 'empty' };
  if (typeof value === 'string') return { kind: 'text', text: value };
  const day = isDateFormat(numberFormat) ? dayFromExcelSerial(value, date1904) : undefined;
  return day === undefined ? { kind: 'number', number: value } : { kind: 'day', day };
}
