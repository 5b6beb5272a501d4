/** What a workbook remembers, whoever gives it. Called by recognise.ts. */
import type { Workbook, WorkbookView } from '../../workbooks/index.ts';
import { readSettings } from '../../workbooks/settings-sheet/read-settings.ts';
import type { SettingsRow } from '../../workbooks/settings-sheet/settings-row.ts';

/**
 * The rows that the host gives; those of the file, where the workbook comes from one.
 * @throws TeczkaError `settings-newer`, `settings-damaged`
 */
export function settingsOf(workbook: WorkbookView, file: string): readonly SettingsRow[] {
  if (workbook.settings) return workbook.settings;
  return isFromFile(workbook) ? readSettings(workbook, { file }) : [];
}

function isFromFile(workbook: WorkbookView): workbook is Workbook {
  return 'part' in workbook;
}
