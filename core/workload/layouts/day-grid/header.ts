/** What makes a sheet a day grid: a row with the days of the month and, below it, rows of known measures. */
import type { Sheet } from '../../../workbooks/index.ts';
import { gridOf } from '../grid.ts';
import type { Grid } from '../grid.ts';
import { daysOfRow } from './days.ts';
import type { DayRow } from './days.ts';
import { rowsBelow } from './rows.ts';
import type { GridRows } from './rows.ts';

export interface DayGrid {
  readonly grid: Grid;
  readonly header: DayRow;
  readonly rows: GridRows;
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
    const rows = rowsBelow(grid, header);
    if (rows.measures.length >= FEWEST_MEASURES) return { grid, header, rows };
  }
  return undefined;
}
