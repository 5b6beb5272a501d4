/**
 * Sheet „Parametry” of office.xlsx: dated values that the office enters itself, each with its source. What fits a
 * parameter and what does not is the law's matter (LawBook.withOfficeValues); here only the cells are read.
 */
import type { OfficeValue } from '../law/index.ts';
import { grosze, moneyToJson } from '../values/money.ts';
import { readTypedMoney } from '../values/typed-money.ts';
import type { Workbook } from '../workbooks/index.ts';
import { type CellReader, isEmpty, optionalDay, optionalText, requiredText } from './cell-values.ts';
import type { Faults } from './faults.ts';
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
    const value = valueOf(row.get('Wartość'));
    if (from === null) faults.add(SHEET, row.get('Obowiązuje od').cell, 'podaj pierwszy dzień obowiązywania');
    if (value === undefined) faults.add(SHEET, row.get('Wartość').cell, 'podaj wartość');
    if (id === undefined || !from || to === undefined || source === undefined || value === undefined)
      return [];
    const place = { file: faults.file, sheet: SHEET, cell: row.get('Wartość').cell };
    const known = announced === null || announced === undefined ? {} : { announced };
    return [{ id, from, to, value, source, place, ...known }];
  });
}

/**
 * A number stays a number where it is whole or has more than two decimals; text that is an amount of money becomes
 * decimal text. Which of the two the parameter wants, `withOfficeValues` decides.
 */
function valueOf(cell: SettingsCell): string | number | undefined {
  if (isEmpty(cell)) return undefined;
  if (typeof cell.value === 'number') return cell.value;
  const text = optionalText(cell) ?? '';
  const money = readTypedMoney(text);
  return money.kind === 'certain' ? moneyToJson(grosze(money.value)) : text;
}
