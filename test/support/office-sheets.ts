/** office.xlsx for tests: the sheets that every such file has, and those that a test adds. */
import { type Office, readOffice } from '../../core/office/index.ts';
import { TeczkaError } from '../../core/values/errors.ts';
import { type CellInput, writeWorkbook } from '../../core/workbooks/write/index.ts';
import { nodePlatform } from '../../scripts/platform.ts';
import { refusedWith } from './refused-with.ts';

export type OfficeSheets = Readonly<Record<string, readonly (readonly CellInput[])[]>>;

/** Rows of the sheet „Urząd” of an invented office, a field and its value. */
export const INSTITUTION: readonly (readonly [string, CellInput])[] = [
  ['Nazwa', 'Miejskie Centrum Pomocy Rodzinie w Zmyślinie'],
  ['Miasto', 'Zmyślin'],
  ['Adres', 'ul. Zmyślona 1'],
  ['Telefon', '00 000 00 00'],
  ['Organ', 'Prezydent Miasta Zmyślina'],
  ['Organ w dopełniaczu', 'Prezydenta Miasta Zmyślina'],
  ['Podpisujący', 'Maria Wzorcowa'],
  ['Stanowisko podpisującego', 'Dyrektor'],
  ['Upoważnienie', 'OR.0052.12.2024'],
  ['SKO', 'Samorządowe Kolegium Odwoławcze w Zmyślinie'],
  ['Dzień wypłaty świadczeń', 25],
];

const BASE: OfficeSheets = {
  Urząd: [['Pole', 'Wartość'], ...INSTITUTION],
  Zespoły: [['Id', 'Nazwa', 'Rodzaj', 'Obowiązuje od', 'Obowiązuje do', 'Kierownik', 'Etaty']],
  Parametry: [['Id', 'Nazwa', 'Obowiązuje od', 'Obowiązuje do', 'Wartość', 'Ogłoszono', 'Źródło', 'Uwagi']],
};

/** The bytes of an office.xlsx with further sheets. */
export function officeBytes(sheets: OfficeSheets): Uint8Array {
  const model = {
    title: 'Ustawienia',
    sheets: Object.entries({ ...BASE, ...sheets }).map(([name, rows]) => ({
      name,
      columns: Array.from({ length: 12 }, () => ({})),
      rows: rows.map((row) => [...row]),
    })),
  };
  return writeWorkbook(model, nodePlatform);
}

export const officeOf = (sheets: OfficeSheets): Office =>
  readOffice(officeBytes(sheets), nodePlatform, { file: 'office.xlsx' });

/** What such a file is refused with. */
export function officeRefusal(sheets: OfficeSheets): TeczkaError {
  return refusedWith(() => officeOf(sheets));
}
