/**
 * The figures of a consolidated month, before anybody draws them: totals by team and over all, so much per post and per
 * worked day, and which teams a figure lacks. Drawn by core/workload/report, printed by the command line.
 */
import { workingDaysIn } from '../polish/working-days.ts';
import type { YearMonth } from '../values/year-month.ts';
import type { Reading } from './canonical-row.ts';
import type { Consolidation, TeamOutcome } from './consolidation.ts';
import type { WorkerReading } from './layouts/definition.ts';
import type { Measure } from './measures/definition.ts';
import { measures } from './measures/index.ts';
import type { MeasureId } from './measures/index.ts';
import { presenceOf, rate, total, totalsOf, workedDays } from './totals.ts';
import type { Presence, Total, Totals } from './totals.ts';

/** A team with its sums; a team that did not deliver has none. */
export interface TeamFigures {
  readonly team: TeamOutcome;
  readonly workers: readonly WorkerReading[];
  readonly totals: Totals | undefined;
  readonly presence: Presence;
}

/** One measure over all teams. */
export interface MeasureFigures {
  readonly measure: Measure<MeasureId>;
  readonly total: Total;
  /** Ids of the teams of which nothing is known: they did not deliver, or gave no value. */
  readonly lacking: readonly string[];
  /** Per post and per worked day, over the workers of whom both are known; undefined where it makes no sense. */
  readonly perPost: Reading | undefined;
  readonly perWorkedDay: Reading | undefined;
}

export interface Figures {
  readonly period: YearMonth;
  readonly workingDays: number;
  readonly teams: readonly TeamFigures[];
  readonly measures: readonly MeasureFigures[];
  /** All the workers of the teams that delivered. */
  readonly presence: Presence;
  readonly workers: number;
}

export function figuresOf({ period, teams: outcomes }: Consolidation): Figures {
  const workingDays = workingDaysIn(period);
  const teams = outcomes.map((team): TeamFigures => {
    const workers = team.sheet?.workers ?? [];
    const totals = team.sheet === undefined ? undefined : totalsOf(workers);
    return { team, workers, totals, presence: presenceOf(workers, workingDays) };
  });
  const workers = teams.flatMap((team) => team.workers);
  return {
    period,
    workingDays,
    teams,
    measures: measures.map((measure: Measure<MeasureId>) => measureFigures(measure, teams, workingDays)),
    presence: presenceOf(workers, workingDays),
    workers: workers.length,
  };
}

/** The sum of a team; „missing” for a team that did not deliver. */
export function teamTotal({ totals }: TeamFigures, measure: MeasureId): Total {
  return totals?.get(measure) ?? { value: 'missing', missing: 0 };
}

function measureFigures(
  measure: Measure<MeasureId>,
  teams: readonly TeamFigures[],
  workingDays: number,
): MeasureFigures {
  const { id, kind } = measure;
  const ofTeams = teams.map((team) => ({ id: team.team.id, ...teamTotal(team, id) }));
  const sum = total(ofTeams.map(({ value }) => value)).value;
  const missing = ofTeams.reduce((count, team) => count + team.missing, 0);
  const workers = teams.flatMap((team) => team.workers);
  const daysOf = (worker: WorkerReading): Reading => workedDays(worker, workingDays);
  return {
    measure,
    total: { value: sum, missing },
    lacking: ofTeams.filter(({ value }) => value === 'missing').map((team) => team.id),
    perPost: kind.perPost ? rate(workers, id, postsOf) : undefined,
    perWorkedDay: kind.perWorkedDay ? rate(workers, id, daysOf) : undefined,
  };
}

const postsOf = ({ fte }: WorkerReading): Reading => fte;

/** So much of a measure to a post of a team. */
export function teamPerPost({ workers }: TeamFigures, measure: MeasureId): Reading {
  return rate(workers, measure, postsOf);
}
