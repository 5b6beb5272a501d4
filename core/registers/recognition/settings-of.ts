/** What a workbook remembers, whoever gives it. Called by recognise.ts. */
import type { Workbook, WorkbookView } from '../../workbooks/index.ts';
import { readSettings } from '../../workbooks/settings-sheet/read-settings.ts';
import type { SettingsRow } from '../../workbooks/settings-sheet/settings-row.ts';

/** A workbook of any host, with what is kept in it where the host knows. */
export interface RememberingWorkbook extends WorkbookView {
  readonly settings?: readonly SettingsRow[];
}

/**
 * The rows that the host gives; those of the file, where the workbook comes from one.
 * @throws TeczkaError `settings-newer`, `settings-damaged`
 */
export function settingsOf(workbook: RememberingWorkbook, file: string): readonly SettingsRow[] {
  if (workbook.settings) return workbook.settings;
  return isFromFile(workbook) ? readSettings(workbook, { file }) : [];
}

function isFromFile(workbook: WorkbookView): workbook is Workbook {
  return 'part' in workbook;
}
