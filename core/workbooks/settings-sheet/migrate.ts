/**
 * Settings of older versions of the program, brought to the present form. A change of the form is one more function at
 * the end of the list; a fixture of each former schema stays in the tests. Called by read-settings.ts.
 */
import type { SettingsRow } from './settings-row.ts';

/** Rows of a schema to rows of the next one. */
export type Migration = (rows: readonly SettingsRow[]) => readonly SettingsRow[];

/** The first leads from schema 1 to 2. */
const MIGRATIONS: readonly Migration[] = [];

/** The schema that this version writes. */
export const SCHEMA = MIGRATIONS.length + 1;

/** @param from schema of the rows, from 1 */
export function migrate(
  rows: readonly SettingsRow[],
  from: number,
  migrations: readonly Migration[] = MIGRATIONS,
): readonly SettingsRow[] {
  return migrations.slice(from - 1).reduce((older, step) => step(older), rows);
}
