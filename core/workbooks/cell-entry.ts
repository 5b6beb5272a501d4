/**
 * What is to stand in a cell, before anybody has chosen how a file or a running Excel keeps it. Made by the columns of
 * a register and by whoever types into the workbench; written by the adapters in core/host and addin/host.
 */
import type { Day } from '../values/day.ts';
import { isDateFormat } from './number-format.ts';

export type CellEntry =
  | { readonly kind: 'empty' }
  /** Stays a text whatever it looks like: a PESEL keeps its zeros, „=1+1” is no formula. */
  | { readonly kind: 'text'; readonly text: string }
  /** Keeps the cell's number format; over a date or text format the cell gets General, so that 5 is shown as 5. */
  | { readonly kind: 'number'; readonly number: number }
  /** Keeps the cell's own date format; a cell without one gets dd.mm.yyyy. */
  | { readonly kind: 'day'; readonly day: Day };

/** What a day looks like in a cell that had no date format. */
export const DATE_FORMAT = 'dd.mm.yyyy';
/** The format of a cell to which nobody has given one. */
export const GENERAL_FORMAT = 'General';
/** Makes a text of whatever is typed into the cell. */
export const TEXT_FORMAT = '@';

export function textEntry(text: string): CellEntry {
  return { kind: 'text', text };
}

/** Number format of a cell after the entry. @param format what it has now */
export function formatAfter({ kind }: CellEntry, format: string): string {
  const isDate = isDateFormat(format);
  if (kind === 'day') return isDate ? format : DATE_FORMAT;
  return kind === 'number' && (isDate || format === TEXT_FORMAT) ? GENERAL_FORMAT : format;
}
