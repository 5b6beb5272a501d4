/**
 * States with which a month opens: those that the month before closed with, for every person of the team and every
 * balance. What the former sheet does not say stays empty, never zero. Called by fill-team-sheet.ts.
 */
import type { TeamMonth } from '../consolidation/model.ts';
import { sameWorker } from '../identify/workers.ts';
import { balances } from '../measures/balances.ts';
import type { MeasureId } from '../measures/index.ts';
import type { StaffRow } from './staff-rows.ts';

/** Opening states of one person, by the id of the opening measure. */
export type Openings = ReadonlyMap<MeasureId, number>;

/** @param former the team's month before, as it was consolidated; undefined where there is none */
export function openingsOf(
  { id, name }: Pick<StaffRow, 'id' | 'name'>,
  former: TeamMonth | undefined,
): Openings {
  const found = former?.workers.filter((worker) => worker.code === id || sameWorker(worker.name, name)) ?? [];
  const [worker, another] = found;
  if (worker === undefined || another !== undefined) return new Map();
  const closed = balances.flatMap(({ opening, closing }): [MeasureId, number][] => {
    const value = worker.values.get(closing)?.value;
    return typeof value === 'number' ? [[opening, value]] : [];
  });
  return new Map(closed);
}
