/** Reads all that a workbook can be asked for, as the most curious of its readers would. Used by outcome.ts. */
import type { Platform } from '../../../core/opc/platform.ts';
import type { CellValue } from '../../../core/workbooks/cell.ts';
import type { Sheet } from '../../../core/workbooks/sheet.ts';
import { readWorkbook, type Workbook } from '../../../core/workbooks/workbook.ts';

/** What is known of each cell that holds a value, by `<place of the sheet> <row> <column>`. */
export type EveryCell = ReadonlyMap<string, KnownCell>;

export interface KnownCell {
  readonly value: CellValue;
  /** Formula, number format, date or not, as one text. */
  readonly more: string;
}

export const keyOf = (sheet: number, row: number, column: number): string => `${sheet} ${row} ${column}`;

/** @throws TeczkaError where the file refuses to be read */
export function readEverything(bytes: Uint8Array, platform: Platform): EveryCell {
  const workbook = readWorkbook(bytes, platform, { file: 'rejestr.xlsx' });
  const cells = new Map<string, KnownCell>();
  lookAround(workbook);
  workbook.sheetNames.forEach((name, index) => readSheet(workbook.sheet(name), index, cells));
  return cells;
}

function lookAround(workbook: Workbook): unknown {
  const { externalLinks, hasMacros, isFinal, structureProtected, shared, names } = workbook;
  return [externalLinks, hasMacros, isFinal, structureProtected, shared, names];
}

function lookAtSheet(sheet: Sheet): unknown {
  const { tables, comments, validations, highlights, protection, filter, merges } = sheet;
  return [tables, comments, validations, highlights, protection, filter, merges, sheet.isColumnHidden(3)];
}

function readSheet(sheet: Sheet, index: number, cells: Map<string, KnownCell>): void {
  lookAtSheet(sheet);
  for (const row of sheet.rows) {
    row.values.forEach((value, column) => {
      if (value === undefined) return;
      sheet.look(row, column);
      const more = `${sheet.formula(row, column)} ${sheet.numberFormat(row, column)} ${sheet.isDate(row, column)}`;
      cells.set(keyOf(index, row.number, column), { value, more });
    });
  }
}
