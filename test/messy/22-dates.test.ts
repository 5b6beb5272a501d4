/** Items 22 and 23: dates as people type them, the days that never were, two-digit years, serial numbers, 1904. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { messyRows, told } from '../support/messy-register.ts';
import { date } from '../support/register-sheets.ts';

const decided = (value: string | number) => told(messyRows([{ 'Data decyzji': value }]));
/** Excel's number of 18.01.2024. */
const SERIAL = 45_309;

test.each([
  '18.01.2024',
  '18.1.2024',
  '18.01.2024r',
  '18.01.2024r.',
  '18 stycznia 2024 roku',
  '……18.01.2024r',
  '18.I.2024',
  '2024-01-18',
])('„%s” has one meaning: told as a text, and may be repaired', (typed) => {
  expect(decided(typed)).toMatchObject({ said: ['RC-A09 O6'], repaired: { O6: SERIAL } });
});

test.each([
  ['17.07.2013 w sprawie', 'Obok daty jest inny tekst.'],
  ['02/03/2024', 'Nie wiadomo, czy pierwszy jest dzień, czy miesiąc.'],
  ['29.02.2023', 'Ten miesiąc ma 28 dni, a wpisano dzień 29.'],
  ['31.06.2024', 'Ten miesiąc ma 30 dni, a wpisano dzień 31.'],
  ['5.2.2', 'W komórce nie ma pełnej daty (dzień, miesiąc, rok).'],
  ['m-c październik', 'W komórce jest okres albo miesiąc, a nie jeden dzień.'],
  [SERIAL, 'W komórce jest liczba bez formatu daty.'],
])('„%s” is asked about and stays', (typed, words) => {
  const answer = decided(typed);
  expect(answer.said).toEqual(['RC-A09 O6']);
  expect(answer.words.join()).toContain(words);
  expect(answer.repaired).toEqual({});
});

test('the PESEL decides the century of a birth date', () => {
  const answer = told(messyRows([{ 'Data\nurodzenia': '12.03.15' }]));
  expect(answer.said).toEqual(['RC-A09 E6']);
  expect(answer.repaired).toEqual({ E6: 42_075 });
});

test('the other years of the column decide another date, which is told with the reason and not repaired', () => {
  const { said, words, repaired } = decided('05.02.24');
  expect(said).toEqual(['RC-A09 O6']);
  expect(words.join()).toContain('Rok ma tylko dwie cyfry.');
  expect(repaired).toEqual({});
  const more = told(messyRows([{ 'Data decyzji': '05.02.24' }, { 'Data decyzji': date('2023-02-01') }], 5));
  expect(more.said).toEqual(['RC-A09 O6']);
  expect(more.words.join()).toContain('wskazują stulecie');
  expect(more.repaired).toEqual({});
});

test('a workbook that counts its days from 1904 is read by them', () => {
  const main = strFromU8(unzipSync(messyRows([]))['xl/workbook.xml'] ?? new Uint8Array());
  const counted = main.replace(/<workbookPr(?: date1904="[^"]*")?/, '<workbookPr date1904="1"');
  expect(counted).not.toBe(main);
  const inTheEpoch = (days: number) => ({ t: 'n', v: days, z: 'dd.mm.yyyy' }) as const;
  const FOUR_YEARS = 1462;
  const row = {
    'Data\nurodzenia': inTheEpoch(42_075 - FOUR_YEARS),
    'Data umieszczenia': inTheEpoch(43_962 - FOUR_YEARS),
    'Data decyzji': inTheEpoch(SERIAL - FOUR_YEARS),
  };
  const parts = unzipSync(messyRows([row, row, row]));
  const bytes = zipSync({ ...parts, 'xl/workbook.xml': strToU8(counted) });
  expect(told(bytes)).toMatchObject({ said: [], repaired: {} });
});
