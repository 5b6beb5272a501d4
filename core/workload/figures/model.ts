/**
 * The figures of a consolidated period, before anybody draws them: types only. Made by figures/*, drawn by
 * core/workload/report, printed by the command line. What is not known is „missing”, never zero.
 */
import type { YearMonth } from '../../values/year-month.ts';
import type { Reading, Source } from '../canonical-row.ts';
import type { Consolidation, TeamOutcome } from '../consolidation/model.ts';
import type { Measure } from '../measures/definition.ts';
import type { MeasureId } from '../measures/index.ts';
import type { WorkloadPeriod } from '../period.ts';

export interface Total {
  /** Over the period: counts are summed, states taken at its end, amounts (in grosze) summed. */
  readonly value: Reading;
  /** How many values were not given, so that a figure can be marked as incomplete. */
  readonly missing: number;
}

/** What one worker, one team or the whole office has of one measure. */
export interface MeasureFigure {
  readonly total: Total;
  /** By month of the period, in its order. */
  readonly byMonth: readonly Reading[];
  /** Average of the month ends; only of states. */
  readonly average: Reading | undefined;
  /** So much to a post (FTE), to a post really present, to a worked day; undefined where it makes no sense. */
  readonly perPost: Reading | undefined;
  readonly perPresentPost: Reading | undefined;
  readonly perWorkedDay: Reading | undefined;
  /** Cells that the total is made of, in the order of months. */
  readonly sources: readonly Source[];
}

/** Figures by measure, asked for one at a time: those of workers are counted when somebody asks, and not kept. */
export type MeasureFigures = Pick<ReadonlyMap<MeasureId, MeasureFigure>, 'get'>;

export interface Presence {
  readonly workingDays: number;
  /** Working days of all concerned without the days absent; „missing” when the absence of one is not known. */
  readonly workedDays: Reading;
  /** FTE-months over the months of the period: 1 for a full post all the time. */
  readonly posts: Reading;
  /** The same weighed by the days present. */
  readonly presentPosts: Reading;
  readonly absentDays: Reading;
}

/** How full each day of a month was. */
export interface DailyLoad {
  readonly month: YearMonth;
  /** By day of the month from the first, counted when somebody asks: acts counted; „absent”, „free” (no working day) or „missing”. */
  readonly days: readonly (number | 'absent' | 'free' | 'missing')[];
}

export interface WorkerFigures {
  /** Id in office.xlsx, or made of the team's id and the row's order: what copies without names show. */
  readonly code: string;
  readonly name: string;
  readonly post: string;
  /** FTE at the end of the period. */
  readonly fte: Reading;
  readonly figures: MeasureFigures;
  readonly presence: Presence;
  /** Only where the team's sheets have days. */
  readonly daily: readonly DailyLoad[];
}

export interface TeamFigures {
  readonly team: TeamOutcome;
  readonly workers: readonly WorkerFigures[];
  readonly figures: MeasureFigures;
  readonly presence: Presence;
  readonly staffing: Staffing;
}

/** Posts of a team by office.xlsx, as averages over the months of the period. */
export interface Staffing {
  /** Posts that the team has. */
  readonly established: Reading;
  /** Posts that nobody fills. */
  readonly vacant: number;
  /** Posts on which somebody works in place of another. */
  readonly substituted: number;
}

/** One measure over all teams. */
export interface OfficeMeasure {
  readonly measure: Measure<MeasureId>;
  readonly figure: MeasureFigure;
  /** Ids of the teams of which something is not known: they did not deliver, or gave no value. */
  readonly lacking: readonly string[];
}

/** A measure that became another number since the last run, and why. */
export interface Difference {
  readonly team: string;
  readonly month: YearMonth;
  readonly measure: MeasureId;
  readonly before: Reading;
  readonly after: Reading;
  /** Polish: „nowy plik”, „poprawiony plik”, „korekta zamkniętego miesiąca”, „plik usunięty”. */
  readonly why: string;
  readonly file: string | undefined;
  /** False for a correction of a closed month: it is shown, the totals keep the frozen figure. */
  readonly counted: boolean;
}

/** A number of the office against a norm of law, by team or for the whole office. */
export interface NormFigure {
  /** Polish: „środowiska na pracownika socjalnego (1 : 50)”. */
  readonly title: string;
  readonly team: string | undefined;
  readonly value: Reading;
  /** What the act allows or asks for, in the same unit. */
  readonly norm: number;
  readonly meets: boolean | undefined;
  /** Article and publication. */
  readonly basis: string;
  /** What the law's own warnings say of the figure: not checked for such a day, and the like. */
  readonly warnings?: readonly string[];
}

/** A figure of the half-year return, as the office entered it, beside ours. */
export interface ReturnFigure {
  readonly half: string;
  readonly measure: MeasureId;
  readonly reported: number;
  /** Of the teams that gave it: those of `lacking` are not in it. */
  readonly ours: Reading;
  readonly lacking: readonly string[];
  readonly cell: string;
}

export interface Figures {
  readonly period: WorkloadPeriod;
  readonly consolidation: Consolidation;
  readonly teams: readonly TeamFigures[];
  readonly measures: readonly OfficeMeasure[];
  readonly presence: Presence;
  readonly workers: number;
  readonly differences: readonly Difference[];
  readonly norms: readonly NormFigure[];
  readonly returns: readonly ReturnFigure[];
}
