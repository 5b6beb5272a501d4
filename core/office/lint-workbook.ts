/**
 * Lints the council tables of a workbook: all those of an office.xlsx, or one table as pasted from a resolution. Called
 * by `teczka law lint-table`.
 */
import type { CouncilTable, Criteria, TableFinding } from '../law/index.ts';
import { TeczkaError } from '../values/errors.ts';
import type { Workbook } from '../workbooks/index.ts';
import { readCouncilTables } from './bands-sheet.ts';
import { Faults } from './faults.ts';
import { readPastedTable } from './pasted-table/read.ts';

const OFFICE_SHEETS: ReadonlySet<string> = new Set(['Uchwały', 'Tabele opłat']);

export interface LintedWorkbook {
  /** Those that could be read. */
  readonly tables: readonly CouncilTable[];
  readonly findings: readonly TableFinding[];
}

/**
 * @param sheet the sheet that holds the table; without it, the first one that does
 * @throws TeczkaError `council-table-missing` where there is no such table, `sheet-missing`
 */
export function lintWorkbook(
  workbook: Workbook,
  file: string,
  criteria: Criteria,
  sheet?: string,
): LintedWorkbook {
  const isOffice =
    workbook.sheetNames.includes('Uchwały') && (sheet === undefined || OFFICE_SHEETS.has(sheet));
  if (isOffice) return lintOffice(workbook, file);
  const names = sheet === undefined ? workbook.sheetNames : [sheet];
  for (const name of names) {
    const read = readPastedTable(workbook.sheet(name), file, criteria);
    if (read !== undefined) return { tables: [read.table], findings: read.findings };
  }
  throw new TeczkaError(
    'council-table-missing',
    `Plik „${file}”: nie znaleziono tabeli opłat. Tabela ma kolumnę z progami dochodu (na przykład „powyżej 100% do 150%”) i co najmniej jedną kolumnę z opłatą, obie z nagłówkiem.`,
    { file, ...(sheet === undefined ? {} : { sheet }) },
  );
}

/** Cells that could not be read first, as they hide what the linter would find. */
function lintOffice(workbook: Workbook, file: string): LintedWorkbook {
  const faults = new Faults(file);
  const { tables, findings } = readCouncilTables(workbook, faults);
  return {
    tables,
    findings: [
      ...faults.all.map(({ sheet, cell, problem, code }): TableFinding => ({
        code,
        severity: 'error',
        message: `${problem.charAt(0).toUpperCase()}${problem.slice(1)}.`,
        advice: 'Popraw komórkę.',
        place: { file, sheet, cell },
      })),
      ...findings,
    ],
  };
}
