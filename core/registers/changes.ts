/** Every kind of change that Teczka makes in a clerk's workbook and can take back. Called by `teczka undo` and the pane. */
import { structureChanges } from './structure/index.ts';
import { cellChanges, markChanges, type ChangeKind } from '../workbooks/journal/index.ts';

export const changeKinds: readonly ChangeKind[] = [cellChanges, markChanges, structureChanges];
