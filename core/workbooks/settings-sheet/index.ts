/** What Teczka keeps inside a workbook, as the rooms above see it. */
export { readSettings, type SettingsCells, type SettingsSource } from './read-settings.ts';
export { referenceFormula } from './reference-formula.ts';
export { changeSettings, setSettings } from './set-settings.ts';
export { settingsLines } from './settings-lines.ts';
export { settingsForeign } from './settings-refusals.ts';
export { isSettingsHead, SETTINGS_SHEET } from './settings-sheet.ts';
export {
  cellReference,
  isLost,
  isReference,
  type CellReference,
  type LostReference,
  type SettingsRow,
  type SettingsValue,
} from './settings-row.ts';
