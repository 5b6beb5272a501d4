/** All checks of plausibility, run over every team and month. Called by consolidate.ts. */
import { addToYearMonth } from '../../values/year-month.ts';
import type { TeamMonth, TeamOutcome } from '../consolidation/model.ts';
import type { WorkloadFinding } from '../findings/definition.ts';
import { keptBalance } from './balance.ts';
import { copiesOfTeams, copyOfMonth } from './copied.ts';
import type { PlausibilityCheck } from './definition.ts';
import { manyDecisions, manyInterviews, noInterviews } from './interviews.ts';
import { partsWithin } from './parts.ts';
import { jumpOfRatio } from './ratio-jump.ts';
import { oneNumberForAll } from './same-for-all.ts';

/** In the order of the documentation. */
export const plausibilityChecks: readonly PlausibilityCheck[] = [
  manyInterviews,
  noInterviews,
  manyDecisions,
  oneNumberForAll,
  jumpOfRatio,
  keptBalance,
  partsWithin,
  copyOfMonth,
];

/** @param leadIn the month before the period, by team */
export function plausibilityFindings(
  teams: readonly TeamOutcome[],
  leadIn: ReadonlyMap<string, TeamMonth>,
): readonly WorkloadFinding[] {
  const ofMonths = teams.flatMap(({ id, months }) => {
    const known = new Map(
      [leadIn.get(id), ...months].flatMap((month) => (month ? [[month.month, month]] : [])),
    );
    return months.flatMap((month) => {
      const before = known.get(addToYearMonth(month.month, -1));
      const workersBefore = new Map((before?.workers ?? []).map((worker) => [worker.code, worker]));
      return plausibilityChecks.flatMap(({ check }) => check({ month, before, workersBefore }));
    });
  });
  return [...ofMonths, ...copiesOfTeams(teams)];
}
