/** What makes a sheet a day grid: a row with the days of the month and, below it, rows of known measures. */
import type { Sheet } from '../../../workbooks/index.ts';
import { gridOf } from '../grid.ts';
import type { Grid } from '../grid.ts';
import { oneTable } from '../next-table.ts';
import { daysOfRow } from './days.ts';
import type { DayRow } from './days.ts';
import { rowsBelow } from './rows.ts';
import type { GridRows } from './rows.ts';

export interface DayGrid {
  readonly grid: Grid;
  readonly header: DayRow;
  readonly rows: GridRows;
  /** Row with the days of another table below, which is not read. */
  readonly next: number | undefined;
}

const ROWS_SEARCHED = 40;
/** Rows beyond are not looked at: a bound for files made to hang a reader. */
const MOST_ROWS = 400;
const FEWEST_MEASURES = 3;

/** Undefined when the sheet has another layout. */
export function findDayGrid(sheet: Sheet): DayGrid | undefined {
  const grid = gridOf(sheet, MOST_ROWS);
  for (const row of grid.rows.slice(0, ROWS_SEARCHED)) {
    const header = daysOfRow(sheet, row, grid);
    if (header === undefined) continue;
    const own = oneTable(grid, header.row, (one) => daysOfRow(sheet, one, grid) !== undefined);
    const rows = rowsBelow(own.grid, header);
    if (rows.measures.length >= FEWEST_MEASURES) return { ...own, header, rows };
  }
  return undefined;
}
