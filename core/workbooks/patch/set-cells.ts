/**
 * Sets cells and touches nothing else: the operation behind every correction that a clerk accepts. Called by
 * patch-workbook.ts; core/host/file-cells.ts plans while a person works, so that what cannot be saved is refused then.
 */
import type { CellEdit } from './cell-edit.ts';
import type { EntryContext } from './check-entry.ts';
import { findCells } from './find-cells.ts';
import { SheetChange } from './sheet-change.ts';
import { SheetParts } from './sheet-part.ts';
import { spliceBytes, type Splice } from './splices.ts';
import { openStyles } from './styles-draft.ts';
import type { WorkbookDraft } from './workbook-draft.ts';

/** What becomes of one sheet's part. */
export interface PlannedPart {
  readonly part: string;
  readonly bytes: Uint8Array;
  readonly splices: readonly Splice[];
}

/**
 * A cell keeps its style, unless that would show the entry as something else (`formatAfter`).
 * @throws TeczkaError as `findCells` and `checkEntry`; then nothing of the draft was changed
 */
export function setCells(draft: WorkbookDraft, edits: readonly CellEdit[]): void {
  const { part, styles } = openStyles(draft);
  const planned = planCells(new SheetParts(draft), edits, { styles, date1904: draft.main.date1904 });
  for (const { part, bytes, splices } of planned) draft.replace(part, spliceBytes(bytes, splices));
  const grown = styles.bytes();
  if (grown && part !== undefined) draft.replace(part, grown);
}

/** The same without changing anything but the list of new styles. @throws as `setCells` */
export function planCells(
  parts: SheetParts,
  edits: readonly CellEdit[],
  context: EntryContext,
): readonly PlannedPart[] {
  return findCells(parts, edits).map((sheet) => ({
    part: sheet.part,
    bytes: sheet.located.bytes,
    splices: new SheetChange(sheet, context).splices(),
  }));
}
