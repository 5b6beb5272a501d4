/**
 * What a run of the job tells: stored beside the workbook as text and as JSON, printed by the command, asserted by tests.
 * No names of people: teams, files, cells and numbers only.
 */
import type { Requests } from '../../store/store.ts';
import type { PeriodSummary } from './summary-schema.ts';

/**
 * `written`: the workbook (and the head's copy) shows what the report says; `unchanged`: it showed so before;
 * `deferred`: something is locked or other runs were faster, the next run finishes it; `planned`: a dry run.
 */
export type RunOutcome = 'written' | 'unchanged' | 'deferred' | 'planned';

/** A file that the run writes. */
export interface OutputLine {
  readonly kind: 'latest' | 'dated' | 'head';
  readonly path: string;
  readonly outcome: 'written' | 'unchanged' | 'locked' | 'deferred' | 'planned';
}

export interface RunReport {
  readonly schema: 1;
  readonly program: string;
  readonly period: string;
  readonly outcome: RunOutcome;
  /** `YYYY-MM-DD HH:MM:SS`, local time. */
  readonly started: string;
  readonly ended: string;
  /** Files of teams whose content was read in this run. */
  readonly read: readonly string[];
  /** How many files kept their result from earlier runs. */
  readonly kept: number;
  /** Files known to earlier runs, or listed in this one, that are no more. */
  readonly gone: readonly string[];
  /** Files that could not be fetched now: they are asked for again next time. */
  readonly unread: readonly string[];
  readonly outputs: readonly OutputLine[];
  /** Polish sentences: what was deferred and why, what was set aside, what was begun anew. */
  readonly notices: readonly string[];
  readonly summary: PeriodSummary;
  readonly requests: {
    readonly source: Requests;
    readonly target: Requests;
    readonly head?: Requests;
  };
}
