/**
 * What one file of a team is read into: sheets whose team and month are known, each with its values and their cells, and
 * what gives no values, with the reason. Plain data, stored by the job and read back by team-file-json.ts; made by
 * team-file.ts.
 */
import type { YearMonth } from '../values/year-month.ts';
import type { WorkloadFinding } from './findings/definition.ts';
import type { KnownTeam } from './identify/teams.ts';
import type { KnownWorker } from './identify/workers.ts';
import type { Covers, MeasuredCell, WorkerReading } from './layouts/definition.ts';

/** A sheet whose team and month are known. */
export interface TeamSheet {
  readonly file: string;
  readonly sheet: string;
  readonly layout: string;
  readonly covers: Covers;
  readonly team: string;
  readonly period: YearMonth;
  /** When the store says that the file was last saved (ISO); decides between versions, see resubmissions.ts. */
  readonly modified?: string;
  readonly workers: readonly WorkerReading[];
  /** Values of the team as a whole, of no single worker. */
  readonly ofTeam: readonly MeasuredCell[];
  readonly findings: readonly WorkloadFinding[];
}

/** A file or a sheet that gives no values, and why. */
export interface Rejection {
  readonly file: string;
  /** The team it seems to be of, by the header or the name. */
  readonly team: string | undefined;
  /** The month of a rejected sheet, where it is known: it is of no concern to other months. */
  readonly period?: YearMonth;
  readonly reason: WorkloadFinding;
}

export interface TeamFile {
  /** Path of the file inside the store, folders separated by "/". */
  readonly file: string;
  /** The month that its name or folder says, if any: a file of another month is none of this month's business. */
  readonly labelled: YearMonth | undefined;
  readonly sheets: readonly TeamSheet[];
  readonly rejections: readonly Rejection[];
  /** Findings about the file as a whole. */
  readonly findings: readonly WorkloadFinding[];
}

export interface FileContext {
  /** Path of the file inside the store. */
  readonly file: string;
  readonly teams: readonly KnownTeam[];
  /** Who works in which team and when; without it names are taken as they are written. */
  readonly staff?: readonly KnownWorker[];
  /** When the store says that the file was last saved, ISO 8601 in UTC. */
  readonly modified?: string;
}
