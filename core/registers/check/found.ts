/** What a check says about a place in a register; the engine makes a Finding of it. */
import type { ValueOf } from '../column.ts';
import type { ColumnId, Columns } from '../register.ts';
import type { Severity } from './severity.ts';

/** A cell that the finding speaks of besides its own. */
export interface Link<Id extends string = string> {
  readonly at: Id;
  /** Row of the table; the finding's own row when not given. */
  readonly row?: number;
}

/** A correction that is proved, never a guess. */
export interface Repair<Value = unknown> {
  readonly value: Value;
  /** Polish clause without a full stop: why it is certain. */
  readonly proof: string;
}

/** What is said about a cell, whichever it is. */
export interface Remark<Id extends string, Value> {
  /** Polish sentence: what is wrong, with the values. No names of people. */
  readonly message: string;
  /** Instead of the check's own advice. */
  readonly advice?: string;
  /** Instead of the check's own severity. */
  readonly severity?: Severity;
  /** What ought to stand in the cell, where that is known. */
  readonly expected?: Value;
  readonly linked?: readonly Link<Id>[];
  readonly fix?: Repair<Value>;
}

interface RemarkAt<At extends string, Id extends string, Value> extends Remark<Id, Value> {
  /** The column whose cell is named. */
  readonly at: At;
}

/** A finding of a check that reads the columns `Id`. */
export type Found<C extends Columns, Id extends ColumnId<C>> = {
  [At in Id]: RemarkAt<At, Id, ValueOf<C[At]>>;
}[Id];

/** A finding whose columns and values are no longer known to the compiler. */
export type AnyFound = RemarkAt<string, string, unknown>;
