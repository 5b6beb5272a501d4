/** The snapshot of a consolidated period, to be kept until the next run. Called by the job. */
import type { Consolidation, TeamMonth } from '../consolidation/model.ts';
import { monthTotals } from '../consolidation/month-total.ts';
import { SNAPSHOT_SCHEMA } from './model.ts';
import type { Snapshot, SnapshotMonth } from './model.ts';

export function snapshotOf({ teams }: Pick<Consolidation, 'teams'>): Snapshot {
  return { schema: SNAPSHOT_SCHEMA, months: teams.flatMap(({ months }) => months.map(snapshotMonth)) };
}

function snapshotMonth(teamMonth: TeamMonth): SnapshotMonth {
  const { team, month, status, files, content } = teamMonth;
  const totals = [...monthTotals(teamMonth)].flatMap(([id, { value }]) =>
    value === 'missing' ? [] : [[id, value] as const],
  );
  return {
    ...{ team, month, content },
    status: status === 'changed' ? 'delivered' : status,
    files: [...files],
    totals: Object.fromEntries(totals),
  };
}
