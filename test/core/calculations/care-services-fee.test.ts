/** Fees for care services: what is refused, tables of the office's file, months, rounding, band edges. */
import fc from 'fast-check';
import { calculate } from '../../../core/calculations/calculate.ts';
import { careServicesFee } from '../../../core/calculations/care-services-fee.ts';
import { resultJson } from '../../../core/calculations/index.ts';
import { councilTables, type Rules, statutoryRules } from '../../../core/law/index.ts';
import { day } from '../../../core/values/day.ts';
import { grosze, moneyToJson, zloty } from '../../../core/values/money.ts';
import { formulaHolds } from '../../support/formula.ts';
import { KETY, tableOf } from '../law/council-tables/real-tables.ts';
import { refusedWith } from '../../support/refused-with.ts';

const TABLE = {
  resolution: 'uchwała nr 1/2025',
  price: '30.00',
  bands: [
    { upTo: 100, single: 0, family: 0 },
    { above: 100, upTo: 200, single: 5, family: 10 },
    { above: 200, single: 100, family: 100 },
  ],
};
const BASE = { month: '2025-03', household: { kind: 'single', income: '1500.00' }, table: TABLE };

const run = (input: Record<string, unknown>, rules: Rules = statutoryRules) =>
  resultJson(calculate(careServicesFee, input, rules));

const refusal = (input: Record<string, unknown>, rules: Rules = statutoryRules) =>
  refusedWith(() => run(input, rules));

const withTables = (...tables: Parameters<typeof tableOf>[]): Rules => ({
  ...statutoryRules,
  tables: councilTables(tables.map((given) => tableOf(...given))),
});

test.each([
  [{}, '30,00 zł (uchwała nr 1/2025).'],
  [{ pricePerHour: '32.00' }, '32,00 zł (cena podana w danych sprawy).'],
])('the price of an hour names its source', (more, words) => {
  const told = run({ ...BASE, ...more }).steps.map(({ text }) => text.replaceAll('\u00a0', ' '));
  expect(told).toContain(`Cena jednej godziny usług wynosi ${words}`);
});

describe('what is refused', () => {
  const noTable = { month: BASE.month, household: BASE.household };
  const waiver = { amount: '5.00', decidedBy: 'kierownik OPS', reason: 'leki' };

  test.each<[string, Record<string, unknown>, string, string]>([
    ['neither a table nor a resolution', noTable, 'input-incomplete', 'office.xlsx'],
    ['both', { ...BASE, resolution: 'uo' }, 'input-contradiction', 'Zostaw jedno'],
    [
      'a resolution that the office has not',
      { ...noTable, resolution: 'uo' },
      'council-table-unknown',
      'Uchwały',
    ],
    [
      'a range instead of a fee',
      { ...BASE, table: { ...TABLE, bands: [{ single: '5-10', family: 5 }] } },
      'input-invalid',
      'Zakres',
    ],
    [
      'a table with a gap',
      { ...BASE, table: { ...TABLE, bands: [TABLE.bands[0], { above: 110, single: 5, family: 5 }] } },
      'council-table-invalid',
      'table.bands.1',
    ],
    [
      'a band with two lower edges',
      { ...BASE, table: { ...TABLE, bands: [{ above: 100, from: 100, single: 5 }] } },
      'input-contradiction',
      'dwie granice',
    ],
    [
      'an income above the last band of an excerpt',
      { ...BASE, table: { ...TABLE, bands: TABLE.bands.slice(0, 1) } },
      'council-table-gap',
      'do 100% (pole table.bands.0)',
    ],
    [
      'a table without a price',
      { ...BASE, table: { ...TABLE, price: undefined } },
      'council-table-invalid',
      'cen',
    ],
    [
      'a table of another time',
      { ...BASE, table: { ...TABLE, from: '2025-04-01' } },
      'input-contradiction',
      'nie obowiązuje',
    ],
    [
      'a table that ends before the last month',
      { ...BASE, table: { ...TABLE, to: '2025-03-31' }, until: '2025-04' },
      'input-contradiction',
      'ostatniego miesiąca',
    ],
    [
      'a table of something else',
      { ...BASE, table: { ...TABLE, kind: 'shelter', per: 'month' } },
      'council-table-kind',
      'dotyczy czego innego',
    ],
    ['a fee per month', { ...BASE, table: { ...TABLE, per: 'month' } }, 'council-table-unit', 'godziny'],
    [
      'a per cent of the income',
      { ...BASE, table: { ...TABLE, fee: 'percentOfIncome', per: 'hour' } },
      'council-table-fee',
      'procent ceny',
    ],
    ['a waiver without hours', { ...BASE, waiver }, 'input-incomplete', 'liczbę godzin'],
    [
      'a waiver above the fee',
      { ...BASE, hours: 1, waiver },
      'amount-above-bound',
      'wyższa niż najwyższa dopuszczalna',
    ],
    [
      'months the wrong way round',
      { ...BASE, until: '2025-02' },
      'input-contradiction',
      'kończy się wcześniej',
    ],
    ['too many months', { ...BASE, until: '2035-02' }, 'input-contradiction', '60 miesięcy'],
    ['more hours than a month has', { ...BASE, hours: 745 }, 'input-invalid', '744'],
    [
      'neighbour services before they were',
      { ...BASE, month: '2023-10', service: 'neighbour' },
      'period-not-covered',
      '1.11.2023',
    ],
    ['a month without a known criterion', { ...BASE, month: '2028-01' }, 'law-unknown-period', '2028'],
  ])('%s', (_, input, code, words) => {
    const error = refusal(input);
    expect(error.code).toBe(code);
    expect(error.message + String(error.place.field)).toContain(words);
  });
});

