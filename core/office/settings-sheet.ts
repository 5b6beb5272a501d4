/**
 * Reads one sheet of office.xlsx as records under its header, keeping the cell of every value so that an error can
 * name it. Title rows above the header are passed over; an empty row in between is, too.
 */
import { TeczkaError } from '../values/errors.ts';
import { a1, type CellValue, type Sheet, type Workbook } from '../workbooks/index.ts';

export interface SettingsCell {
  readonly value: CellValue;
  /** A1 address. */
  readonly cell: string;
  readonly isDate: boolean;
  /** Number format code, `General` where nothing is said. */
  readonly numberFormat: string;
}

/** One row of a settings sheet, by header text. */
export interface SettingsRow {
  get(header: string): SettingsCell;
}

const text = (value: CellValue): string => (typeof value === 'string' ? value.trim() : '');

function sheetOf(workbook: Workbook, name: string, file: string): Sheet {
  if (workbook.sheetNames.includes(name)) return workbook.sheet(name);
  throw new TeczkaError(
    'office-sheet-missing',
    `Plik „${file}”: brakuje arkusza „${name}”. Są arkusze: ${workbook.sheetNames.map((found) => `„${found}”`).join(', ')}.`,
    { file, sheet: name },
  );
}

/** As `settingsRows`, of a sheet that an older file need not have: no rows without it. */
export function optionalRows(
  workbook: Workbook,
  sheetName: string,
  headers: readonly string[],
  file: string,
): readonly SettingsRow[] {
  return workbook.sheetNames.includes(sheetName) ? settingsRows(workbook, sheetName, headers, file) : [];
}

/**
 * @param headers the header texts the sheet must have, the first one marking the header row
 * @throws TeczkaError `office-sheet-missing`, `office-header-missing`
 */
export function settingsRows(
  workbook: Workbook,
  sheetName: string,
  headers: readonly string[],
  file: string,
): readonly SettingsRow[] {
  const sheet = sheetOf(workbook, sheetName, file);
  const start = sheet.rows.findIndex((row) => row.values.some((value) => text(value) === headers[0]));
  const header = sheet.rows[start]?.values ?? [];
  const columns = new Map(header.map((value, column) => [text(value), column] as const));
  const missing = headers.filter((name) => !columns.has(name));
  if (missing.length > 0) {
    throw new TeczkaError(
      'office-header-missing',
      `Plik „${file}”, arkusz „${sheetName}”: brakuje kolumn ${missing.map((name) => `„${name}”`).join(', ')}.`,
      { file, sheet: sheetName },
    );
  }
  return sheet.rows
    .slice(start + 1)
    .filter((row) =>
      row.values.some((value) => (value !== undefined && text(value) !== '') || typeof value === 'number'),
    )
    .map((row) => ({
      get(name) {
        const column = columns.get(name) ?? 0;
        return {
          value: row.values[column],
          cell: a1(row.number, column),
          isDate: sheet.isDate(row, column),
          numberFormat: sheet.numberFormat(row, column),
        };
      },
    }));
}
