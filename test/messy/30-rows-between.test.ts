/** Item 30: subtotals, totals, headings of letters, page numbers and repeated headers among the rows of data. */
import { said, touchedBy } from '../support/messy-sheets.ts';
import { child, HEADER, registerSheet, type RegisterRow } from '../support/register-sheets.ts';
import { workbookOf } from '../support/team-sheets.ts';

/** Children in rows 7, 8, 13, 14, 18; all else is no data. */
const ROWS: readonly RegisterRow[] = [
  ['A'], // 6
  child(1),
  child(2, { PESEL: '1' }), // 8
  ['Razem A', 2], // 9
  [null, 'w tym:', 1],
  ['- 1 -'], // 11
  HEADER,
  child(3),
  child(4), // 14
  ['Razem', 4],
  [1, 2, 3, 4, 5, 6], // 16
  ['B'],
  child(5), // 18
  ['OGÓŁEM', 5],
  [],
  ['Strona 2 z 2'], // 21
  ['Sporządziła: Barbara Przykładna'],
];
const bytes = workbookOf({ Dzieci: registerSheet(ROWS) });

test('each row that is no data is left out with its number and the reason', () => {
  const { notes, rows } = said(bytes);
  expect(rows).toBe(5);
  expect(notes).toEqual([
    'Pominięto pojedyncze napisy między danymi: wiersze 6, 11, 17, 21.',
    'Pominięto podsumowania i podpisy: wiersze 9, 10, 15, 19, 22.',
    'Pominięto powtórzony nagłówek: wiersz 12.',
    'Pominięto numerację kolumn: wiersz 16.',
  ]);
});

test('no check speaks of them, and the fault of a child among them is found', () => {
  const { found, result } = said(bytes);
  expect(found).toEqual(['RC-A01 F8']);
  expect(touchedBy(bytes, result.findings)).toEqual({ marked: 1, cells: [], left: [] });
});

test('a child called like a total, with a number or a birth date, is a child', () => {
  const named = workbookOf({ Dzieci: registerSheet([child(1, { Nazwisko: 'Razem' }), child(2)]) });
  expect(said(named)).toMatchObject({ rows: 2, notes: [], found: [] });
});
