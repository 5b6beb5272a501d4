/**
 * Sheet „Parametry” of office.xlsx: dated values that the office enters itself, each with its source. What fits a
 * parameter and what does not is the law's matter (LawBook.withOfficeValues); here only the cells are read.
 */
import type { OfficeValue } from '../law/index.ts';
import type { Workbook } from '../workbooks/index.ts';
import { type CellReader, optionalDay, optionalText, requiredText } from './cell-values.ts';
import type { Faults } from './faults.ts';
import { isCurrencyFormat, isPercentFormat, timesHundred } from './number-shown.ts';
import { type SettingsCell, settingsRows } from './settings-sheet.ts';

const SHEET = 'Parametry';
const HEADERS = ['Id', 'Obowiązuje od', 'Obowiązuje do', 'Wartość', 'Ogłoszono', 'Źródło'];

export function readOfficeValues(workbook: Workbook, faults: Faults): readonly OfficeValue[] {
  const reader: CellReader = { sheet: SHEET, faults };
  return settingsRows(workbook, SHEET, HEADERS, faults.file).flatMap((row) => {
    const id = requiredText(reader, row.get('Id'), 'id parametru (spis: teczka law)');
    const from = optionalDay(reader, row.get('Obowiązuje od'), workbook.date1904);
    const to = optionalDay(reader, row.get('Obowiązuje do'), workbook.date1904);
    const announced = optionalDay(reader, row.get('Ogłoszono'), workbook.date1904);
    const source = requiredText(reader, row.get('Źródło'), 'źródło (publikacja albo uchwała)');
    const value = valueOf(reader, row.get('Wartość'));
    if (from === null) faults.add(SHEET, row.get('Obowiązuje od').cell, 'podaj pierwszy dzień obowiązywania');
    if (id === undefined || !from || to === undefined || source === undefined || value === undefined)
      return [];
    const place = { file: faults.file, sheet: SHEET, cell: row.get('Wartość').cell };
    const cells = {
      id: row.get('Id').cell,
      from: row.get('Obowiązuje od').cell,
      to: row.get('Obowiązuje do').cell,
      source: row.get('Źródło').cell,
    };
    const known = announced === null || announced === undefined ? {} : { announced };
    return [{ id, from, to, ...value, source, place, cells, ...known }];
  });
}

/**
 * The value as the cell shows it: a per cent cell that stores 0.2 and shows 20% gives "20". Text stays as typed.
 * Which form the parameter wants, the law decides.
 */
function valueOf(reader: CellReader, cell: SettingsCell): Pick<OfficeValue, 'value' | 'shownAs'> | undefined {
  const { value, isDate, numberFormat } = cell;
  const text = optionalText(cell);
  if (text === undefined || isDate) {
    reader.faults.add(SHEET, cell.cell, isDate ? 'podaj wartość, a nie datę' : 'podaj wartość');
    return undefined;
  }
  if (typeof value !== 'number') return { value: text };
  if (isPercentFormat(numberFormat)) return { value: timesHundred(text), shownAs: 'percent' };
  return isCurrencyFormat(numberFormat) ? { value, shownAs: 'money' } : { value };
}
