/** The room of the office: its own settings, read from office.xlsx. */
export { lintWorkbook, type LintedWorkbook } from './lint-workbook.ts';
export type { Institution, Office, Team } from './office.ts';
export { readOffice } from './read-office.ts';
