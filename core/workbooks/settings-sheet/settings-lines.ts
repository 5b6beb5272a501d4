/** The rows of the settings sheet as its cells stand, the first one with the schema. Called by settings-xml.ts and by Excel's adapter. */
import { SCHEMA } from './migrate.ts';
import { SCHEMA_WORD } from './settings-sheet.ts';
import type { SettingsRow, SettingsValue } from './settings-row.ts';

/** Row by row, from the sheet's first one; an empty text is an empty cell. */
export function settingsLines(rows: readonly SettingsRow[]): readonly (readonly SettingsValue[])[] {
  return [[SCHEMA_WORD, SCHEMA], ...rows.map(({ kind, key, values }) => [kind, key, ...values])];
}
