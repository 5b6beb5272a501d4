/** Changing workbooks without loss, as the rooms above see it. */
export { cellKey, requireCell, type CellEdit } from './cell-edit.ts';
export { checkEntry, enteredValue, type EntryContext } from './check-entry.ts';
export { findCells, type FoundCell, type FoundSheet } from './find-cells.ts';
export { patchWorkbook, type PatchOperation } from './patch-workbook.ts';
export * from './refusals.ts';
export { planCells, setCells } from './set-cells.ts';
export { changeSheet, SheetElements, type SheetElement } from './sheet-elements.ts';
export { SheetParts } from './sheet-part.ts';
export { openStyles } from './styles-draft.ts';
export type { AddedRelationship } from './relationships-draft.ts';
export { WorkbookDraft } from './workbook-draft.ts';
export { itemXml, listItems, withItem, withoutItems, type ListItem } from './xml-list.ts';
