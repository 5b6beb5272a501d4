/**
 * Totals that a team typed or let Excel compute are compared with the workers' rows, never added to anything. A total in
 * the middle may be that of all rows above it or only of those since the one before.
 */
import { a1, isUncounted } from '../../../workbooks/index.ts';
import type { Sheet, SheetRow } from '../../../workbooks/index.ts';
import type { WorkloadFinding } from '../../findings/definition.ts';
import { totalDiffers, totalsUncounted, totalUnreadable } from '../../findings/sheets.ts';
import { valueInText } from '../../value-in-text.ts';
import type { MeasuredCell, SheetPlace, WorkerReading } from '../definition.ts';
import { isFilled, isNotApplicable, readNumberCell } from '../number-cell.ts';
import type { MeasureColumn } from './header.ts';

/** What stands above a total: all workers, those since the total before, and what the team did together. */
export interface Summed {
  readonly all: readonly WorkerReading[];
  readonly sinceLastTotal: readonly WorkerReading[];
  readonly ofTeam: readonly MeasuredCell[];
}

export function compareTotals(
  sheet: Sheet,
  row: SheetRow,
  columns: readonly MeasureColumn[],
  { all, sinceLastTotal, ofTeam }: Summed,
  place: SheetPlace,
): WorkloadFinding[] {
  const uncounted = columns.find(({ column }) => isUncounted(row.values[column]));
  const notCompared = uncounted
    ? [totalsUncounted({ ...place, cell: a1(row.number, uncounted.column) })]
    : [];
  const compared = columns.flatMap(({ column, measure }) => {
    const typed = row.values[column];
    if (isUncounted(typed)) return [];
    if (!isFilled(typed) || isNotApplicable(typed) || !measure.kind.addsOverWorkers) return [];
    const at = { ...place, cell: a1(row.number, column) };
    const anySize = { ...measure, kind: { ...measure.kind, accepts: () => true } };
    const total =
      typeof typed === 'number' ? readNumberCell(typed, sheet.isDate(row, column), anySize, at) : undefined;
    if (typeof total?.value !== 'number') return [totalUnreadable(at, measure.title)];
    const together = sumOfCells(ofTeam, measure.id);
    const [sum = 0, ...parts] = [all, sinceLastTotal].map((workers) => sumOf(workers, measure.id));
    if ([sum, ...parts].some((part) => part === total.value || part + together === total.value)) return [];
    return [
      totalDiffers(
        at,
        measure.title,
        valueInText(total.value, measure),
        valueInText(sum + together, measure),
      ),
    ];
  });
  return [...notCompared, ...compared];
}

const sumOf = (workers: readonly WorkerReading[], measure: string): number =>
  sumOfCells(
    workers.flatMap(({ values }) => values),
    measure,
  );

function sumOfCells(cells: readonly MeasuredCell[], measure: string): number {
  return cells.reduce((sum, cell) => {
    const counts = cell.measure === measure && typeof cell.value === 'number';
    return counts ? sum + Number(cell.value) : sum;
  }, 0);
}
