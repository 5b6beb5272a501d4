/**
 * The long format into which every layout is read: one row = one measure of one worker in one month, with the cell
 * it came from. Made by canonical-rows.ts, written to the sheet „Dane” and to data files.
 */
import type { Day } from '../values/day.ts';
import type { YearMonth } from '../values/year-month.ts';
import type { MeasureKind } from './measures/definition.ts';
import type { MeasureId } from './measures/index.ts';

/**
 * A number as given; „missing” where the sheet gives none that can be used; „not-applicable” where the team wrote
 * that the measure does not concern it. Neither of the two is ever taken for zero.
 */
export type Reading = number | 'missing' | 'not-applicable';

export interface Source {
  /** Path of the file inside the store, folders separated by "/". */
  readonly file: string;
  readonly sheet: string;
  /** A1 address in Excel's own numbering. */
  readonly cell: string;
}

export interface Worker {
  readonly name: string;
  readonly post: string;
  /** Posts held, 1 for full time. */
  readonly fte: Reading;
}

/** `corrected`: given by a file that replaced an earlier version with another value; `missing`: no usable value. */
export type RowStatus = 'read' | 'corrected' | 'missing';

export interface CanonicalRow {
  readonly period: YearMonth;
  /** The day, where the sheet has days and rows by day are asked for. */
  readonly date: Day | undefined;
  /** Name of the office. */
  readonly unit: string;
  /** Id of the team in office.xlsx. */
  readonly team: string;
  /** Id of the worker in office.xlsx, or „ZPS-1/03”; empty for what belongs to the team as a whole. */
  readonly code: string;
  /** Name of the worker: for the head's copy only. */
  readonly worker: string;
  readonly post: string;
  readonly fte: Reading;
  readonly measure: MeasureId;
  readonly kind: MeasureKind['id'];
  readonly value: Reading;
  readonly status: RowStatus;
  /** Is it in the team's total? A worker's share in joint acts is not where the team's own row counts all of them. */
  readonly inTotal: boolean;
  readonly source: Source;
}
