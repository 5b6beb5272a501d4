/** The settings sheet of a workbook that is being changed. Called by set-settings.ts. */
import { PackageWorkbook } from '../package-workbook.ts';
import type { WorkbookDraft } from '../patch/workbook-draft.ts';
import type { SheetEntry } from '../workbook-part.ts';
import { readSettings } from './read-settings.ts';
import { settingsForeign } from './settings-refusals.ts';
import { isSettingsHead, SETTINGS_SHEET } from './settings-sheet.ts';
import type { SettingsRow } from './settings-row.ts';

/** More rows and columns than Teczka would ever keep. */
const MOST_CELLS = 2_000_000;

export interface DraftSettings {
  /** Undefined where the workbook has no such sheet. */
  readonly entry: SheetEntry | undefined;
  readonly rows: readonly SettingsRow[];
}

/** @throws TeczkaError `settings-foreign` and as `readSettings` */
export function settingsOf(draft: WorkbookDraft): DraftSettings {
  const entry = draft.main.sheets.find(({ name }) => name.toLowerCase() === SETTINGS_SHEET);
  if (!entry) return { entry, rows: [] };
  const workbook = new PackageWorkbook(draft.package, draft.place, MOST_CELLS);
  const head = entry.cells ? workbook.sheet(entry.name).rows[0] : undefined;
  if (!isSettingsHead(head)) throw settingsForeign(draft.place);
  return { entry, rows: readSettings(workbook, draft.place) };
}
