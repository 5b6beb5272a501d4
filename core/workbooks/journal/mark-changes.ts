/** Marks of a check as a change that can be taken back: whatever somebody did since, the marks go; words of others stay. */
import { annotate, type Annotated } from '../marks/annotate.ts';
import type { Mark } from '../marks/mark.ts';
import { removeMarks } from '../marks/remove-marks.ts';
import type { PatchOperation } from '../patch/patch-workbook.ts';
import { recordInstead, type NewChange } from './change.ts';
import type { ChangeKind } from './change-kind.ts';

export const markChanges: ChangeKind = {
  kind: 'marks',
  undo: (_details, _workbook, { onKept }) => [removeMarks(onKept)],
};

/** As `annotate`, remembered in the workbook. */
export function recordedMarks(
  marks: readonly Mark[],
  { title, at }: Pick<NewChange, 'title' | 'at'>,
  onDone: (done: Annotated) => void,
): readonly PatchOperation[] {
  return [annotate(marks, onDone), recordInstead({ kind: markChanges.kind, title, at, details: [] })];
}
