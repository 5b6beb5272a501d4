/** office.xlsx: read as an office writes it, every fault told with its cell. */
import { readOffice } from '../../../core/office/index.ts';
import { statutoryLaw } from '../../../core/law/index.ts';
import { day } from '../../../core/values/day.ts';
import { TeczkaError } from '../../../core/values/errors.ts';
import { zloty } from '../../../core/values/money.ts';
import { writeWorkbook } from '../../../core/workbooks/write/index.ts';
import type { CellInput } from '../../../core/workbooks/write/index.ts';
import { nodePlatform } from '../../../scripts/platform.ts';
import { INSTITUTION } from '../../support/office-sheets.ts';
import { refusedWith } from '../../support/refused-with.ts';

type Cell = CellInput;
type Sheets = Record<string, Cell[][]>;

const institution: Cell[][] = [
  ['Ustawienia urzędu'],
  [],
  ['Pole', 'Wartość'],
  ...INSTITUTION.map((row) => [...row]),
];
const teamHeader = ['Id', 'Nazwa', 'Rodzaj', 'Obowiązuje od', 'Obowiązuje do', 'Kierownik', 'Etaty'];
const valueHeader = [
  'Id',
  'Nazwa',
  'Obowiązuje od',
  'Obowiązuje do',
  'Wartość',
  'Ogłoszono',
  'Źródło',
  'Uwagi',
];

const good: Sheets = {
  Urząd: institution,
  Zespoły: [
    teamHeader,
    [
      'ZPS-1',
      'Zespół Pracy Socjalnej nr 1',
      'praca socjalna',
      { day: day('2021-11-02') },
      undefined,
      undefined,
      8.5,
    ],
  ],
  Parametry: [
    valueHeader,
    [
      'fc_benefit_kin',
      '',
      { day: day('2026-06-01') },
      undefined,
      '1 076,00 zł',
      '20.03.2026',
      'M.P. z 2026 r. poz. 1 (przykład)',
    ],
  ],
};

function read(sheets: Sheets) {
  const model = {
    title: 'Ustawienia',
    sheets: Object.entries(sheets).map(([name, rows]) => ({
      name,
      columns: valueHeader.map(() => ({})),
      rows,
    })),
  };
  return readOffice(writeWorkbook(model, nodePlatform), nodePlatform, { file: 'office.xlsx' });
}

const refusal = (sheets: Sheets): TeczkaError => refusedWith(() => read(sheets));

test('reads the office, its teams with their days, and its own values', () => {
  const office = read(good);
  expect(office.institution).toMatchObject({
    city: 'Zmyślin',
    paymentDay: 25,
    appealBoard: expect.stringContaining('Kolegium'),
  });
  expect(office.teams).toEqual([
    {
      id: 'ZPS-1',
      name: 'Zespół Pracy Socjalnej nr 1',
      kind: 'praca socjalna',
      from: day('2021-11-02'),
      to: null,
      head: undefined,
      posts: 8.5,
    },
  ]);
  expect(office.values).toEqual([
    {
      id: 'fc_benefit_kin',
      from: day('2026-06-01'),
      to: null,
      value: '1 076,00 zł',
      announced: day('2026-03-20'),
      source: 'M.P. z 2026 r. poz. 1 (przykład)',
      place: { file: 'office.xlsx', sheet: 'Parametry', cell: 'E2' },
      cells: { id: 'A2', from: 'C2', to: 'D2', source: 'G2' },
    },
  ]);
});

test('a value of the office makes a refused period known, visibly as its own', () => {
  const law = statutoryLaw.withOfficeValues(read(good).values);
  expect(() => statutoryLaw.moneyOn('fc_benefit_kin', day('2026-06-10'))).toThrow(TeczkaError);
  expect(law.moneyOn('fc_benefit_kin', day('2026-06-10'))).toMatchObject({
    value: '1076.00',
    origin: 'office',
  });
});

