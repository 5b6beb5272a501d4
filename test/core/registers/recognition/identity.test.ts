import fc from 'fast-check';
import { children } from '../../../../core/registers/children/register.ts';
import { recogniseRegister } from '../../../../core/registers/recognition/recognise.ts';
import { day } from '../../../../core/values/day.ts';
import { date, pesel, type RegisterCell, type RegisterRow } from '../../../support/register-sheets.ts';
import { workbookView } from '../../../support/register-views.ts';

const ASOF = day('2026-04-30');
/** The first column is none of the register's. */
const HEADER = [
  'Weryfikacja',
  'Lp.',
  'Nazwisko',
  'Imię',
  'PESEL',
  'Data urodzenia',
  'Data umieszczenia',
  'Uwagi',
];
const WHOLE: RegisterRow = [
  null,
  1,
  'Wymyślna',
  'Anna',
  pesel('150312', 2),
  date('2015-03-12'),
  date('2020-05-11'),
];

/** Excel's numbers of the rows that are data, of those below a header and one whole row. */
function kept(rows: readonly RegisterRow[]): readonly number[] {
  const workbook = workbookView({ Dzieci: { rows: [HEADER, WHOLE, ...rows] } });
  const table = recogniseRegister({ file: 'r.xlsx', workbook }, [children], ASOF);
  return table.source.rows.map(({ number }) => number).filter((number) => number > 2);
}

test.each(['Sprawdziła AK', 'Stan na dzień 1.03', 'Zatwierdzono', 'Razem', 'Legenda', 'Uwaga'])(
  'a first column that says „%s” in every row leaves every child in',
  (word) => {
    const rows = [2, 3, 4].map((number): RegisterRow => [word, number, ...WHOLE.slice(2)]);
    expect(kept(rows)).toEqual([3, 4, 5]);
  },
);

test('a row with a right PESEL stays, whatever else stands in it; so does one with a birth date below no signature', () => {
  const cell = fc.constantFrom<RegisterCell>(
    ...[
      null,
      'Razem',
      'Suma',
      'Sprawdziła AK',
      'Stan na dzień 1.03',
      'Liczba dzieci',
      'A',
      'str. 2',
      ' ',
      '-',
    ],
    ...[...HEADER, 1, 2, 3, 1500.5, 99_999_999_999],
  );
  const row = fc.tuple(
    fc.array(cell, { minLength: HEADER.length, maxLength: HEADER.length }),
    fc.constantFrom<'pesel' | 'birth'>('pesel', 'birth'),
    fc.constantFrom(
      pesel('150312', 2),
      `'${pesel('150312', 4)}`,
      ` ${pesel('150312', 6)} `,
      Number(pesel('150312', 8)),
    ),
    fc.constantFrom<RegisterCell>(date('2015-03-12'), '12.03.2015', '12.3.15', '2015-03-12'),
  );
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (drawn) => {
      const rows = drawn.map(([cells, by, number, birth]): RegisterRow => {
        const given: RegisterRow = by === 'pesel' ? [number] : ['Wymyślna', 'Anna', cells[4] ?? null, birth];
        const from = by === 'pesel' ? 4 : 2;
        return [...cells.slice(0, from), ...given, ...cells.slice(from + given.length)];
      });
      expect(kept(rows)).toEqual(rows.map((_, at) => at + 3));
    }),
    { numRuns: 300 },
  );
});

test.each<[string, RegisterRow]>([
  ['a number that Excel keeps, with a wrong check digit', [null, null, null, null, 44_051_401_358]],
  ['a number that has lost two zeros, with a wrong check digit', [null, null, null, null, 251_401_358]],
  ['a number with a letter O', [null, null, null, null, '440514O1358']],
  ['a number with a digit too few', [null, null, 'Razem', null, '4405140135']],
  ['a number shortened by Excel', [null, null, 'Suma', null, '4,40514E+10']],
  ['a wrong number, and the surname Suma', [null, null, 'Suma', null, 44_051_401_358]],
  ['a wrong number, and the surname Razem', [null, null, 'Razem', null, '44051401358']],
  [
    'a birth date that no calendar has, and the surname Suma',
    [null, null, 'Suma', 'Jan', null, '31.02.2014'],
  ],
  ['a month of birth, and the surname Legenda', [null, null, 'Legenda', 'Anna', null, 'marzec 2014']],
  ['a birth date that Excel shows as a number', [null, null, 'Suma', null, null, 41_771]],
])('%s says who a row is about', (_, row) => {
  expect(kept([row])).toEqual([3]);
});

test.each<[string, RegisterRow]>([
  ['a count under the PESEL', [null, null, 'Razem', null, 203, 203]],
  ['a sum of numbers under the PESEL', [null, null, 'Razem', null, 2_202_570_067_950]],
  ['a telephone behind a signature', [null, null, null, null, 'Sporządziła: A. Kos, tel. 600 100 200']],
  ['a day behind the word for one', [null, null, null, null, null, 'Stan na dzień 30.04.2026']],
  ['a page', [null, null, null, null, null, 'Strona 10 z 12']],
  [
    'a day beside a signature in the place of the name',
    [null, null, 'Sporządziła:', 'A. Kos', null, date('2026-04-30')],
  ],
  [
    'a day beside a signature in the place of the number',
    [null, 'Stan na dzień', null, null, null, date('2026-04-30')],
  ],
])('%s says nothing of a child', (_, row) => {
  expect(kept([row])).toEqual([]);
});
