/**
 * Examples of a check: small tables written as in Excel, and what the check finds there. They are run as tests (see
 * example-table.ts) and printed in the documentation of the check.
 */
import { day, type Day } from '../../values/day.ts';
import type { ColumnId, Columns } from '../register.ts';
import type { Severity } from './severity.ts';

/** The day for which examples are judged unless they say otherwise. */
export const EXAMPLE_DAY: Day = day('2026-04-30');

/**
 * Cells of one row. In a column of dates 'YYYY-MM-DD' stands for a real date cell; every other text is a text cell
 * and a number is a number cell. A column that is not named is empty.
 */
export type ExampleRow<C extends Columns = Columns> = Readonly<Partial<Record<ColumnId<C>, string | number>>>;

export interface ExpectedFinding<Id extends string = string> {
  readonly at: Id;
  /** Row of the example, from 0; the last one when not given. */
  readonly row?: number;
  /** When it differs from the check's own. */
  readonly severity?: Severity;
  /** As `--json` prints it. */
  readonly expected?: string;
  /** Value of the proposed repair, as `--json` prints it. */
  readonly fix?: string;
}

export interface Example<C extends Columns = Columns> {
  /** What it shows, in English. */
  readonly shows: string;
  readonly rows: readonly ExampleRow<C>[];
  readonly asOf?: Day;
  /** Nothing when not given. */
  readonly finds?: readonly ExpectedFinding<ColumnId<C>>[];
}

/** Each sort has at least one; `edge` holds the last cases that pass and the first that fail. */
export interface Examples<C extends Columns = Columns> {
  readonly passing: readonly [Example<C>, ...Example<C>[]];
  readonly failing: readonly [Example<C>, ...Example<C>[]];
  readonly edge: readonly [Example<C>, ...Example<C>[]];
}
