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

/** Trimmed text with single spaces and composed letters; empty for what is no text. */
export function textOf(value: CellValue): string {
  return typeof value === 'string' ? value.normalize('NFC').replace(/\s+/g, ' ').trim() : '';
}

/** More merged ranges than this above its data has no sheet that people made; the others are not looked at. */
const MOST_MERGES = 2000;

/** @param count how many of the first rows that hold a value belong to the grid: a heading stands near the top */
export function gridOf(sheet: Sheet, count: number): Grid {
  const rows = sheet.rows.slice(0, count);
  const bottom = rows.at(-1)?.number ?? 0;
  const merges = sheet.merges.filter(({ top }) => top <= bottom).slice(0, MOST_MERGES);
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  const at = (row: number, column: number): CellValue => byNumber.get(row)?.values[column];
  const known = new Map<string, CellRange | undefined>();
  // Asked again for every cell to the left of a heading, hence remembered.
  const mergeAt = (row: number, column: number): CellRange | undefined => {
    const cell = a1(row, column);
    if (!known.has(cell))
      known.set(
        cell,
        merges.find((range) => contains(range, row, column)),
      );
    return known.get(cell);
  };
  return {
    rows,
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
