/** Filling template workbooks, as the rooms above see it. */
export type { FillData, FilledValue, FillRow, FillTable } from './fill-data.ts';
export { renewCharts } from './chart-copies.ts';
export { fillTemplate, fillWorkbook } from './fill-template.ts';
export { templateTables, type TemplateColumn, type TemplateTable } from './template-table.ts';
