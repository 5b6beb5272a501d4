/** Filling template workbooks, as the rooms above see it. */
export type { FillData, FillRow, FillTable } from './fill-data.ts';
export { fillTemplate, fillWorkbook } from './fill-template.ts';
