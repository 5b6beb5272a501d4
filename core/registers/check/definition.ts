/**
 * What a check is. A check is one file in <register>/checks that calls `defineCellCheck`, `defineRowCheck` or
 * `defineTableCheck`, and one line in the index beside it. Its examples are its tests and its documentation; the
 * catalogue, the reports and the list of what did not run come from the same definition.
 */
import type { Day } from '../../values/day.ts';
import type { ColumnId, Columns } from '../register.ts';
import type { RegisterTable } from '../table.ts';
import type { Basis } from './basis.ts';
import type { Examples } from './examples.ts';
import type { AnyFound } from './found.ts';
import type { Category, Severity } from './severity.ts';

/** What every kind of check says about itself. */
export interface CheckHead<C extends Columns, Read extends ColumnId<C>, May extends ColumnId<C>> {
  /** As in the catalogue: `RC-A03`. */
  readonly id: string;
  /** Polish, names the fault. */
  readonly title: string;
  readonly severity: Severity;
  readonly category: Category;
  readonly basis: Basis;
  /**
   * Columns without which the check does not run. Where one of them cannot be read on a row, the check says nothing
   * about that row: the unreadable cell is a finding of its own.
   */
  readonly reads: readonly Read[];
  /** Columns that refine the check where the register has them. */
  readonly mayRead?: readonly May[];
  /** Of `mayRead`: at least one of these groups must be there as a whole, e.g. surname and first name, or both in one. */
  readonly oneOf?: readonly (readonly May[])[];
  /**
   * Checks that name the cause where this one would only see its consequence: on a row where one of them found a
   * fault, this check says nothing.
   */
  readonly consequenceOf?: readonly string[];
  /** Polish sentence: what to do. */
  readonly advice: string;
  readonly examples: Examples<C>;
}

/** What a check may know about the run. */
export interface CheckContext {
  /** The day for which the register is judged; never the system's clock. */
  readonly asOf: Day;
}

/** How a running check answers to the engine. */
export interface CheckRun extends CheckContext {
  /** Did one of `consequenceOf` find a fault on this row? */
  hasCause(row: number): boolean;
  report(row: number, found: AnyFound): void;
  /** The check threw on this row, or on the table as a whole. */
  crashed(error: unknown, row?: number): void;
}

/** A check of any kind and register, as the engine and the catalogue see it. */
export interface Check {
  readonly id: string;
  readonly kind: 'cell' | 'row' | 'table';
  readonly title: string;
  readonly severity: Severity;
  readonly category: Category;
  readonly basis: Basis;
  readonly reads: readonly string[];
  readonly mayRead: readonly string[];
  readonly oneOf: readonly (readonly string[])[];
  readonly consequenceOf: readonly string[];
  readonly advice: string;
  readonly examples: Examples;
  run(table: RegisterTable, run: CheckRun): void;
}

/** The part of a `Check` that all kinds share. */
export function headOf<C extends Columns, Read extends ColumnId<C>, May extends ColumnId<C>>(
  head: CheckHead<C, Read, May>,
): Omit<Check, 'kind' | 'run'> {
  const { id, title, severity, category, basis, reads, advice, examples } = head;
  const { mayRead = [], oneOf = [], consequenceOf = [] } = head;
  return { id, title, severity, category, basis, reads, mayRead, oneOf, consequenceOf, advice, examples };
}
