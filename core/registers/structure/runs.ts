/** Rows that follow each other as one range. Called by steps/formats.ts and undo/formats.ts. */
import type { CellRange } from '../../workbooks/index.ts';

/** @param rows by rising number. @param column index from 0 */
export function runs(rows: readonly number[], column: number): CellRange[] {
  const ranges: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const row of rows) {
    const last = ranges.at(-1);
    if (last?.bottom === row - 1) last.bottom = row;
    else ranges.push({ top: row, left: column, bottom: row, right: column });
  }
  return ranges;
}
