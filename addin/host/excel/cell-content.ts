/**
 * What is handed to Excel so that a cell then holds what it should. Excel reads a text as if it had been typed, so a
 * text that looks like something else gets the apostrophe that a clerk would type: it stays a text, and the cell keeps
 * its number format for whatever is typed into it later (the format `@` would make texts of numbers typed there).
 * Called by write-cells.ts and put-back.ts.
 */
import type { CellPlace, CellState } from '../../../core/host/index.ts';
import { LONGEST_TEXT } from '../../../core/workbooks/cell-text.ts';
import {
  formatAfter,
  GENERAL_FORMAT,
  TEXT_FORMAT,
  type CellEntry,
  type CellValue,
} from '../../../core/workbooks/index.ts';
import { enteredValue } from '../../../core/workbooks/patch/index.ts';
import type { DateSystem } from './workbook-dates.ts';
import { dateSystemUnknown } from './write-refusals.ts';

/** What one cell is told. */
export interface CellContent {
  /** For `Range.values`. */
  readonly raw: string | number | boolean;
  /** Format while the value is set. */
  readonly typedIn: string;
  /** Format afterwards. */
  readonly numberFormat: string;
  /** What the cell must hold in the end. */
  readonly value: CellValue;
}

/**
 * @param format what the cell has now
 * @throws TeczkaError `date-system-unknown`, `day-not-in-excel`, `number-not-in-excel`, `cell-text-too-long`
 */
export function contentOf(
  entry: CellEntry,
  place: CellPlace,
  format: string,
  dates: DateSystem,
): CellContent {
  if (entry.kind === 'day' && dates === 'unknown') throw dateSystemUnknown(place);
  return contentWith(enteredValue(entry, place, dates === '1904'), formatAfter(entry, format));
}

/** What puts a cell back into the state. No formula is ever put back, because none is ever overwritten. */
export function contentOfState({ value, numberFormat }: CellState): CellContent {
  return contentWith(value, numberFormat);
}

function contentWith(value: CellValue, numberFormat: string): CellContent {
  if (value === undefined) return { raw: '', typedIn: numberFormat, numberFormat, value };
  if (typeof value === 'string') return { ...typed(value, numberFormat), numberFormat, value };
  const raw = typeof value === 'object' ? value.error : value;
  // A cell for texts makes a text of everything that comes in.
  const typedIn = numberFormat === TEXT_FORMAT ? GENERAL_FORMAT : numberFormat;
  return { raw, typedIn, numberFormat, value };
}

/** An apostrophe counts for the length: a text that fills the cell is typed into a cell for texts instead. */
function typed(text: string, format: string): Pick<CellContent, 'raw' | 'typedIn'> {
  const needsMark = text.startsWith("'") || (format !== TEXT_FORMAT && wouldChange(text));
  if (!needsMark) return { raw: text, typedIn: format };
  const raw = `'${text}`;
  return raw.length > LONGEST_TEXT ? { raw: text, typedIn: TEXT_FORMAT } : { raw, typedIn: format };
}

/**
 * Might Excel take the text for a number, a date, a formula, a truth value or an error? Without a digit (of any script)
 * or one of these signs and words nothing is, in any language of Excel that an office has; that it stayed a text is
 * read back anyway.
 */
function wouldChange(text: string): boolean {
  return /^[=+\-@#＝＋－＠]|\p{Nd}/u.test(text) || /^\s*(?:prawda|fałsz|true|false)\s*$/i.test(text);
}
