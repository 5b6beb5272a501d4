/** Writing new workbooks, as the rooms above see it. */
export { sheetLayout, type SheetLayout } from './layout.ts';
export type * from './model.ts';
export { safeSheetName } from './sheet-name.ts';
export type { StyleName } from './style-table.ts';
export { writeWorkbook } from './workbook.ts';
