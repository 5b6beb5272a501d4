/** All teams of one month, judged and with their workers where they belong. Called by consolidate.ts for every month. */
import { monthPeriod, overlap } from '../../values/period.ts';
import type { YearMonth } from '../../values/year-month.ts';
import type { WorkloadFinding } from '../findings/definition.ts';
import { teamOfOtherPeriod } from '../findings/deliveries.ts';
import { periodName } from '../period-name.ts';
import type { TeamSheet } from '../team-file.ts';
import type { Deliveries } from './deliveries.ts';
import { judgeMonth } from './judge-month.ts';
import type { DraftMonth } from './judge-month.ts';
import type { WorkloadTeam } from './model.ts';
import { placeWorkers } from './place-workers.ts';
import { placeOf } from './replaced.ts';
import type { StaffList } from './staff-list.ts';

export interface MonthDrafts {
  readonly month: YearMonth;
  /** Teams that exist on some day of the month, in the office's order. */
  readonly teams: readonly DraftMonth[];
  readonly findings: readonly WorkloadFinding[];
}

export interface MonthSource {
  readonly month: YearMonth;
  readonly deliveries: Deliveries;
  /** The only sheet of a team that lies where this month's should, by team. */
  readonly strays: ReadonlyMap<string, TeamSheet>;
  readonly closed: boolean;
}

export function monthDrafts(
  { month, deliveries, strays, closed }: MonthSource,
  teams: readonly WorkloadTeam[],
  staff: StaffList,
): MonthDrafts {
  const active = activeTeams(teams, month);
  const judged = active.map((team) =>
    judgeMonth(
      { team, month, delivered: deliveries.of(team.id, month), stray: strays.get(team.id), closed },
      staff,
    ),
  );
  const placed = placeWorkers(judged, month, staff);
  const findings = [
    ...placed.months.flatMap((draft) => draft.findings),
    ...placed.findings,
    ...ofOtherTeams(deliveries, month, new Set(active.map(({ id }) => id))),
  ];
  return { month, teams: placed.months, findings };
}

/** Teams that exist on some day of the month, each id once. */
function activeTeams(teams: readonly WorkloadTeam[], month: YearMonth): readonly WorkloadTeam[] {
  const days = monthPeriod(month);
  const active = teams.filter(({ from, to }) => overlap({ from: from ?? days.from, to }, days) !== undefined);
  return [...new Map(active.map((team) => [team.id, team])).values()];
}

/** Rejections that name no team, and sheets of teams that do not exist in this month. */
function ofOtherTeams(
  deliveries: Deliveries,
  month: YearMonth,
  active: ReadonlySet<string>,
): readonly WorkloadFinding[] {
  const others = deliveries.teamsIn(month).filter((id) => !active.has(id));
  return others.flatMap((id) => {
    const { sheets, rejections } = deliveries.of(id, month);
    return [
      ...rejections.map(({ reason }) => reason),
      ...sheets.map((sheet) => teamOfOtherPeriod(placeOf(sheet), id, periodName(month))),
    ];
  });
}
