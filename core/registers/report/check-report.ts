/**
 * The result of a check as a workbook for the office: a summary that says what was checked and what could not be, and
 * the findings as a table whose addresses lead into the register. Called by `teczka check --report`.
 */
import type { WorkbookModel } from '../../workbooks/write/index.ts';
import type { Workbook } from '../../workbooks/index.ts';
import type { CheckResult } from '../run/check-registers.ts';
import { findingsSheet } from './findings-sheet.ts';
import { summarySheet } from './summary-sheet.ts';

export interface ReportOptions {
  /** Path from the report's folder to a checked file, with "/" and percent-encoded; undefined where there is none. */
  readonly linkTo: (file: string) => string | undefined;
}

/** Hidden name by which a later run knows a report that it may replace; its value is the version of its structure. */
const MARK = 'Teczka_ustalenia';
const SCHEMA = 1;

export function isCheckReport({ names }: Workbook): boolean {
  return names.some(({ name }) => name === MARK);
}

export function checkReport(result: CheckResult, options: ReportOptions): WorkbookModel {
  return {
    title: 'Wynik sprawdzenia rejestrów',
    sheets: [summarySheet(result), findingsSheet(result, options)],
    names: [{ name: MARK, formula: String(SCHEMA), hidden: true }],
  };
}
