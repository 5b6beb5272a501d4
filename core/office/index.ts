/** The room of the office: its own settings, read from office.xlsx. */
export { lintWorkbook, type LintedWorkbook } from './lint-workbook.ts';
export type { Institution, Office, Team } from './office.ts';
export { readOffice } from './read-office.ts';
export { REGION_HEADERS, REGIONS_SHEET } from './regions-sheet.ts';
export { REPORTED_HEADERS, REPORTED_SHEET } from './reported-sheet.ts';
export type { Region, ReportedFigure, StaffKind, StaffMember, StaffWarning } from './staff.ts';
export { STAFF_HEADERS, STAFF_SHEET } from './staff-sheet.ts';
