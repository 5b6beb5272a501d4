/** Sheet „Urząd” of office.xlsx: who the office is, in two columns, a field and its value. */
import type { Workbook } from '../workbooks/index.ts';
import { type CellReader, optionalNumber, optionalText, requiredText } from './cell-values.ts';
import type { Faults } from './faults.ts';
import type { Institution } from './office.ts';
import { type SettingsCell, settingsRows } from './settings-sheet.ts';

const SHEET = 'Urząd';
const LAST_PAYMENT_DAY = 31;

/** Undefined when a field is missing or faulty; the fault names its cell. */
export function readInstitution(workbook: Workbook, faults: Faults): Institution | undefined {
  const reader: CellReader = { sheet: SHEET, faults };
  const rows = settingsRows(workbook, SHEET, ['Pole', 'Wartość'], faults.file);
  const cells = new Map(rows.map((row) => [optionalText(row.get('Pole')), row.get('Wartość')] as const));
  const under = (field: string): SettingsCell => {
    const cell = cells.get(field);
    if (cell !== undefined) return cell;
    return { value: undefined, cell: 'A1', isDate: false, numberFormat: 'General' };
  };
  const text = (field: string): string => requiredText(reader, under(field), `pole „${field}”`) ?? '';
  const paymentDay = optionalNumber(reader, under('Dzień wypłaty świadczeń')) ?? 0;
  if (!Number.isInteger(paymentDay) || paymentDay < 1 || paymentDay > LAST_PAYMENT_DAY) {
    faults.add(
      SHEET,
      under('Dzień wypłaty świadczeń').cell,
      'podaj dzień miesiąca od 1 do 31 (pole „Dzień wypłaty świadczeń”)',
    );
  }
  return {
    name: text('Nazwa'),
    city: text('Miasto'),
    address: text('Adres'),
    phone: text('Telefon'),
    authority: text('Organ'),
    authorityGenitive: text('Organ w dopełniaczu'),
    signatory: {
      name: text('Podpisujący'),
      post: text('Stanowisko podpisującego'),
      authorisation: text('Upoważnienie'),
    },
    appealBoard: text('SKO'),
    paymentDay,
  };
}
