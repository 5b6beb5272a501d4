/** Item 15: amounts typed as text among numbers, which Excel passes over: the total is smaller than what is seen. */
import { messyChild, messyWorkbook, told } from '../support/messy-register.ts';
import type { RegisterRow } from '../support/register-sheets.ts';

const amounts = (...typed: readonly (string | number)[]): readonly RegisterRow[] =>
  typed.map((value, at) => messyChild(at + 1, { 'Kwota świadczenia': value }));
const total = (value: number): RegisterRow => [
  'Razem',
  ...Array.from({ length: 14 }, () => null),
  { t: 'n', v: value, f: 'SUM(P6:P8)' },
];

test('the total is named at the cell that it leaves out, in one finding', () => {
  const rows = [...amounts(100, '120,50 zł', 200), total(300)];
  const { said, words, repaired } = told(messyWorkbook(rows));
  expect(said).toEqual(['AR-07 P7']);
  expect(words).toEqual([
    'Kwota jest wpisana jako tekst, więc Excel nie umie jej sumować. Suma w komórce P9 jej nie obejmuje.',
  ]);
  expect(repaired).toEqual({ P7: 120.5 });
});

test('a total that somebody has put right by hand is not accused', () => {
  const { said, words } = told(messyWorkbook([...amounts(100, '120,50 zł', 200), total(420.5)]));
  expect(said).toEqual(['AR-07 P7']);
  expect(words.join()).not.toContain('Suma');
});

test('without a text every total is right', () => {
  expect(told(messyWorkbook([...amounts(100, 120.5, 200), total(420.5)])).said).toEqual([]);
});
