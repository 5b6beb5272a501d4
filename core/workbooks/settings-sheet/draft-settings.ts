/** The settings sheet of a workbook that is being changed. Called by set-settings.ts. */
import { TeczkaError } from '../../values/errors.ts';
import { fileWords, type WorkbookPlace } from '../errors.ts';
import { PartSheet } from '../part-sheet.ts';
import type { WorkbookDraft } from '../patch/workbook-draft.ts';
import { readSharedStrings } from '../shared-strings.ts';
import type { Sheet } from '../sheet.ts';
import type { SheetEntry } from '../workbook-part.ts';
import { readSettings } from './read-settings.ts';
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
  const sheet = entry.cells ? readSheet(draft, entry) : undefined;
  if (!sheet || !isSettingsHead(sheet.rows[0])) throw settingsForeign(draft.place);
  return { entry, rows: readSettings({ sheetNames: [entry.name], sheet: () => sheet }, draft.place) };
}

function readSheet(draft: WorkbookDraft, entry: SheetEntry): Sheet {
  const { relationships, date1904 } = draft.main;
  const strings = relationships.find(({ type }) => type === 'sharedStrings');
  return new PartSheet({
    entry,
    maxCells: MOST_CELLS,
    date1904,
    strings: readSharedStrings(strings && draft.read(strings.target)),
    cellStyles: [],
    read: () => draft.require(entry.part),
  });
}

function settingsForeign(place: WorkbookPlace): TeczkaError {
  const text = `${fileWords(place)} ma własny arkusz o nazwie „${SETTINGS_SHEET}”, pod którą Teczka przechowuje swoje ustawienia. Zmień nazwę tego arkusza w Excelu.`;
  return new TeczkaError('settings-foreign', text, place);
}
