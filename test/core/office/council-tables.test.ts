/** Sheets „Uchwały” and „Tabele opłat”: tables as the office writes them, every fault with its cell. */
import { bandFor, councilTables } from '../../../core/law/index.ts';
import { day } from '../../../core/values/day.ts';
import { fraction } from '../../../core/values/fraction.ts';
import { zloty } from '../../../core/values/money.ts';
import type { CellInput } from '../../../core/workbooks/write/index.ts';
import { officeOf, officeRefusal, type OfficeSheets } from '../../support/office-sheets.ts';

type Row = readonly CellInput[];

const RESOLUTION_HEADER: Row = [
  ...['Id', 'Rodzaj', 'Uchwała', 'Obowiązuje od', 'Obowiązuje do'],
  ...['Progi', 'Opłata', 'Za', 'Cena', 'Zaokrąglenie'],
];
const BAND_HEADER: Row = [
  ...['Id', 'Obowiązuje od', 'Powyżej', 'Do', 'Osoba samotnie gospodarująca', 'Osoba w rodzinie'],
];

const resolution = (given: Partial<Record<number, CellInput>> = {}): Row =>
  [
    ...['uo', 'usługi opiekuńcze', 'uchwała nr 1/2025', { day: day('2025-01-01') }, undefined],
    ...['procent kryterium', 'procent ceny', 'godzina', { grosze: zloty(30) }, 'za jednostkę'],
  ].map((cell, index) => (index in given ? given[index] : cell));

const percent = (value: number): CellInput => ({ value, style: 'percent' });

const BANDS: readonly Row[] = [
  ['uo', undefined, undefined, percent(1), 'bezpłatnie', 0],
  ['uo', undefined, '100 %', '150%', '5%', percent(0.1)],
  ['uo', undefined, 'od 150,01%', undefined, 50, '100'],
];

const sheets = (resolutions: readonly Row[], bands: readonly Row[]): OfficeSheets => ({
  Uchwały: [RESOLUTION_HEADER, ...resolutions],
  'Tabele opłat': [BAND_HEADER, ...bands],
});

test('a file without these sheets stays valid', () => {
  expect(officeOf({})).toMatchObject({ tables: [], settings: [], costs: [], warnings: [] });
});

test('reads a resolution with its bands as they are shown, joining the printed step', () => {
  const { tables, warnings } = officeOf(sheets([resolution()], BANDS));
  const table = councilTables(tables).on('uo', day('2026-03-01'));
  expect(table).toMatchObject({
    kind: 'care-services',
    edges: 'percentOfCriterion',
    fee: 'percentOfPrice',
    per: 'hour',
    price: zloty(30),
    rounding: 'perUnit',
    place: { file: 'office.xlsx', sheet: 'Uchwały', cell: 'A2' },
  });
  const fee = (income: number, kind: 'single' | 'family') =>
    bandFor(table, kind, fraction(income), zloty(1000)).rate.valueOf();
  expect([100_000, 100_001, 150_000, 150_001].map((income) => fee(income, 'single'))).toEqual([0, 5, 5, 50]);
  expect([100_000, 100_001, 150_000, 150_001].map((income) => fee(income, 'family'))).toEqual([
    0, 10, 10, 100,
  ]);
  expect(warnings).toMatchObject([
    { code: 'printed-step', severity: 'info', place: { sheet: 'Tabele opłat', cell: 'C4' } },
  ]);
});

test('edges in złote with "poniżej" and "od" keep the edge where the resolution has it', () => {
  const inZlote = resolution({ 5: 'złote', 6: 'złote' });
  const { tables } = officeOf(
    sheets(
      [inZlote],
      [
        ['uo', undefined, undefined, 'poniżej 600 zł', '0,00 zł', 0],
        ['uo', undefined, 'od 600 zł', { grosze: zloty('1000.50') }, '1,50 zł', { grosze: zloty('1.50') }],
        ['uo', undefined, 1000.5, undefined, 3, 3],
      ],
    ),
  );
  const [table] = tables;
  const fee = (income: number) =>
    table && bandFor(table, 'family', fraction(income), zloty(1)).rate.valueOf();
  expect([59_999, 60_000, 100_050, 100_051].map(fee)).toEqual([0, 150, 150, 300]);
});

test('versions are told apart by their first day', () => {
  const { tables } = officeOf(
    sheets(
      [resolution({ 4: { day: day('2025-12-31') } }), resolution({ 3: { day: day('2026-01-01') } })],
      [
        ['uo', { day: day('2025-01-01') }, undefined, undefined, 5, 5],
        ['uo', '1.01.2026', undefined, undefined, 7, 7],
      ],
    ),
  );
  const rate = (on: string) => councilTables(tables).on('uo', day(on)).bands[0]?.single?.valueOf();
  expect([rate('2025-12-31'), rate('2026-01-01')]).toEqual([5, 7]);
});