test.each<[string, Sheets, string, string[]]>([
  [
    'a missing sheet names those that exist',
    { Urząd: institution, Zespoły: [teamHeader] },
    'office-sheet-missing',
    ['„Parametry”', '„Urząd”, „Zespoły”'],
  ],
  [
    'a missing column',
    { ...good, Zespoły: [teamHeader.slice(0, 4)] },
    'office-header-missing',
    ['„Obowiązuje do”', '„Etaty”'],
  ],
  [
    'every fault at once, each with its cell',
    {
      ...good,
      Urząd: institution.map((row) =>
        row[0] === 'Miasto'
          ? ['Miasto', undefined]
          : row[0] === 'Dzień wypłaty świadczeń'
            ? [row[0], 32]
            : row,
      ),
      Zespoły: [
        teamHeader,
        ['ZPS-1', 'Jeden', 'praca socjalna', 'wiosną', undefined, undefined, 'osiem'],
        ['ZPS-1', undefined, 'praca socjalna', { day: day('2024-05-01') }, { day: day('2024-04-01') }],
      ],
      Parametry: [valueHeader, ['fc_benefit_kin', '', undefined, undefined, undefined, undefined, undefined]],
    },
    'office-invalid',
    ['B5', 'B14', 'D2', 'G2', 'A3', 'B3', 'E3', 'C2', 'E2', 'G2'],
  ],
])('%s', (_, sheets, code, words) => {
  const error = refusal(sheets);
  expect(error.code).toBe(code);
  for (const word of words) expect(error.message).toContain(word);
  expect(error.message).toContain('office.xlsx');
});

describe('a cell is read as what it shows', () => {
  const withValue = (id: string, value: Cell): Sheets => ({
    ...good,
    Parametry: [
      valueHeader,
      [id, '', { day: day('2027-01-01') }, undefined, value, undefined, 'uchwała nr 1'],
    ],
  });
  const number = (id: string, value: Cell) =>
    statutoryLaw.withOfficeValues(read(withValue(id, value)).values).numberOn(id, day('2027-02-01'));
  const fault = (id: string, value: Cell) => {
    try {
      number(id, value);
    } catch (error) {
      if (error instanceof TeczkaError) return error.message;
      throw error;
    }
    throw new Error('Not refused');
  };

  test('a number without a date format is no date', () => {
    const row = ['fc_benefit_kin', '', 2026, undefined, 1076, undefined, 'uchwała nr 1'];
    const error = refusal({ ...good, Parametry: [valueHeader, row] });
    expect(error.code).toBe('office-invalid');
    expect(error.message).toBe(
      'Plik „office.xlsx”: arkusz „Parametry”, komórka C2: jest liczba, a nie data: podaj datę, na przykład 1.01.2026.',
    );
  });

  test.each<[Cell, number]>([
    [{ value: 0.2, style: 'percent' }, 20],
    [{ value: 0.056, style: 'percent' }, 5.6],
    [{ value: 1, style: 'percent' }, 100],
    ['25%', 25],
    ['12,5 %', 12.5],
    [25, 25],
  ])('a per cent, %p, is what the cell shows', (value, expected) => {
    const dated = number('fc_salary_emergency_supplement', value);
    expect(dated.value).toBe(expected);
    expect(dated.exact.valueOf()).toBe(expected);
  });

  test.each<[string, Cell, string]>([
    ['lim_coordinator', { value: 0.2, style: 'percent' }, 'a nie procent'],
    ['lim_coordinator', '20%', 'podaj liczbę nieujemną'],
    ['fc_salary_emergency_supplement', { grosze: zloty(20) }, 'a nie kwotę'],
    ['fc_salary_emergency_supplement', '20 zł', 'podaj liczbę nieujemną'],
    ['fam_home_lump', { value: 0.2, style: 'percent' }, 'a nie procent'],
    ['fam_home_lump', { day: day('2027-01-01') }, 'podaj wartość, a nie datę'],
  ])('%s refuses %p', (id, value, words) => {
    expect(fault(id, value)).toContain(words);
    expect(fault(id, value)).toContain('komórka E2');
  });
});
