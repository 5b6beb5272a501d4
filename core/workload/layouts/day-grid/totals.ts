/**
 * Totals below a day grid, compared and never added. What they add up is not written anywhere: all rows, only the counts,
 * or those since the total before; each of these is taken for right. Called by index.ts.
 */
import { a1 } from '../../../workbooks/index.ts';
import type { WorkloadFinding } from '../../findings/definition.ts';
import { sheetTotalDiffers } from '../../findings/days.ts';
import type { SheetPlace } from '../definition.ts';
import type { DayGrid } from './header.ts';
import type { MeasureRow } from './rows.ts';

/** One finding for a row of totals, at the first cell that is no such sum. */
export function compareSheetTotals({ header, rows }: DayGrid, place: SheetPlace): WorkloadFinding[] {
  const columns = [
    ...header.days.map(({ column }) => column),
    ...(header.total === undefined ? [] : [header.total]),
  ];
  return rows.totals.flatMap(({ row }, at) => {
    const before = rows.totals[at - 1]?.row.number ?? 0;
    const above = rows.measures.filter((measured) => measured.row.number < row.number);
    const since = above.filter((measured) => measured.row.number > before);
    const sets = [above, since].flatMap((all) => [
      all,
      all.filter(({ measure }) => measure.kind.id === 'count'),
    ]);
    const wrong = columns.find((column) => {
      const typed = row.values[column];
      return typeof typed === 'number' && !sets.some((set) => sumOf(set, column) === typed);
    });
    const typed = wrong === undefined ? undefined : row.values[wrong];
    return wrong === undefined || typeof typed !== 'number'
      ? []
      : [sheetTotalDiffers({ ...place, cell: a1(row.number, wrong) }, typed)];
  });
}

function sumOf(rows: readonly MeasureRow[], column: number): number {
  return rows.reduce((sum, { row }) => {
    const value = row.values[column];
    return typeof value === 'number' ? sum + value : sum;
  }, 0);
}
