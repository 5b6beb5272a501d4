/** Ranges as charts and defined names write them. Called by chart.ts, workbook.ts and patch/names.ts. */
import { columnLetters, type CellRange } from '../address.ts';

/** `$A$3:$T$8`; a single cell is `$A$3`. */
export function absoluteRange({ top, left, bottom, right }: CellRange): string {
  const first = `$${columnLetters(left)}$${top}`;
  return top === bottom && left === right ? first : `${first}:$${columnLetters(right)}$${bottom}`;
}

/** Rows, for instance those that are printed again on every page: `$3:$4`. */
export function absoluteRows(from: number, to: number): string {
  return `$${from}:$${to}`;
}

/** Columns, by their indexes from 0: `$A:$C`. */
export function absoluteColumns(from: number, to: number): string {
  return `$${columnLetters(from)}:$${columnLetters(to)}`;
}
