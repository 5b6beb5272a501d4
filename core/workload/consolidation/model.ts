/**
 * The consolidated period as a picture that does not depend on the order in which files came: types only. Made by
 * consolidate.ts, counted by core/workload/figures, drawn by core/workload/report, kept as a snapshot between runs.
 */
import type { ReportedFigure, StaffKind, StaffMember, Team } from '../../office/index.ts';
import type { Rules } from '../../law/index.ts';
import type { Day } from '../../values/day.ts';
import type { YearMonth } from '../../values/year-month.ts';
import type { Reading, Source } from '../canonical-row.ts';
import type { Difference } from '../figures/model.ts';
import type { WorkloadFinding } from '../findings/definition.ts';
import type { DayCell } from '../layouts/definition.ts';
import type { MeasureId } from '../measures/index.ts';
import type { WorkloadPeriod } from '../period.ts';
import type { Snapshot } from '../snapshot/model.ts';
import type { TeamFile } from '../team-file.ts';

/** A team of the office with the days between which it exists; null leaves that end open. */
export interface WorkloadTeam {
  readonly id: string;
  readonly name: string;
  /** Kind of team as office.xlsx says it: by it measures concern the team or not. */
  readonly kind?: Team['kind'];
  readonly from: Day | null;
  readonly to: Day | null;
  /** Posts of the team as office.xlsx says them. */
  readonly posts?: number | undefined;
}

export interface ConsolidationContext {
  readonly period: WorkloadPeriod;
  /** The office's teams, former and future ones too. */
  readonly teams: readonly WorkloadTeam[];
  /** Name of the office, for rows that leave it. */
  readonly unit?: string;
  readonly staff?: readonly StaffMember[];
  readonly reported?: readonly ReportedFigure[];
  /** The law, for norms; without it none are shown. */
  readonly rules?: Rules;
  /** What the last run came to. */
  readonly former?: Snapshot;
  /** Results as they were when a month was closed: these count, whatever came later. */
  readonly closed?: ReadonlyMap<YearMonth, readonly TeamFile[]>;
  /** Findings from before reading, e.g. files passed over. */
  readonly findings?: readonly WorkloadFinding[];
}

/** `changed`: delivered, with another content than in the former run. */
export type MonthStatus = 'delivered' | 'changed' | 'missing' | 'rejected';

/** A value with the cell it comes from. */
export interface PlacedValue {
  readonly value: Reading;
  readonly source: Source;
  /** The version that this file replaced had another value. */
  readonly corrected?: true;
  /** Of a team: stands beside what the workers did. Else a joint act is counted by it alone. */
  readonly besidesWorkers?: true;
}

/** What one worker has in one month in one team. */
export interface WorkerMonth {
  /** Id in office.xlsx, or made of the team's id and the order in which its sheets name people: „ZPS-1/03”. */
  readonly code: string;
  readonly name: string;
  readonly post: string;
  readonly fte: Reading;
  /** As office.xlsx says it; undefined for somebody whom it does not know. */
  readonly kind: StaffKind | undefined;
  /** Working days of the month on which the worker belongs to the team. */
  readonly expectedDays: number;
  /** Of these the days on which the post is the worker's own and not counted with a substitute. */
  readonly postDays: number;
  /** Where the name stands. */
  readonly source: Source;
  readonly values: ReadonlyMap<MeasureId, PlacedValue>;
  readonly days: readonly PlacedDay[];
  /** Days of the month on which the worker was absent; undefined where the sheets have no days. */
  readonly absentOn: readonly number[] | undefined;
}

export interface PlacedDay extends Pick<DayCell, 'day' | 'measure' | 'value'> {
  readonly source: Source;
}

/** A team in a month in which it exists. */
export interface TeamMonth {
  readonly team: string;
  /** Kind of the team: by it measures concern the team or not. */
  readonly kind: string;
  readonly month: YearMonth;
  readonly status: MonthStatus;
  /** The month is closed: the results frozen then are shown. */
  readonly closed: boolean;
  /** The files that count, or those that were rejected; by name. */
  readonly files: readonly string[];
  readonly workers: readonly WorkerMonth[];
  /** Values of the team as a whole, of no single worker. */
  readonly ofTeam: ReadonlyMap<MeasureId, PlacedValue>;
  /** Mark of the content of the sheets that count, whatever the files are called. */
  readonly content: string;
}

/** A team over the period. */
export interface TeamOutcome {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  /** The worst of its months: rejected, then missing, then changed. */
  readonly status: MonthStatus;
  /** The months of the period in which the team exists, in order. */
  readonly months: readonly TeamMonth[];
}

export interface Consolidation {
  readonly period: WorkloadPeriod;
  /** Teams that exist on some day of the period, in the office's order. */
  readonly teams: readonly TeamOutcome[];
  /** By team, file, sheet and cell, each once. */
  readonly findings: readonly WorkloadFinding[];
  /** What became another number since the former run, and what later versions of closed months would change. */
  readonly differences: readonly Difference[];
  readonly context: ConsolidationContext;
}
