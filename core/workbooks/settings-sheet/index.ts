/** What Teczka keeps inside a workbook, as the rooms above see it. */
export { readSettings } from './read-settings.ts';
export { changeSettings, setSettings } from './set-settings.ts';
export { SETTINGS_SHEET } from './settings-sheet.ts';
export {
  cellReference,
  isLost,
  isReference,
  type CellReference,
  type LostReference,
  type SettingsRow,
  type SettingsValue,
} from './settings-row.ts';
