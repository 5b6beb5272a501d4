/** Sheet „Ustawienia” of office.xlsx: the office's choices among open readings of the law, each with who decided. */
import { type SettingChoice, settingOf } from '../law/index.ts';
import { TeczkaError } from '../values/errors.ts';
import { plainKey } from '../values/plain-key.ts';
import type { Workbook } from '../workbooks/index.ts';
import { type CellReader, optionalDay, optionalText, requiredText } from './cell-values.ts';
import type { Faults } from './faults.ts';
import { optionalRows, type SettingsCell } from './settings-sheet.ts';
import { faultOverlaps } from './validity.ts';

const SHEET = 'Ustawienia';
const HEADERS = ['Id', 'Wartość', 'Obowiązuje od', 'Obowiązuje do', 'Źródło'];

export function readSettingChoices(workbook: Workbook, faults: Faults): readonly SettingChoice[] {
  const reader: CellReader = { sheet: SHEET, faults };
  const choices = optionalRows(workbook, SHEET, HEADERS, faults.file).flatMap((row) => {
    const id = requiredText(reader, row.get('Id'), 'id ustawienia');
    const choice = id === undefined ? undefined : choiceOf(reader, id, row.get('Id'), row.get('Wartość'));
    const from = optionalDay(reader, row.get('Obowiązuje od'), workbook.date1904);
    const to = optionalDay(reader, row.get('Obowiązuje do'), workbook.date1904);
    const source = requiredText(reader, row.get('Źródło'), 'kto i kiedy tak postanowił');
    if (id === undefined || choice === undefined || from === undefined || to === undefined) return [];
    if (source === undefined) return [];
    const place = { file: faults.file, sheet: SHEET, cell: row.get('Wartość').cell };
    return [{ id, choice, from, to, source, place }];
  });
  faultOverlaps(choices, 'to samo ustawienie ma już wartość na te dni', faults);
  return choices;
}

/** By its id (`household`) or by its Polish meaning, as the sheet's reader would rather write it. */
function choiceOf(
  { faults }: CellReader,
  id: string,
  idCell: SettingsCell,
  valueCell: SettingsCell,
): string | undefined {
  const choices = choicesOf(id, idCell, faults);
  if (choices === undefined) return undefined;
  const typed = optionalText(valueCell) ?? '';
  const found = Object.entries(choices).find(
    ([choice, meaning]) => choice === typed || plainKey(meaning) === plainKey(typed),
  );
  if (found !== undefined) return found[0];
  const known = Object.entries(choices).map(([choice, meaning]) => `${choice} (${meaning})`);
  faults.add(SHEET, valueCell.cell, `wpisz jedną z wartości: ${known.join(' albo ')}`);
  return undefined;
}

function choicesOf(id: string, { cell }: SettingsCell, faults: Faults): Record<string, string> | undefined {
  try {
    return settingOf(id).choices;
  } catch (error) {
    if (!(error instanceof TeczkaError)) throw error;
    faults.add(SHEET, cell, error.message.replace(/\.$/, ''));
    return undefined;
  }
}
