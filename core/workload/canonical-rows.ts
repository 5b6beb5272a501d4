/** The long format of consolidated sheets: one row = one measure of one worker. Written to the sheet „Dane”. */
import type { CanonicalRow } from './canonical-row.ts';
import type { TeamSheet } from './team-file.ts';

export function canonicalRows({ file, sheet, team, period, workers }: TeamSheet): readonly CanonicalRow[] {
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
