/** Runs the checks of sheets over the sheet of one register. Called by check-registers.ts. */
import { a1, isCellError, polishError, type CellValue, type SheetRow } from '../../workbooks/index.ts';
import type { CellText } from '../column.ts';
import type { SheetCheck, SheetRemark } from '../sheet-checks/definition.ts';
import type { RegisterTable } from '../table.ts';
import type { Finding, LinkedCell } from './finding.ts';
import { kindOfFault, type FailedCheck, type NotRun, type TableResult } from './run-checks.ts';

const ONLY_IN_FILES =
  'w otwartym skoroszycie nie można tego odczytać; sprawdź zapisany plik poleceniem teczka check';

export function runSheetChecks(table: RegisterTable, checks: readonly SheetCheck[]): TableResult {
  const { file, sheet } = table.source;
  const place = { file, sheet: sheet.name };
  const findings: Finding[] = [];
  const ran: string[] = [];
  const notRun: NotRun[] = [];
  const failed: FailedCheck[] = [];
  const findingOf = findingsOf(table);
  for (const check of checks) {
    try {
      const remarks = check.find(table);
      if (!remarks) {
        notRun.push({ check: check.id, reason: ONLY_IN_FILES, ...place });
        continue;
      }
      for (const remark of remarks) findings.push(findingOf(check, remark));
      ran.push(check.id);
    } catch (error) {
      failed.push({ check: check.id, error: kindOfFault(error), ...place, row: null, times: 1 });
    }
  }
  return { findings, ran, notRun, failed };
}

function findingsOf(table: RegisterTable): (check: SheetCheck, remark: SheetRemark) => Finding {
  const { file, sheet, mapping } = table.source;
  const ids = new Map([...mapping].map(([id, { column, header }]) => [column, { id, header }]));
  let rows: ReadonlyMap<number, SheetRow> | undefined;
  let ofTable: ReadonlyMap<number, number> | undefined;
  const cell = (row: number, column: number): LinkedCell => {
    const id = ids.get(column)?.id;
    ofTable ??= new Map(table.source.rows.map(({ number }, index) => [number, index]));
    const index = ofTable.get(row);
    if (id !== undefined && index !== undefined) return { sheet: sheet.name, ...table.cell(id, index) };
    rows ??= new Map(sheet.rows.map((one) => [one.number, one]));
    const value = rows.get(row)?.values[column];
    const header = ids.get(column)?.header ?? '';
    return { sheet: sheet.name, cell: a1(row, column), header, value: shown(value) };
  };
  return ({ id, severity, category, basis, advice }, remark) => {
    const column = ids.get(remark.column)?.id;
    return {
      check: id,
      severity: remark.severity ?? severity,
      category,
      file,
      ...cell(remark.row, remark.column),
      row: remark.row,
      columns: column === undefined ? [] : [column],
      expected: remark.expected ?? null,
      message: remark.message,
      basis: basis.text,
      advice: remark.advice ?? advice,
      linked: (remark.linked ?? []).map((link) => cell(link.row, link.column)),
      fix: remark.fix ?? null,
    };
  };
}

function shown(value: CellValue): CellText | null {
  if (value === undefined || value === '') return null;
  const text = isCellError(value) ? polishError(value) : String(value);
  return { json: text, text };
}
