/** Item 29: a family's name merged over its children, a child's over its stays; filled down with care, and said. */
import { children, recogniseRegister } from '../../core/registers/index.ts';
import { day } from '../../core/values/day.ts';
import { readWorkbook } from '../../core/workbooks/index.ts';
import { nodePlatform } from '../../scripts/platform.ts';
import { FILE, said, touchedBy } from '../support/messy-sheets.ts';
import { child, HEADER, registerSheet, sheetOfRows, type RegisterRow } from '../support/register-sheets.ts';
import { workbookOf } from '../support/team-sheets.ts';
import { uglyRegister } from '../support/ugly-register.ts';

test('a merged name and number of one child stand in each of its rows, a family’s over its children too', () => {
  const { notes, rows } = said(uglyRegister());
  expect(rows).toBe(6);
  expect(notes).toContain(
    'Scalone komórki odczytano w każdym ich wierszu: „Lp.” (wiersze 7, 8), „Nazwisko” (wiersze 7, 8), „Imię” (wiersze 7, 8), „Data urodzenia” (wiersze 7, 8), „PESEL” (wiersze 7, 8), „Płeć” (wiersze 7, 8), „Rodzina zastępcza” (wiersze 9, 10).',
  );
});

test('a number and an amount merged over several children are not multiplied, which is said', () => {
  const header: RegisterRow = [...HEADER, 'Kwota świadczenia'];
  const rows = [1, 2, 3].map((number): RegisterRow => [...child(number), number === 1 ? 1361 : null]);
  const merges = ['B2:B4', 'F2:F4', 'M2:M4'];
  const bytes = workbookOf({ Dzieci: sheetOfRows([header, ...rows], merges) });
  const { notes, found } = said(bytes);
  expect(notes).toEqual([
    'Scalone komórki odczytano w każdym ich wierszu: „Nazwisko” (wiersze 2, 3, 4).',
    'Scalonych komórek nie powielono, wartość jest tylko w pierwszym wierszu: „PESEL” (wiersze 2, 3, 4), „Kwota świadczenia” (wiersze 2, 3, 4).',
  ]);
  // No child is accused of having the number of another.
  expect(found.filter((one) => /^RC-A0[67]/.test(one))).toEqual([]);
});

test('cells that nobody merged stay empty: the row above is no answer', () => {
  const rows = [child(1), child(2).map((cell, at) => (at === 1 || at === 5 ? null : cell))];
  const workbook = readWorkbook(workbookOf({ Dzieci: registerSheet(rows) }), nodePlatform);
  const table = recogniseRegister({ file: FILE, workbook }, [children], day('2026-04-30'));
  expect(table.source.notes).toEqual([]);
  expect(table.values('lastName')).toEqual(['Wymyślna', undefined]);
  expect(table.values('pesel')[1]).toBeUndefined();
});

test('marks change no cell of a merged register and go without a trace', () => {
  const bytes = uglyRegister();
  const { result } = said(bytes);
  expect(result.findings.length).toBeGreaterThan(3);
  expect(touchedBy(bytes, result.findings)).toMatchObject({ cells: [], left: [] });
});
