/** The room of workbooks as the rooms above see it. */
export * from './address.ts';
export * from './cell.ts';
export * from './cell-entry.ts';
export type { WorkbookPlace } from './errors.ts';
export type * from './features/model.ts';
export { legacyReader } from './legacy/legacy-reader.ts';
export type { LegacyKind, LegacyReader, LegacySheet, LegacyWorkbook } from './legacy/port.ts';
export type { XlsxModule } from './legacy/xlsx-module.ts';
export { isDateFormat } from './number-format.ts';
export type { Sheet, SheetRow, SheetView, Visibility, WorkbookView } from './sheet.ts';
export type { RowBatch } from './stream-rows.ts';
export type { DefinedName, SheetEntry } from './workbook-part.ts';
export { needsLegacyReader, readWorkbook, type ReadOptions, type Workbook } from './workbook.ts';
export * from './patch/index.ts';
export * from './write/index.ts';
