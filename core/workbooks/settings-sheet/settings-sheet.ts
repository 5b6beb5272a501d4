/**
 * The sheet inside a workbook where Teczka keeps what belongs to it: so hidden that only a macro or a program shows
 * it. Its first row says by which schema the others are to be read.
 */
import type { CellValue } from '../cell.ts';
import type { SheetRow } from '../sheet.ts';

export const SETTINGS_SHEET = '_teczka';
/** In the first cell; the number of the schema stands beside it. */
export const SCHEMA_WORD = 'schema';

/** Somebody's own sheet may have that name. @param row the first of the sheet */
export function isSettingsHead(row: SheetRow | undefined): boolean {
  return row?.number === 1 && row.values[0] === SCHEMA_WORD;
}

/** @returns undefined when the row names no schema. @param row the first of the sheet */
export function schemaOf(row: SheetRow | undefined): number | undefined {
  const schema: CellValue = row?.values[1];
  return typeof schema === 'number' && Number.isInteger(schema) && schema > 0 ? schema : undefined;
}
