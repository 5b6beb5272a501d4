/**
 * Keeps rows inside a workbook, or takes out all that was kept: the operations on the settings sheet. Called by
 * whatever writes a mapping or a journal.
 */
import { XmlReader } from '../../opc/xml-reader.ts';
import { xmlText } from '../../opc/xml.ts';
import { partBytes } from '../patch/part-text.ts';
import type { PatchOperation } from '../patch/patch-workbook.ts';
import { removeWithItsOwn } from '../patch/remove-sheet.ts';
import { listSheet, unlistSheet } from '../patch/sheet-list.ts';
import type { WorkbookDraft } from '../patch/workbook-draft.ts';
import { settingsOf } from './draft-settings.ts';
import { settingsXml } from './settings-xml.ts';
import { SETTINGS_SHEET } from './settings-sheet.ts';
import type { SettingsRow } from './settings-row.ts';

const WORKSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/**
 * Instead of all rows that the workbook holds; without rows the sheet goes.
 * @throws TeczkaError (the operation) `settings-foreign` where somebody's own sheet has the name, `settings-newer`,
 *   `cell-text-too-long`
 */
export function setSettings(rows: readonly SettingsRow[]): PatchOperation {
  return changeSettings(() => rows);
}

/**
 * As `setSettings`, from the rows that the workbook holds by then: for an operation that shares the sheet with others.
 * Formulas of the workbook need not be counted anew: none reads this sheet.
 */
export function changeSettings(
  change: (rows: readonly SettingsRow[]) => readonly SettingsRow[],
): PatchOperation {
  return (draft) => {
    const before = settingsOf(draft);
    const rows = change(before.rows);
    const bytes = partBytes(settingsXml(rows, draft.isStrict));
    if (before.entry && isInOrder(draft)) draft.noteFormulas();
    if (!before.entry && rows.length > 0) addSheet(draft, bytes);
    else if (before.entry && rows.length > 0) draft.replace(before.entry.part, bytes);
    else if (before.entry) {
      unlistSheet(draft, before.entry);
      removeWithItsOwn(draft, before.entry.part);
    }
  };
}

function addSheet(draft: WorkbookDraft, bytes: Uint8Array): void {
  const part = draft.freePart('xl/worksheets/sheet#.xml');
  draft.add(part, bytes, WORKSHEET);
  listSheet(draft, { name: SETTINGS_SHEET, part, visibility: 'veryHidden' });
}

/**
 * Does the order of calculation name cells of the settings sheet? Excel puts them there when it saves the workbook, and
 * calls the file damaged when one of them has no formula any more.
 */
function isInOrder(draft: WorkbookDraft): boolean {
  const { part, relationships } = draft.main;
  const chain = relationships.find(({ type }) => type === 'calcChain');
  const bytes = chain && draft.read(chain.target);
  const id = sheetId(xmlText(draft.require(part)));
  const reader = new XmlReader(bytes ? xmlText(bytes) : '');
  while (reader.open('c')) if (reader.attribute('i') === id) return true;
  return false;
}

/** The number under which the workbook part lists the settings sheet. */
function sheetId(workbook: string): string | undefined {
  const reader = new XmlReader(workbook);
  while (reader.open('sheet')) {
    if (reader.attribute('name')?.toLowerCase() === SETTINGS_SHEET) return reader.attribute('sheetId');
  }
  return undefined;
}
