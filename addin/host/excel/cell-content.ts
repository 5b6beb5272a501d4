/**
 * What is handed to Excel so that a cell then holds what it should. Excel reads a text as if it had been typed, so a
 * text that looks like something else gets the apostrophe that a clerk would type: it stays a text, and the cell keeps
 * its number format for whatever is typed into it later (the format `@` would make texts of numbers typed there).
 * Called by write-cells.ts.
 */
import { isDateFormat, type CellEntry, type CellValue } from '../../../core/workbooks/index.ts';
import { serialIn } from './workbook-dates.ts';
import type { CellState } from '../../../core/host/index.ts';

const GENERAL = 'General';
const TEXT = '@';
const DATE = 'dd.mm.yyyy';

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
  readonly formula: string | undefined;
}

/**
 * @param format what the cell has now
 * @throws TeczkaError `day-not-in-excel`
 */
export function contentOf(entry: CellEntry, format: string, date1904: boolean): CellContent {
  switch (entry.kind) {
    case 'empty':
      return content('', format, undefined);
    case 'text':
      return content(typed(entry.text, format), format, entry.text === '' ? undefined : entry.text);
    case 'number':
      // A number in a cell for texts would become a text, in a cell for dates a day.
      return content(entry.number, format === TEXT || isDateFormat(format) ? GENERAL : format, entry.number);
    case 'day': {
      const serial = serialIn(date1904, entry.day);
      return content(serial, isDateFormat(format) ? format : DATE, serial);
    }
  }
}

/** What puts a cell back into the state. */
export function contentOfState({ value, formula, numberFormat }: CellState): CellContent {
  if (formula !== undefined) {
    return { ...content(`=${formula}`, plain(numberFormat), value), numberFormat, formula };
  }
  if (value === undefined) return content('', numberFormat, undefined);
  if (typeof value === 'string') return content(typed(value, numberFormat), numberFormat, value);
  const raw = typeof value === 'object' ? value.error : value;
  return { ...content(raw, plain(numberFormat), value), numberFormat };
}

function content(raw: CellContent['raw'], format: string, value: CellValue): CellContent {
  return { raw, typedIn: format, numberFormat: format, value, formula: undefined };
}

/** A cell for texts makes a text of everything that comes in. */
function plain(format: string): string {
  return format === TEXT ? GENERAL : format;
}

function typed(text: string, format: string): string {
  return format !== TEXT && wouldChange(text) ? `'${text}` : text;
}

/**
 * Might Excel take the text for a number, a date, a formula, a truth value or an error? Without a digit or one of these
 * signs and words nothing is, in any language of Excel that an office has; that it stayed a text is read back anyway.
 */
function wouldChange(text: string): boolean {
  return /^[=+\-@'#]|\d/.test(text) || /^\s*(?:prawda|fałsz|true|false)\s*$/i.test(text);
}
