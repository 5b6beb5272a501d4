/**
 * Sets cells and touches nothing else: the operation behind every correction that a clerk accepts. Called by
 * core/host/file-workbook.ts and the commands; core/host/file-cells.ts plans while a person works, so that what cannot be saved is refused then.
 */
import { TEXT_FORMAT, type CellEntry } from '../cell-entry.ts';
import type { CellEdit } from './cell-edit.ts';
import { changedCell, newCell } from './cell-xml.ts';
import { checkEntry, type EntryContext } from './check-entry.ts';
import { findCells, type FoundCell, type FoundSheet } from './find-cells.ts';
import type { PatchOperation } from './patch-workbook.ts';
import { SheetChange } from './sheet-change.ts';
import { SheetParts } from './sheet-part.ts';
import { spliceBytes, type Splice } from './splices.ts';
import { looksLikeFormula } from '../write/styles.ts';
import { openStyles, type StylesDraft } from './styles-draft.ts';

/** What becomes of one sheet's part. */
export interface PlannedPart {
  readonly part: string;
  readonly bytes: Uint8Array;
  readonly splices: readonly Splice[];
}

/**
 * A cell keeps its style, unless that would show the entry as something else (`formatAfter`) or let the next editing
 * make a formula of a text. Of two edits for one cell
 * the later one counts.
 * @throws TeczkaError `sheet-missing`, `cell-has-formula`, `cell-covered` (by a merged area), `cell-in-table-frame`,
 *   `sheet-protected`, `cell-text-too-long`, `number-not-in-excel`, `day-not-in-excel`, `date-style-missing`; then
 *   nothing of the draft was changed
 */
export function setCells(edits: readonly CellEdit[]): PatchOperation {
  return (draft) => {
    if (edits.length === 0) return;
    // A workbook without styles stays one: a date in it is refused.
    const { part, styles } = openStyles(draft);
    const planned = planCells(new SheetParts(draft), edits, { styles, date1904: draft.main.date1904 });
    for (const { part, bytes, splices } of planned) draft.replace(part, spliceBytes(bytes, splices));
    const grown = styles.bytes();
    if (grown && part !== undefined) draft.replace(part, grown);
    draft.noteValues();
  };
}

/** The same without changing anything but the list of new styles. @throws as `setCells` */
export function planCells(
  parts: SheetParts,
  edits: readonly CellEdit[],
  context: EntryContext,
): readonly PlannedPart[] {
  return findCells(parts, edits).map((sheet) => {
    const { part, located } = sheet;
    const xmlOf = (found: FoundCell<CellEdit>) => enteredXml(sheet, found, context);
    return { part, bytes: located.bytes, splices: new SheetChange(sheet, xmlOf).splices() };
  });
}

/** The cell with its new value; none when it was not there and stays empty. */
function enteredXml(
  sheet: FoundSheet<CellEdit>,
  found: FoundCell<CellEdit>,
  context: EntryContext,
): string | undefined {
  const { asked, cell, style: own } = found;
  const { bytes, prefix } = sheet.located;
  const value = checkEntry(sheet, found, asked.entry, context);
  const style = styleOf(asked.entry, own, context.styles);
  if (cell) return changedCell(bytes, cell, value, style, prefix);
  return value === undefined ? undefined : newCell(value, asked, style, prefix);
}

/** A text like „=1+1” is marked as typed after an apostrophe; a cell in text format needs no mark. */
function styleOf(entry: CellEntry, own: number, styles: StylesDraft): number {
  const style = styles.styleFor(entry, own);
  const isRisky = entry.kind === 'text' && looksLikeFormula(entry.text);
  return isRisky && styles.style(style).format !== TEXT_FORMAT ? styles.quotedStyle(style) : style;
}
