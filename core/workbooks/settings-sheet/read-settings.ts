/** Reads what Teczka keeps inside a workbook. Called by recognition, structuring, checks and the undo of files. */
import { TeczkaError } from '../../values/errors.ts';
import { isCellError, type CellValue } from '../cell.ts';
import { fileWords, type WorkbookPlace } from '../errors.ts';
import type { Sheet, SheetRow } from '../sheet.ts';
import { migrate, SCHEMA } from './migrate.ts';
import { parseReference } from './reference-formula.ts';
import { isSettingsHead, schemaOf, SETTINGS_SHEET } from './settings-sheet.ts';
import { LOST, type SettingsRow, type SettingsValue } from './settings-row.ts';

/** As much of a workbook as the settings are read from: a file, or what a running Excel tells of its sheet. */
export interface SettingsSource {
  readonly sheetNames: readonly string[];
  sheet(name: string): SettingsCells;
}

export type SettingsCells = Pick<Sheet, 'rows' | 'formula'>;

/** Column from which on the values of a row stand. */
const VALUES_FROM = 2;

/**
 * In the order of the sheet; none where the workbook has none.
 * @throws TeczkaError `settings-newer` (written by a newer version of the program), `settings-damaged`, and what
 *   reading a sheet throws
 */
export function readSettings(workbook: SettingsSource, place: WorkbookPlace = {}): readonly SettingsRow[] {
  const name = workbook.sheetNames.find((sheet) => sheet.toLowerCase() === SETTINGS_SHEET);
  if (name === undefined) return [];
  const sheet = workbook.sheet(name);
  const [head, ...rows] = sheet.rows;
  if (!isSettingsHead(head)) return [];
  const schema = schemaOf(head);
  if (schema === undefined) throw settingsDamaged(place);
  if (schema > SCHEMA) throw settingsNewer(schema, place);
  return migrate(
    rows.map((row) => settingsRow(sheet, row)),
    schema,
  );
}

function settingsRow(sheet: SettingsCells, row: SheetRow): SettingsRow {
  const values = row.values
    .slice(VALUES_FROM)
    .map((value, index) => settingsValue(value, sheet.formula(row, VALUES_FROM + index)));
  return { kind: textOf(row.values[0]), key: textOf(row.values[1]), values };
}

/** The formula's text counts: its value is that of the cell to which it leads. */
function settingsValue(value: CellValue, formula: string | undefined): SettingsValue {
  if (formula !== undefined) return parseReference(formula);
  if (value !== undefined && isCellError(value)) return LOST;
  return typeof value === 'number' ? value : textOf(value);
}

function textOf(value: CellValue): string {
  return value === undefined || isCellError(value) ? '' : String(value);
}

function settingsNewer(schema: number, place: WorkbookPlace): TeczkaError {
  const text = `${fileWords(place)} zawiera ustawienia zapisane przez nowszą wersję programu Teczka (schemat ${schema}, a ta wersja zna najwyżej ${SCHEMA}). Zaktualizuj program.`;
  return new TeczkaError('settings-newer', text, place);
}

function settingsDamaged(place: WorkbookPlace): TeczkaError {
  const text = `${fileWords(place)} ma w ukrytym arkuszu „${SETTINGS_SHEET}” ustawienia bez numeru schematu. Przywróć wcześniejszą kopię pliku albo usuń ten arkusz.`;
  return new TeczkaError('settings-damaged', text, place);
}
