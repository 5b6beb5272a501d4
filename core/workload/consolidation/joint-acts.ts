/** Which teams add up acts that several workers may have done together, because their sheets have no row of the team. */
import type { WorkloadFinding } from '../findings/definition.ts';
import { jointWithoutTeamRow } from '../findings/deliveries.ts';
import { measures } from '../measures/index.ts';
import { monthTotal } from './month-total.ts';
import type { TeamOutcome } from './model.ts';

/** One a team, however many months. */
export function jointFindings(teams: readonly TeamOutcome[]): readonly WorkloadFinding[] {
  return teams.flatMap(({ id, months }) => {
    const added = measures.filter((measure) =>
      months.some((month) => monthTotal(month, measure.id).perhapsJoint === true),
    );
    const titles = added.map(({ title }) => title);
    return titles.length === 0 ? [] : [jointWithoutTeamRow({ team: id }, titles)];
  });
}
