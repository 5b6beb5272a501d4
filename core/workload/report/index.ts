/**
 * The consolidated workbook as a description: five sheets drawn from the consolidation. Written to bytes by
 * core/workbooks/write; called by scripts/commands/consolidate.ts.
 */
import type { WorkbookModel } from '../../workbooks/write/index.ts';
import type { Consolidation } from '../consolidation.ts';
import { figuresOf } from '../figures.ts';
import { MARK, SCHEMA } from '../mark.ts';
import { periodName } from '../period-name.ts';
import { dataSheet } from './data-sheet.ts';
import { findingsSheet } from './findings-sheet.ts';
import { summarySheet } from './summary-sheet.ts';
import { teamsSheet } from './teams-sheet.ts';
import { workersSheet } from './workers-sheet.ts';

export interface ReportOptions {
  /** Name of the office. */
  readonly office: string;
  /** How a hyperlink of the workbook names a file of the store; undefined where none can. */
  readonly link: (file: string) => string | undefined;
}

export function consolidatedWorkbook(consolidation: Consolidation, options: ReportOptions): WorkbookModel {
  const context = { consolidation, figures: figuresOf(consolidation), ...options };
  const sheets = [summarySheet, teamsSheet, workersSheet, dataSheet, findingsSheet];
  return {
    title: `Obciążenie pracą – ${periodName(consolidation.period)}`,
    subject: options.office,
    sheets: sheets.map((draw) => draw(context)),
    names: [{ name: MARK, formula: String(SCHEMA), hidden: true }],
  };
}
