/** Sheet „Zespoły” of office.xlsx: the teams with the days between which each exists. */
import type { Workbook } from '../workbooks/index.ts';
import { type CellReader, optionalDay, optionalNumber, optionalText, requiredText } from './cell-values.ts';
import type { Faults } from './faults.ts';
import type { Team } from './office.ts';
import { settingsRows } from './settings-sheet.ts';

const SHEET = 'Zespoły';
const HEADERS = ['Id', 'Nazwa', 'Rodzaj', 'Obowiązuje od', 'Obowiązuje do', 'Kierownik', 'Etaty'];

export function readTeams(workbook: Workbook, faults: Faults): readonly Team[] {
  const reader: CellReader = { sheet: SHEET, faults };
  const seen = new Map<string, string>();
  return settingsRows(workbook, SHEET, HEADERS, faults.file).map((row) => {
    const id = requiredText(reader, row.get('Id'), 'id zespołu, np. ZPS-1') ?? '';
    const former = seen.get(id);
    if (former !== undefined)
      faults.add(SHEET, row.get('Id').cell, `id zespołu powtarza się (jest już w ${former})`);
    seen.set(id, row.get('Id').cell);
    const from = optionalDay(reader, row.get('Obowiązuje od'), workbook.date1904) ?? null;
    const to = optionalDay(reader, row.get('Obowiązuje do'), workbook.date1904) ?? null;
    if (from !== null && to !== null && to < from) {
      faults.add(SHEET, row.get('Obowiązuje do').cell, 'koniec jest wcześniejszy niż początek');
    }
    return {
      id,
      name: requiredText(reader, row.get('Nazwa'), 'nazwa zespołu') ?? '',
      kind: requiredText(reader, row.get('Rodzaj'), 'rodzaj zespołu') ?? '',
      from,
      to,
      head: optionalText(row.get('Kierownik')),
      posts: optionalNumber(reader, row.get('Etaty')),
    };
  });
}
