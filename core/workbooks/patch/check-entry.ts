/**
 * May this stand in that cell, and as which value? Asked by sheet-change.ts before anything is changed, and by
 * core/host/file-cells.ts while a person works, so that a refusal comes at once and not when saving.
 */
import { dayOf, excelSerial, type Day } from '../../values/day.ts';
import { a1 } from '../address.ts';
import type { CellEntry } from '../cell-entry.ts';
import { LONGEST_TEXT, textTooLong } from '../cell-text.ts';
import type { FoundCell, FoundSheet } from './find-cells.ts';
import {
  cellHasFormula,
  dateStyleMissing,
  dayBeforeExcel,
  numberNotInExcel,
  type NamedCell,
} from './refusals.ts';
import type { StylesDraft } from './styles-draft.ts';

/** What a cell can be set to; undefined leaves it empty. */
export type EnteredValue = string | number | undefined;

/** Halves of characters that need two units of UTF-16; no file can hold one alone. */
const HALVES = /\p{Surrogate}/gu;

/** What the check needs to know of the workbook. */
export interface EntryContext {
  readonly styles: StylesDraft;
  readonly date1904: boolean;
}

/**
 * The value that the cell will hold.
 * @throws TeczkaError `cell-has-formula`, `cell-covered`, `cell-in-table-frame`, `sheet-protected`,
 *   `cell-text-too-long`, `number-not-in-excel`, `day-not-in-excel`, `date-style-missing`
 */
export function checkEntry<Asked extends NamedCell>(
  { kept }: FoundSheet<Asked>,
  { asked, cell, style }: FoundCell<Asked>,
  entry: CellEntry,
  { styles, date1904 }: EntryContext,
): EnteredValue {
  if (cell?.formula) throw cellHasFormula(asked);
  kept.refuse(asked, () => styles.isLocked(style));
  const isUndatable = !styles.style(style).isDate && !styles.canGrow;
  if (entry.kind === 'day' && isUndatable) throw dateStyleMissing(asked);
  return enteredValue(entry, asked, date1904);
}

/** An empty text leaves the cell empty, as in Excel. */
export function enteredValue(entry: CellEntry, cell: NamedCell, date1904: boolean): EnteredValue {
  if (entry.kind === 'empty') return undefined;
  if (entry.kind === 'text') return enteredText(entry.text, cell);
  const number = entry.kind === 'day' ? serialOf(entry.day, cell, date1904) : entry.number;
  if (!Number.isFinite(number)) throw numberNotInExcel(cell);
  return number;
}

function enteredText(text: string, { sheet, row, column }: NamedCell): EnteredValue {
  if (text.length > LONGEST_TEXT) throw textTooLong(text, sheet, a1(row, column));
  const whole = text.replace(HALVES, '');
  return whole === '' ? undefined : whole;
}

/** The number under which the workbook keeps a day. */
function serialOf(day: Day, cell: NamedCell, date1904: boolean): number {
  const firstYear = date1904 ? 1904 : 1900;
  if (day < dayOf(firstYear, 1, 1)) throw dayBeforeExcel(cell, firstYear);
  return excelSerial(day, date1904);
}
