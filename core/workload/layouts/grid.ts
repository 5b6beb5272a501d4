/**
 * A sheet seen cell by cell, with merged cells filled: every cell under a merged heading shows its text. What the
 * layouts share when they look for headings and titles.
 */
import { a1, contains } from '../../workbooks/index.ts';
import type { CellRange, CellValue, Sheet, SheetRow } from '../../workbooks/index.ts';
import { monthOfDate } from '../identify/identity.ts';
import type { TitleLine } from './definition.ts';

export interface Grid {
  readonly rows: readonly SheetRow[];
  /** The value as stored, without filling. @param row Excel's row number @param column index from 0 */
  at(row: number, column: number): CellValue;
  /** Trimmed text of a cell, of its merged range where it lies in one; empty for what is no text. */
  heading(row: number, column: number): string;
  /** The merged range over a cell. */
  mergeAt(row: number, column: number): CellRange | undefined;
}

/** Trimmed text with single spaces; empty for what is no text. */
export function textOf(value: CellValue): string {
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
}

export function gridOf(sheet: Sheet): Grid {
  const byNumber = new Map(sheet.rows.map((row) => [row.number, row]));
  const at = (row: number, column: number): CellValue => byNumber.get(row)?.values[column];
  const mergeAt = (row: number, column: number): CellRange | undefined =>
    sheet.merges.find((range) => contains(range, row, column));
  return {
    rows: sheet.rows,
    at,
    mergeAt,
    heading(row, column) {
      const merge = mergeAt(row, column);
      const value = merge === undefined ? at(row, column) : at(merge.top, merge.left);
      return typeof value === 'string' ? value.trim() : '';
    },
  };
}

/** Texts above the table; a date counts as its month („kwiecień 2026” that Excel made a date of). */
export function titlesAbove(sheet: Sheet, firstHeaderRow: number): readonly TitleLine[] {
  return sheet.rows
    .filter((row) => row.number < firstHeaderRow)
    .flatMap((row) =>
      row.values.map((value, column) => {
        const date = typeof value === 'number' && sheet.isDate(row, column) ? monthOfDate(value) : undefined;
        return { text: date ?? textOf(value), cell: a1(row.number, column) };
      }),
    )
    .filter(({ text }) => text !== '');
}
