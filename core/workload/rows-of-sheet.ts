/** Rows of one sheet, for the workbook of a single month that core/workload/report draws from sheets themselves. */
import type { CanonicalRow } from './canonical-row.ts';
import type { TeamSheet } from './team-file.ts';

export type SheetRow = Omit<CanonicalRow, 'date' | 'unit' | 'code' | 'kind' | 'status'>;

export function rowsOfSheet({ file, sheet, team, period, workers }: TeamSheet): readonly SheetRow[] {
  return workers.flatMap(({ name, post, fte, values }) =>
    values.map(({ measure, value, cell }) => ({
      period,
      team,
      worker: name,
      post,
      fte,
      measure,
      value,
      source: { file, sheet, cell },
    })),
  );
}
