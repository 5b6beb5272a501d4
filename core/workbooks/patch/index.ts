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
export { childNamed, readElement, withChild, type Child, type XmlElement } from './xml-element.ts';
export { itemXml, listItems, withItem, withoutItems } from './xml-list.ts';
export { changeStyles } from './styles-draft.ts';
export type { NewLook } from './new-look.ts';
export type { HighlightLook } from './highlight-look.ts';
export { addHighlights, removeHighlights, type FoundHighlight, type AddedHighlight } from './highlights.ts';
export {
  addValidations,
  removeValidations,
  type AddedValidation,
  type FoundValidation,
} from './validations.ts';
export type { Validation, ValidationRule } from './validation-xml.ts';
export { removeNames, setNames, setPrintArea, setPrintTitles, type PrintTitles } from './names.ts';
export { addSheet, type SheetPlace } from './add-sheet.ts';
export { removeSheet, removeWithItsOwn } from './remove-sheet.ts';
export { listSheet, refuseLockedStructure, unlistSheet, type ListedSheet } from './sheet-list.ts';
export { setVisibility, showFirst } from './sheet-visibility.ts';
export { freeTableName, tablesOf, type DraftTable } from './tables.ts';
export { mergeCells, splitMerges } from './merges.ts';
export { setRowHeights, type RowHeight } from './row-heights.ts';
export { addTable, type AddedTable } from './add-table.ts';
export { removeTable } from './remove-table.ts';
export { freezeRows, hideColumns, setColumnWidths, type ColumnWidth } from './sheet-view.ts';
export { styleCells, type StyledRange } from './style-cells.ts';
export { setFormulas, type CellFormula } from './set-formulas.ts';
export { addLinks, type AddedLink } from './links.ts';
export { customXml, setCustomXml } from './custom-xml.ts';
export { sqref } from './sqref.ts';
