/**
 * Columns that hold several months together („I kw.”, „narastająco”, „Razem”) and rows that hold several measures: compared
 * with the months, never added. What a column adds up is not always written, so each span it may mean is taken for
 * right; a state must be that of the last month. Called by index.ts.
 */
import { a1 } from '../../../workbooks/index.ts';
import type { Sheet } from '../../../workbooks/index.ts';
import type { Reading } from '../../canonical-row.ts';
import { sheetTotalDiffers } from '../../findings/days.ts';
import type { WorkloadFinding } from '../../findings/definition.ts';
import { stateSummedOverMonths } from '../../findings/months.ts';
import { totalDiffers, totalUnreadable } from '../../findings/sheets.ts';
import type { Measure, MeasureKind } from '../../measures/definition.ts';
import { valueInText } from '../../value-in-text.ts';
import type { SheetPlace } from '../definition.ts';
import { isFilled, isNotApplicable, readNumberCell } from '../number-cell.ts';
import type { MonthColumn, MonthsHeader, TogetherColumn } from './header.ts';
import type { MeasureRow, MonthRows } from './rows.ts';

/** A value of a measure in a month, in the order of the months. */
export interface MonthValue extends MonthColumn {
  readonly value: Reading;
  /** Something stands in the cell that is no value. */
  readonly unreadable: boolean;
}

/** A sum of months may be more than one month can have. */
const ofAnySize = (measure: Measure): Measure => ({
  ...measure,
  kind: { ...measure.kind, accepts: () => true },
});

const added = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** What months make of a measure; undefined where they make nothing. */
const MADE: Readonly<Record<MeasureKind['overMonths'], (values: readonly number[]) => number | undefined>> = {
  sum: added,
  last: (values) => values.at(-1) ?? 0,
  first: (values) => values[0] ?? 0,
  none: () => undefined,
};

/** A finding about months together, with the columns of those months: it belongs to the last of them that is given. */
export interface Compared {
  readonly finding: WorkloadFinding;
  readonly months: readonly MonthColumn[];
}

export function compareTogether(
  sheet: Sheet,
  row: MeasureRow,
  columns: readonly TogetherColumn[],
  values: readonly MonthValue[],
  place: SheetPlace,
): Compared[] {
  const { measure } = row;
  return columns.flatMap(({ column, spans }) => {
    const cell = row.row.values[column];
    if (!isFilled(cell) || isNotApplicable(cell)) return [];
    const at = { ...place, cell: a1(row.row.number, column) };
    const typed = readNumberCell(cell, sheet.isDate(row.row, column), ofAnySize(measure), at).value;
    const { year } = values.filter((month) => month.column < column).at(-1) ?? {};
    const within = spans.map(({ from, to }) =>
      values.filter((value) => value.year === year && value.month >= from && value.month <= to),
    );
    const [likeliest = []] = within;
    if (typeof typed !== 'number')
      return [{ finding: totalUnreadable(at, measure.title), months: likeliest }];
    if (within.some((months) => months.some(({ unreadable }) => unreadable))) return [];
    const numbers = within.map((months) =>
      months.flatMap(({ value }) => (typeof value === 'number' ? [value] : [])),
    );
    const made = numbers.map(MADE[measure.kind.overMonths]);
    const [first] = made;
    if (first === undefined || made.includes(typed)) return [];
    const summed = measure.kind.overMonths !== 'sum' && numbers.some((months) => added(months) === typed);
    const finding = summed ? stateSummedOverMonths : totalDiffers;
    const told = finding(at, measure.title, valueInText(typed, measure), valueInText(first, measure));
    return [{ finding: told, months: likeliest }];
  });
}

/** Rows of totals: in each month the sum of the rows they may add up. */
export function compareTotalRows(
  { totals }: MonthRows,
  { months }: MonthsHeader,
  place: SheetPlace,
): Compared[] {
  return totals.flatMap(({ row, candidates }) =>
    months.flatMap((month) => {
      const typed = row.values[month.column];
      if (typeof typed !== 'number') return [];
      if (candidates.some((rows) => sumOf(rows, month.column) === typed)) return [];
      const at = { ...place, cell: a1(row.number, month.column) };
      return [{ finding: sheetTotalDiffers(at, typed), months: [month] }];
    }),
  );
}

function sumOf(rows: readonly MeasureRow[], column: number): number {
  return added(
    rows.flatMap(({ row }) => {
      const value = row.values[column];
      return typeof value === 'number' ? [value] : [];
    }),
  );
}
