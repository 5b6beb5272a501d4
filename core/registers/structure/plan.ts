/**
 * What making a register a structured one would change, as data: shown before anything is written, and by programs.
 * Made by plan-structure.ts from the answers of the steps in steps/.
 */
import type { CellRange } from '../../workbooks/index.ts';
import type { PatchOperation } from '../../workbooks/patch/index.ts';
import type { Subject } from './subject.ts';
import type { RecordRow } from './undo/record.ts';

/** A place and a Polish sentence about it. */
export interface Remark {
  /** Fixed id: `heading`, `merged-cells`, `word-list` … */
  readonly code: string;
  readonly sheet: string;
  /** A1, or undefined for the sheet as a whole. */
  readonly range?: string;
  readonly message: string;
}

/** A change; `before` and `after` only where the value of a cell changes, as a person sees them. */
export interface PlannedChange extends Remark {
  readonly before?: string;
  readonly after?: string;
}

export interface StructurePlan {
  readonly file: string;
  readonly sheet: string;
  /** Kind of the register. */
  readonly kind: string;
  /** The table with its header. */
  readonly range: CellRange;
  /** Was the sheet an Excel table before? */
  readonly wasTable: boolean;
  readonly changes: readonly PlannedChange[];
  /** What stays as it is although it is not as a structured register has it, why, and what to do about it. */
  readonly kept: readonly Remark[];
  /** Why it cannot be done; with any of them nothing is written. */
  readonly obstacles: readonly Remark[];
}

/** What one step would do. */
export interface StepResult {
  readonly changes?: readonly PlannedChange[];
  readonly kept?: readonly Remark[];
  readonly obstacles?: readonly Remark[];
  readonly operations?: readonly PatchOperation[];
  /** What the workbook remembers, so that it can be taken back. */
  readonly record?: readonly RecordRow[];
}

/** One thing that is done to a register, or nothing where it is done already. */
export type Step = (subject: Subject) => StepResult;
