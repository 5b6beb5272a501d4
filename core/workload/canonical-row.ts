/**
 * The long format into which every layout is read: one row = one measure of one worker in one month, with the cell
 * it came from. Made by the layouts, summed by totals.ts, written to the sheet „Dane”.
 */
import type { YearMonth } from '../values/year-month.ts';
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

export interface CanonicalRow {
  readonly period: YearMonth;
  /** Id of the team in office.xlsx. */
  readonly team: string;
  readonly worker: string;
  readonly post: string;
  readonly fte: Reading;
  readonly measure: MeasureId;
  readonly value: Reading;
  readonly source: Source;
}
