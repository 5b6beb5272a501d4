/** What a person is told when a workbook cannot keep what Teczka remembers. Called by draft-settings.ts and by core/host. */
import { TeczkaError } from '../../values/errors.ts';
import { fileWords, type WorkbookPlace } from '../errors.ts';
import { SETTINGS_SHEET } from './settings-sheet.ts';

export function settingsForeign(place: WorkbookPlace): TeczkaError {
  const text = `${fileWords(place)} ma własny arkusz o nazwie „${SETTINGS_SHEET}”, pod którą Teczka przechowuje swoje ustawienia. Zmień nazwę tego arkusza w Excelu.`;
  return new TeczkaError('settings-foreign', text, place);
}
