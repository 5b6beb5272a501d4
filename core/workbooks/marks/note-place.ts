/** Where a note hangs: right of its cell, a little above, in the cells that it covers. Called by notes-drawing.ts. */
import { LAST_COLUMN, LAST_ROW } from '../address.ts';
import type { MarkedCell } from './cell-marks.ts';
import type { NoteSize } from './note-text.ts';
import type { SheetGrid } from './sheet-grid.ts';

/** Pixels between the cell and its note, and by which the note begins in the row above. */
const BESIDE = 12;
const ABOVE = 8;
/** A note at the sheet's end begins so many cells before it. */
const FROM_END = 8;
/** A note is as high as a screen at most: its rows are looked at one by one. */
const MOST_ROWS = 60;

/**
 * Left column, pixels in it, top row, pixels in it, right column, pixels, bottom row, pixels; columns and rows from 0.
 */
export type NoteAnchor = readonly [number, number, number, number, number, number, number, number];

export function noteAnchor({ row, right }: MarkedCell, size: NoteSize, grid: SheetGrid): NoteAnchor {
  const left = Math.min(right + 1, LAST_COLUMN - FROM_END);
  const top = Math.min(Math.max(row - 2, 0), LAST_ROW - FROM_END);
  const [endColumn, x] = walk(left, BESIDE + size.width, LAST_COLUMN, (column) => grid.width(column));
  const bottom = Math.min(top + MOST_ROWS, LAST_ROW - 1);
  const [endRow, y] = walk(top, ABOVE + size.height, bottom, (index) => grid.height(index + 1));
  return [left, BESIDE, top, ABOVE, endColumn, x, endRow, y];
}

/** Excel's numbers of the rows on which a note of that cell may lie. */
export function rowsBeside({ row }: MarkedCell): readonly number[] {
  const top = Math.max(row - 1, 1);
  return Array.from({ length: MOST_ROWS + 1 }, (_, index) => top + index).filter((one) => one <= LAST_ROW);
}

/** The cell in which so many pixels from the beginning of the first one end, and how far in it. */
function walk(
  first: number,
  length: number,
  last: number,
  sizeOf: (index: number) => number,
): readonly [index: number, rest: number] {
  let rest = length;
  for (let index = first; index < last; index++) {
    const size = sizeOf(index);
    if (rest < size) return [index, rest];
    rest -= size;
  }
  return [last, Math.min(rest, sizeOf(last))];
}
