/** Changes of ours that a workbook remembers, and how they are taken back, as the rooms above see it. */
export {
  cellChanges,
  changeCells,
  type CellRepair,
  type CellsDone,
  type ChangedCell,
} from './cell-changes.ts';
export {
  recordChange,
  recordInstead,
  type ChangeDetails,
  type NewChange,
  type RecordedChange,
} from './change.ts';
export { entryOf, recordIn, recordRow, type CellRecord } from './cell-state.ts';
export type { ChangeKind, UndoOptions } from './change-kind.ts';
export { formerParts, restoreParts } from './former-parts.ts';
export { markChanges, recordedMarks } from './mark-changes.ts';
export { changesIn, undoLast, type Undoing } from './undo.ts';