describe('a faulty row of „Uchwały” is told alone, without its consequences for the bands', () => {
  test.each<[string, readonly Row[], string]>([
    ['kind', [resolution({ 1: 'opieka' })], 'B2'],
    ['id', [resolution({ 0: undefined })], 'A2'],
    ['first day', [resolution({ 3: 'kiedyś' })], 'D2'],
    ['price', [resolution({ 8: 'dużo' })], 'I2'],
    ['days of two versions', [resolution(), resolution()], 'A3'],
    [
      'one version of two',
      [resolution({ 3: { day: day('2026-01-01') } }), resolution({ 1: 'opieka' })],
      'B3',
    ],
  ])('%s', (_, resolutions, cell) => {
    const { message } = officeRefusal(sheets(resolutions, BANDS));
    expect(message.match(/komórka [A-Z]+\d+/g)?.[0]).toBe(`komórka ${cell}`);
    expect(message.match(/arkusz „/g)).toHaveLength(1);
    expect(message).not.toContain('(1)');
  });

  test('of many faults ten are numbered in one line and the rest is counted', () => {
    const bands = Array.from({ length: 13 }, (): Row => ['nic', undefined, undefined, undefined, 1, 1]);
    const { message } = officeRefusal(sheets([resolution()], bands));
    expect(message).toMatch(/: \(1\) arkusz .*; \(10\) arkusz [^(]*; i jeszcze [45]\.$/);
  });
});

test('doubts do not keep the file from being used, and are kept', () => {
  const { tables, warnings } = officeOf(sheets([resolution()], BANDS.slice(0, 2)));
  expect(tables).toHaveLength(1);
  expect(warnings).toMatchObject([{ code: 'open-end', severity: 'warning', place: { cell: 'C3' } }]);
});

describe('faults are gathered, each with its cell', () => {
  test.each<[string, readonly Row[], readonly Row[], string[]]>([
    [
      'words that are not known, a missing day',
      [resolution({ 1: 'opieka', 3: undefined, 5: 'procenty', 7: 'tydzień', 9: 'w górę' })],
      [],
      ['Uchwały”, komórka B2: rodzaj', 'D2', 'F2', 'H2', 'J2', '„mieszkanie treningowe”'],
    ],
    [
      'a range instead of a fee',
      [resolution()],
      [['uo', undefined, undefined, undefined, 'od 5 % do 10 %', 10]],
      ['Tabele opłat”, komórka E2: jest zakres zamiast opłaty'],
    ],
    [
      'edges and fees in other units than the resolution says',
      [resolution()],
      [['uo', undefined, '776 zł', undefined, '6,00 zł', 10]],
      ['komórka C2: progi tej uchwały to procenty', 'komórka E2: opłaty tej uchwały to procenty'],
    ],
    [
      'an edge that cannot be read',
      [resolution()],
      [['uo', undefined, 'do 100%', '100-150', 5, 5]],
      ['komórka C2: podaj granicę progu', 'komórka D2: podaj granicę progu'],
    ],
    [
      'what the linter calls an error',
      [resolution()],
      [
        ['uo', undefined, undefined, 100, 0, 0],
        ['uo', undefined, 101, undefined, 5, 5],
      ],
      ['komórka C3: Między progami „do 100%” i „powyżej 101%” jest luka'],
    ],
    ['a table without bands', [resolution()], [], ['Uchwały”, komórka A2: Tabela nie ma żadnego progu']],
    [
      'a band of no resolution',
      [resolution()],
      [...BANDS, ['inna', undefined, undefined, undefined, 5, 5]],
      ['komórka A5: w arkuszu „Uchwały” nie ma'],
    ],
    [
      'versions that overlap, a band that does not say of which it is',
      [
        ...[resolution(), resolution({ 3: { day: day('2026-01-01') } })],
        ...[
          resolution({ 0: 'os', 4: { day: day('2025-12-31') } }),
          resolution({ 0: 'os', 3: { day: day('2026-01-01') } }),
        ],
      ],
      [['os', undefined, undefined, undefined, 5, 5]],
      ['Uchwały”, komórka A3: uchwała o tym id ma już tabelę na te dni (komórka A2)', 'komórka B2: podaj'],
    ],
    [
      'an end before the start',
      [resolution({ 4: { day: day('2024-01-01') } })],
      BANDS,
      ['komórka A2: koniec obowiązywania'],
    ],
    [
      'services without a price',
      [resolution({ 8: undefined })],
      BANDS,
      ['komórka A2: Opłata jest procentem'],
    ],
  ])('%s', (_, resolutions, bands, words) => {
    const error = officeRefusal(sheets(resolutions, bands));
    expect(error.code).toBe('office-invalid');
    for (const word of words) expect(error.message).toContain(word);
  });

  test('a row that cannot be read hides no consequence behind another fault', () => {
    const error = officeRefusal(
      sheets([resolution()], [['uo', undefined, undefined, 100, 'od 5 do 10', 0], ...BANDS.slice(1)]),
    );
    expect(error.message).not.toContain('luka');
    expect(error.message).not.toContain('nie ma żadnego progu');
  });
});
