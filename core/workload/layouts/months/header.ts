/**
 * What makes a sheet one of months (L3): a row with at least three months of a year in columns and, below it, at least
 * three rows of known measures to the left of them. Called by index.ts.
 */
import type { Sheet, SheetRow } from '../../../workbooks/index.ts';
import { isFilled } from '../number-cell.ts';
import { gridOf, textOf } from '../grid.ts';
import type { Grid } from '../grid.ts';
import { oneTable } from '../next-table.ts';
import { columnHeading } from './columns.ts';
import type { ColumnHeading, Span } from './columns.ts';
import { rowsBelow } from './rows.ts';
import type { MonthRows } from './rows.ts';

export interface MonthColumn {
  readonly column: number;
  readonly month: number;
  /** As the heading or the one above it says. */
  readonly year: number | undefined;
}

export interface TogetherColumn {
  readonly column: number;
  /** Months that it may add up, the likeliest first; all of them stand to its left. */
  readonly spans: readonly Span[];
}

export interface MonthsHeader {
  /** Excel's row number. */
  readonly row: number;
  readonly months: readonly MonthColumn[];
  readonly together: readonly TogetherColumn[];
  /** Columns between and behind the months whose headings say something else. */
  readonly others: readonly { readonly column: number; readonly heading: string }[];
}

export interface MonthsSheet {
  readonly header: MonthsHeader;
  readonly rows: MonthRows;
  /** Row with the months of another table below, which is not read. */
  readonly next: number | undefined;
}

const ROWS_SEARCHED = 40;
/** Rows beyond are not looked at: a bound for files made to hang a reader. */
const MOST_ROWS = 400;
/** Columns beyond are not looked at: five years with their quarters and more. */
const MOST_COLUMNS = 100;
const FEWEST_MONTHS = 3;
const FEWEST_MEASURES = 3;
const YEAR_ABOVE = /^(?:rok )?(20\d\d)(?: ?r\.?| rok)?$/i;

/** Undefined when the sheet has another layout. */
export function findMonths(sheet: Sheet): MonthsSheet | undefined {
  const grid = gridOf(sheet, MOST_ROWS);
  for (const row of grid.rows.slice(0, ROWS_SEARCHED)) {
    const header = headerIn(sheet, row, grid);
    if (header === undefined) continue;
    const own = oneTable(grid, header.row, (one) => headerIn(sheet, one, grid) !== undefined);
    const rows = rowsBelow(own.grid, header);
    if (rows.measures.length >= FEWEST_MEASURES) return { header, rows, next: own.next };
  }
  return undefined;
}

function headerIn(sheet: Sheet, row: SheetRow, grid: Grid): MonthsHeader | undefined {
  const headings = new Map<number, ColumnHeading>();
  for (const [column, value] of row.values.slice(0, MOST_COLUMNS).entries()) {
    const date = typeof value === 'number' && sheet.isDate(row, column) ? value : undefined;
    const heading = columnHeading(textOf(value), date);
    if (heading !== undefined) headings.set(column, heading);
  }
  const months = [...headings].flatMap(([column, heading]): MonthColumn[] =>
    heading.kind === 'month'
      ? [{ column, month: heading.mention.month, year: heading.mention.year ?? yearAbove(grid, row, column) }]
      : [],
  );
  const all = months.length > 0 ? months : numberedMonths(row);
  const [first] = all;
  if (first === undefined || new Set(all.map(({ month }) => month)).size < FEWEST_MONTHS) return undefined;
  const isMonth = new Set(all.map(({ column }) => column));
  return {
    row: row.number,
    months: all,
    together: [...headings].flatMap(([column, heading]) => {
      const spans = column > first.column ? spansOf(heading, column, all, headings) : [];
      return spans.length === 0 ? [] : [{ column, spans }];
    }),
    others: row.values
      .slice(0, MOST_COLUMNS)
      .flatMap((value, column) =>
        column > first.column && !isMonth.has(column) && !headings.has(column) && isFilled(value)
          ? [{ column, heading: textOf(value) }]
          : [],
      ),
  };
}

/** A year merged over its months, or written over the first one. */
function yearAbove(grid: Grid, row: SheetRow, column: number): number | undefined {
  for (let left = column; left >= 0; left--) {
    const text = grid.heading(row.number - 1, left);
    const merged = grid.mergeAt(row.number - 1, left);
    if (text === '') continue;
    const reaches = merged === undefined || merged.right >= column;
    const year = YEAR_ABOVE.exec(text)?.[1];
    return year === undefined || !reaches ? undefined : Number(year);
  }
  return undefined;
}

/** 1, 2, … 12 as numbers, all of them and nothing behind: more would be days. */
function numberedMonths(row: SheetRow): readonly MonthColumn[] {
  const numbers = row.values.flatMap((value, column) => {
    const number = typeof value === 'string' && /^\d{1,2}$/.test(value.trim()) ? Number(value) : value;
    return typeof number === 'number' ? [{ column, month: number, year: undefined }] : [];
  });
  const twelve = numbers.length === 12 && numbers.every(({ month }, at) => month === at + 1);
  return twelve ? numbers : [];
}

/** What a column adds up: as its heading says, or all months before it, or those since the column of that kind before. */
function spansOf(
  heading: ColumnHeading,
  column: number,
  months: readonly MonthColumn[],
  headings: ReadonlyMap<number, ColumnHeading>,
): readonly Span[] {
  if (heading.kind === 'together') return heading.spans;
  if (heading.kind !== 'all-before') return [];
  const former = [...headings.keys()]
    .filter((at) => at < column && headings.get(at)?.kind !== 'month')
    .at(-1);
  const before = months.filter((month) => month.column < column);
  const since = before.filter((month) => former === undefined || month.column > former);
  return [before, since].flatMap((those) => {
    const numbers = those.map(({ month }) => month);
    return numbers.length === 0 ? [] : [{ from: Math.min(...numbers), to: Math.max(...numbers) }];
  });
}
