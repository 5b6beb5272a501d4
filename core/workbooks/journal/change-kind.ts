/**
 * A kind of change that can be taken back: one file each, and a line in the list that `undo` is given (for registers
 * core/registers/changes.ts).
 */
import type { WorkbookPlace } from '../errors.ts';
import type { MarkedPlace } from '../marks/mark.ts';
import type { PatchOperation } from '../patch/patch-workbook.ts';
import type { Workbook } from '../workbook.ts';
import type { ChangeDetails } from './change.ts';

export interface UndoOptions {
  /** Leave what somebody has changed since as it is now and take back the rest. */
  readonly skipChanged: boolean;
  /** The file, for errors. */
  readonly place?: WorkbookPlace;
  /** Is told the cells that stay as they are, because somebody has changed them or written into their note. */
  readonly onKept?: (cells: readonly MarkedPlace[]) => void;
}

export interface ChangeKind {
  /** As it is written in the workbook; never changes its meaning. */
  readonly kind: string;
  /**
   * What takes the change back.
   * @param workbook as it is now
   * @throws TeczkaError `undo-changed` where somebody has changed since what was written, naming the place
   */
  undo(details: ChangeDetails, workbook: Workbook, options: UndoOptions): readonly PatchOperation[];
}
