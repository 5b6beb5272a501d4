/**
 * How far the grid of a sheet reaches: all that is filled and some empty cells after it to type into. Called by
 * Sheet.tsx, once for each state of a sheet.
 */
import { LAST_COLUMN, LAST_ROW, type CellAddress, type SheetView } from '../../../core/workbooks/index.ts';

export interface Extent {
  /** Number of rows and of columns shown, from the first. */
  readonly rows: number;
  readonly columns: number;
  /** The last row that is filled with the last column that is: where Ctrl+End goes. A1 in an empty sheet. */
  readonly lastFilled: CellAddress;
}

const SPARE_ROWS = 20;
const SPARE_COLUMNS = 3;
const FEWEST_ROWS = 50;
const FEWEST_COLUMNS = 10;

export function extentOf({ rows }: SheetView): Extent {
  const row = rows.at(-1)?.number ?? 1;
  const columns = rows.reduce((most, { values }) => Math.max(most, values.length), 1);
  return {
    rows: Math.min(LAST_ROW, Math.max(FEWEST_ROWS, row + SPARE_ROWS)),
    columns: Math.min(LAST_COLUMN + 1, Math.max(FEWEST_COLUMNS, columns + SPARE_COLUMNS)),
    lastFilled: { row, column: columns - 1 },
  };
}
