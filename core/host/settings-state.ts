/** What Teczka keeps in a workbook, compared. Called by file-settings.ts and by the adapters in addin/host. */
import {
  referenceFormula,
  settingsLines,
  type SettingsRow,
  type SettingsValue,
} from '../workbooks/settings-sheet/index.ts';
import { settingsChanged } from './refusals.ts';
import type { SettingsChange, WrittenSettings } from './workbook-host.ts';

/** Do both say the same on the sheet? */
export function sameSettings(one: readonly SettingsRow[], other: readonly SettingsRow[]): boolean {
  return written(one) === written(other);
}

/** What leads back to what was kept before. @throws (the change) TeczkaError `settings-changed` */
export function settingsBack({ before, after }: WrittenSettings): SettingsChange {
  return (now) => {
    if (!sameSettings(now, after)) throw settingsChanged();
    return before;
  };
}

function written(rows: readonly SettingsRow[]): string {
  return JSON.stringify(settingsLines(rows).map((line) => withoutEmptyEnd(line).map(valueWritten)));
}

function valueWritten(value: SettingsValue): unknown {
  return typeof value === 'object' ? { formula: referenceFormula(value) } : value;
}

/** Empty texts at the end are not kept. */
function withoutEmptyEnd(line: readonly SettingsValue[]): readonly SettingsValue[] {
  let length = line.length;
  while (length > 0 && line[length - 1] === '') length--;
  return line.slice(0, length);
}
