/**
 * Builds the template of the consolidated workbook: `node tools/templates/workload/build.mjs [FOLDER]`, by default into
 * templates/workload. The committed .xlsx is its output; test/scripts/workload-template.test.ts keeps it so. Needs the
 * build (`npx tsc -b scripts`).
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { patchWorkbook, writeWorkbook } from '../../../build/core/workbooks/index.js';
import { COPY, MARK, SCHEMA } from '../../../build/core/workload/mark.js';
import { portablePlatform } from '../../samples/portable-platform.mjs';
import { dailySheet } from './daily-sheet.mjs';
import { dataSheet, differencesSheet, findingsSheet, normsSheet, notesSheet } from './list-sheets.mjs';
import { summarySheet } from './summary-sheet.mjs';
import { teamsSheet, workersSheet } from './team-sheets.mjs';
import { trendSheet } from './trend-sheet.mjs';

const sheets = [
  summarySheet,
  teamsSheet,
  workersSheet,
  trendSheet,
  dailySheet,
  differencesSheet,
  normsSheet,
  findingsSheet,
  dataSheet,
  notesSheet,
];

const bytes = writeWorkbook(
  {
    title: 'Obciążenie pracą – zestawienie zbiorcze',
    subject: 'Szablon: wypełnia go Teczka',
    sheets: sheets.map(({ model }) => model),
    names: [
      { name: MARK, formula: String(SCHEMA), hidden: true },
      { name: COPY, formula: '"template"', hidden: true },
      ...sheets.flatMap(({ names }) => names),
    ],
  },
  portablePlatform,
);
const folder = process.argv[2] ?? join(import.meta.dirname, '../../../templates/workload');
mkdirSync(folder, { recursive: true });
writeFileSync(
  join(folder, 'obciazenie.xlsx'),
  patchWorkbook(
    bytes,
    portablePlatform,
    sheets.flatMap(({ operations }) => operations),
  ),
);
