/**
 * Totals that a team typed or let Excel compute are compared with the workers' rows, never added to anything. A total in
 * the middle may be that of all rows above it or only of those since the one before.
 */
import { a1 } from '../../../workbooks/index.ts';
import type { SheetRow } from '../../../workbooks/index.ts';
import type { Reading } from '../../canonical-row.ts';
import type { WorkloadFinding } from '../../findings/definition.ts';
import { numberInText } from '../../findings/number-in-text.ts';
import { totalDiffers, totalUnreadable } from '../../findings/sheets.ts';
import type { SheetPlace, WorkerReading } from '../definition.ts';
import { isFilled, isNotApplicable } from '../number-cell.ts';
import type { MeasureColumn } from './header.ts';

/** Workers above a total: all of them, and those since the total before. */
export interface Summed {
  readonly all: readonly WorkerReading[];
  readonly sinceLastTotal: readonly WorkerReading[];
}

export function compareTotals(
  row: SheetRow,
  columns: readonly MeasureColumn[],
  { all, sinceLastTotal }: Summed,
  place: SheetPlace,
): WorkloadFinding[] {
  return columns.flatMap(({ column, measure }) => {
    const typed = row.values[column];
    if (!isFilled(typed) || isNotApplicable(typed) || !measure.kind.addsOverWorkers) return [];
    const at = { ...place, cell: a1(row.number, column) };
    if (typeof typed !== 'number') return [totalUnreadable(at, measure.title)];
    const sums = [all, sinceLastTotal].map((workers) => sumOf(workers, measure.id));
    if (sums.includes(typed)) return [];
    return [totalDiffers(at, measure.title, numberInText(typed), numberInText(sums[0] ?? 0))];
  });
}

function sumOf(workers: readonly WorkerReading[], measure: string): number {
  const readings: Reading[] = workers.flatMap(({ values }) =>
    values.filter((cell) => cell.measure === measure).map(({ value }) => value),
  );
  return readings.reduce<number>((sum, value) => (typeof value === 'number' ? sum + value : sum), 0);
}
