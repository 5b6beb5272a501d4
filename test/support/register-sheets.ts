/**
 * Registers of children for tests, written by SheetJS: made by other hands than the reader under test. Invented
 * children only; their PESELs have right check digits.
 */
import { utils } from 'xlsx';
import type { CellObject, Range, WorkSheet } from 'xlsx';
import { day, excelSerial } from '../../core/values/day.ts';

/** `date('2012-09-30')` is a real date cell; texts and numbers are what they are; null is empty. */
export type RegisterCell = string | number | null | CellObject;
export type RegisterRow = readonly RegisterCell[];

export function date(iso: string): CellObject {
  return { t: 'n', v: excelSerial(day(iso)), z: 'dd.mm.yyyy' };
}

/** As the sample office heads its register, line breaks and brackets included; the third is column C. */
export const HEADER = [
  'Lp.',
  'Nazwisko',
  'Imię\n(imiona)',
  'Płeć (K/M)',
  'Data\nurodzenia',
  'PESEL',
  'Obywatelstwo',
  'Seria i nr dokumentu\n(gdy brak PESEL)',
  'Forma pieczy',
  'Data umieszczenia',
  'Data zakończenia pobytu',
  'Podstawa pobytu po 18. r.ż.',
] as const;

/** A child without any fault, present in care since 2020; give what differs. */
export function child(
  number: number,
  changes: Partial<Record<(typeof HEADER)[number], RegisterCell>> = {},
): RegisterRow {
  const clean: Record<(typeof HEADER)[number], RegisterCell> = {
    'Lp.': number,
    Nazwisko: 'Wymyślna',
    'Imię\n(imiona)': `Anna ${'ABCDEFGHIJKLMNO'.charAt(number / 15)}${'abcdefghijklmno'.charAt(number % 15)}`,
    'Płeć (K/M)': 'K',
    'Data\nurodzenia': date('2015-03-12'),
    PESEL: pesel('150312', number * 2),
    Obywatelstwo: 'polskie',
    'Seria i nr dokumentu\n(gdy brak PESEL)': null,
    'Forma pieczy': 'niezawodowa',
    'Data umieszczenia': date('2020-05-11'),
    'Data zakończenia pobytu': null,
    'Podstawa pobytu po 18. r.ż.': null,
  };
  return HEADER.map((header) => changes[header] ?? clean[header]);
}

/** Eleven digits for a day of 2000 to 2099 (`150312`) and a serial, whose last digit says the sex: even is a woman. */
export function pesel(yymmdd: string, serial: number): string {
  const month = String(Number(yymmdd.slice(2, 4)) + 20);
  const body = yymmdd.slice(0, 2) + month + yymmdd.slice(4) + String(serial).padStart(4, '0');
  const sum = [...body].reduce(
    (total, digit, index) => total + Number(digit) * ([1, 3, 7, 9][index % 4] ?? 0),
    0,
  );
  return body + String((10 - (sum % 10)) % 10);
}

/** Rows from row 1 on; an empty array is an empty row. */
export function sheetOfRows(rows: readonly RegisterRow[], merges: readonly string[] = []): WorkSheet {
  const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
  return Object.assign(sheet, { '!merges': merges.map((range): Range => utils.decode_range(range)) });
}

/** Title in row 1, the day in row 2, header in row 5, children from row 6 on. */
export function registerSheet(rows: readonly RegisterRow[], header: RegisterRow = HEADER): WorkSheet {
  return sheetOfRows([
    ['Rejestr dzieci w pieczy zastępczej'],
    ['Stan na dzień 30.04.2026 r.'],
    [],
    [],
    header,
    ...rows,
  ]);
}