test('takes the version of the office’s resolution of each month', () => {
  const rules = withTables(
    [KETY, { from: day('2025-01-01'), to: day('2025-02-28') }],
    [KETY, { from: day('2025-03-01'), price: zloty(40) }],
  );
  const result = run(
    {
      month: '2025-01',
      until: '2025-04',
      household: { kind: 'family', persons: 3, income: '4500.00' },
      resolution: 'uo',
      hours: '12,5',
    },
    rules,
  );
  // 1500 zł a person is 182,26 % of 823 zł: 20 % of the price.
  expect(result.schedule).toMatchObject([
    { from: '2025-01-01', to: '2025-02-28', amount: '75.00' },
    { from: '2025-03-01', to: '2025-04-30', amount: '100.00' },
  ]);
  expect(result.tables).toMatchObject([
    { id: 'uo', from: '2025-01-01' },
    { id: 'uo', from: '2025-03-01' },
  ]);
});

test('neighbour services go by their own table or by that of care services', () => {
  const given = { month: '2024-03', household: BASE.household, resolution: 'uo', service: 'neighbour' };
  expect(run(given, withTables([KETY])).amounts).toEqual({ perHour: '6.00' });
  expect(run(given, withTables([KETY, { kind: 'neighbour-services' }])).amounts).toEqual({ perHour: '6.00' });
  expect(
    refusal({ ...given, service: 'care' }, withTables([KETY, { kind: 'neighbour-services' }])).code,
  ).toBe('council-table-kind');
});

test('a price of the case goes before that of the table', () => {
  expect(run({ ...BASE, pricePerHour: '45.00' }).amounts).toEqual({ perHour: '2.25' });
});

test('tells once that printed steps were joined, and what the table leaves out', () => {
  const bands = [
    { upTo: 100, single: 0, family: 0 },
    { above: '100,01', upTo: 200, single: 5, family: 5 },
    { above: '200,01', upTo: 300, single: 9, family: 9 },
  ];
  const { warnings } = run({ ...BASE, table: { ...TABLE, bands } });
  expect(warnings).toHaveLength(2);
  expect(warnings.map(({ text }) => text).join(' ')).toMatch(/100,01%.*nie mówi, ile płaci/s);
});

test('tells of edges in złote of a former criterion only after it has ceased to hold', () => {
  const table = {
    ...{ resolution: 'uchwała nr 1', edges: 'money', fee: 'money' },
    bands: [
      { upTo: 776, single: 0 },
      { above: 776, upTo: 1164, single: 5 },
      { above: 1164, single: 9 },
    ],
  };
  const codes = (month: string) => run({ ...BASE, month, table }).warnings.map(({ code }) => code);
  expect([codes('2024-12'), codes('2025-01')]).toEqual([[], ['council-table']]);
});

test('the derivation names the criterion, the band, the price and the resolution', () => {
  const { steps } = run({ ...BASE, household: { kind: 'family', persons: 3, income: '4000.00' }, hours: 10 });
  const text = steps.map((step) => `${step.text} ${step.formula ?? ''}`.replaceAll('\u00a0', ' ')).join('\n');
  for (const words of [
    'wynosi 823,00 zł',
    '4 000,00 zł / 3 / 823,00 zł ≈ 162,01%',
    'w progu „powyżej 100% do 200%”, w którym opłata dla osoby w rodzinie wynosi 10% ceny (uchwała nr 1/2025)',
    '30,00 zł × 10% = 3,00 zł',
    '3,00 zł × 10 = 30,00 zł',
  ]) {
    expect(text).toContain(words);
  }
});

test('every fee is that of its band, rounded once, and every formula holds', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 500_000 }),
      fc.integer({ min: 0, max: 74_400 }),
      fc.integer({ min: 100, max: 9_999 }),
      fc.constantFrom('perUnit', 'total'),
      (income, hundredths, price, rounding) => {
        const input = {
          month: '2025-03',
          household: { kind: 'single', income: moneyToJson(grosze(income)) },
          hours: String(hundredths / 100),
          table: { ...TABLE, price: moneyToJson(grosze(price)), rounding },
        };
        const { amounts, steps } = run(input);
        const rate = income <= 101_000 ? 0 : income <= 202_000 ? 5 : 100;
        // Whole numbers below 2^53: hundredths of hours times per cents of grosze.
        const hour = rounding === 'perUnit' ? Math.floor((price * rate + 50) / 100) : (price * rate) / 100;
        const exact = rounding === 'perUnit' ? hour * hundredths : (price * rate * hundredths) / 100;
        expect(amounts.fee).toBe(moneyToJson(grosze(Math.floor((exact + 50) / 100))));
        expect(steps.filter(({ formula }) => formula !== undefined && !formulaHolds(formula))).toEqual([]);
      },
    ),
  );
});
