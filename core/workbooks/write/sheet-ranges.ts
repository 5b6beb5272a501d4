/** Ranges as charts and defined names write them. Called by chart.ts and workbook.ts. */
import { columnLetters, type CellRange } from '../address.ts';

/** `$A$3:$T$8`; a single cell is `$A$3`. */
export function absoluteRange({ top, left, bottom, right }: CellRange): string {
  const first = `$${columnLetters(left)}$${top}`;
  return top === bottom && left === right ? first : `${first}:$${columnLetters(right)}$${bottom}`;
}

/** A row that is printed again on every page: `$3:$3`. */
export function absoluteRow(row: number): string {
  return `$${row}:$${row}`;
}
