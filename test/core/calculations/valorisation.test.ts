/** Valorisation: every published amount, the years without one, what is refused; the arithmetic for any indices. */
import fc from 'fast-check';
import { calculate, resultJson } from '../../../core/calculations/index.ts';
import { valorisation } from '../../../core/calculations/valorisation.ts';
import { valorised, yearlyTests } from '../../../core/calculations/valorisation/arithmetic.ts';
import { VALORISED } from '../../../core/calculations/valorisation/valorised-parameters.ts';
import { statutoryLaw, statutoryRules } from '../../../core/law/index.ts';
import { dayOf } from '../../../core/values/day.ts';
import { fraction } from '../../../core/values/fraction.ts';
import { grosze, moneyToJson } from '../../../core/values/money.ts';

const CPI = {
  '2012': '103.7',
  '2013': '100.9',
  '2014': '100.0',
  '2015': '99.1',
  '2016': '99.4',
  '2017': '102.0',
  '2018': '101.6',
  '2019': '102.3',
  '2020': '103.4',
  '2021': '105.1',
  '2022': '114.4',
  '2023': '111.4',
  '2024': '103.6',
  '2025': '103.6',
};

const run = (input: unknown) => resultJson(calculate(valorisation, input, statutoryRules));

/** Years of the notices in Monitor Polski with the year of the valorisation before. */
const NOTICES = [
  { since: 2012, year: 2018 },
  { since: 2018, year: 2021 },
  { since: 2021, year: 2022 },
  { since: 2022, year: 2023 },
  { since: 2023, year: 2024 },
];
const published = NOTICES.flatMap(({ since, year }) =>
  [...VALORISED].flatMap(([id, { kind }]) =>
    kind === 'benefit' || year === 2024 ? [{ id, since, year }] : [],
  ),
);

test.each(published)('gives the published amount of $id in $year', ({ id, since, year }) => {
  const { amounts } = run({ lastValorisationYear: since, year, cpi: CPI, amounts: [{ id }] });
  const { amount } = statutoryLaw.moneyOn(id, dayOf(year, 6, 1));
  expect(amounts).toEqual({ [`amount.${id}`]: moneyToJson(amount) });
});

test('passes the threshold in 2018, 2021–2024 and, by equal indices of 2024 and 2025, would in 2026', () => {
  const { findings } = run({ lastValorisationYear: 2012, cpi: CPI });
  expect(findings).toEqual({
    valorised: true,
    index: '107.3296',
    'dates.2018': '2018-06-01',
    'dates.2021': '2021-06-01',
    'dates.2022': '2022-06-01',
    'dates.2023': '2023-06-01',
    'dates.2024': '2024-06-01',
    'dates.2026': '2026-06-01',
  });
});

test.each([
  ['104.9', false],
  ['105', false],
  ['105.1', true],
])('an index of %s %% valorises: %s (the threshold itself is not enough)', (index, yes) => {
  const { findings } = run({ lastValorisationYear: 2024, cpi: { '2024': index } });
  expect(findings).toMatchObject({ valorised: yes });
});

test('counts the index of contracts from 2023, whenever benefits were valorised last', () => {
  const { amounts, steps } = run({
    lastValorisationYear: 2022,
    year: 2024,
    cpi: CPI,
    amounts: [{ id: 'umowa', previous: '4100', kind: 'contract' }],
  });
  expect(amounts).toEqual({ 'amount.umowa': '4567.40' });
  expect(steps.map(({ basis }) => basis)).toContain(
    'art. 86 ust. 2 uwrspz w zw. z art. 28 ustawy zmieniającej (Dz.U. 2022 poz. 2140)',
  );
});

test('warns where the former amount is the one printed in the act, not the one in force', () => {
  const { warnings, amounts } = run({
    lastValorisationYear: 2021,
    cpi: { '2021': '105,1' },
    amounts: [{ id: 'fc_benefit_kin', previous: '660' }],
  });
  expect(amounts).toEqual({ 'amount.fc_benefit_kin': '694.00' });
  expect(warnings).toMatchObject([
    { code: 'valorisation-base', text: expect.stringContaining('M.P. 2021 poz. 282') as unknown },
  ]);
});

test('takes an amount as it is given where the law of the day is not known', () => {
  const { amounts, warnings } = run({
    lastValorisationYear: 2026,
    cpi: { '2026': '106' },
    amounts: [{ id: 'fc_benefit_kin', previous: '1076' }],
  });
  expect(amounts).toEqual({ 'amount.fc_benefit_kin': '1141.00' });
  expect(warnings.map(({ code }) => code)).not.toContain('valorisation-base');
});

test.each([
  [
    'a missing year',
    { lastValorisationYear: 2018, year: 2021, cpi: { '2018': '101.6' } },
    'input-incomplete',
    'cpi.2019',
  ],
  [
    'a year not after the last one',
    { lastValorisationYear: 2024, year: 2024, cpi: {} },
    'input-contradiction',
    'year',
  ],
  [
    'an index written as a growth',
    { lastValorisationYear: 2024, cpi: { '2024': '3.6' } },
    'input-invalid',
    'cpi.2024',
  ],
  [
    'a name of one’s own without an amount',
    { lastValorisationYear: 2024, cpi: { '2024': '106' }, amounts: [{ id: 'ryczałt' }] },
    'input-incomplete',
    'amounts.0.previous',
  ],
  [
    'a kind that is not the parameter’s',
    {
      lastValorisationYear: 2024,
      cpi: { '2024': '106' },
      amounts: [{ id: 'leaver_study', kind: 'contract' }],
    },
    'input-contradiction',
    'amounts.0.kind',
  ],
  [
    'contracts before their index began',
    { lastValorisationYear: 2022, cpi: { '2022': '114.4' }, amounts: [{ id: 'fc_salary_contract' }] },
    'input-contradiction',
    'amounts',
  ],
  [
    'an amount left to a law that is not known',
    { lastValorisationYear: 2026, cpi: { '2026': '106' }, amounts: [{ id: 'fc_benefit_kin' }] },
    'law-unknown-period',
    undefined,
  ],
])('refuses %s', (_, input, code, field) => {
  const refusal = { code, place: field === undefined ? {} : { field } };
  expect(() => run(input)).toThrow(expect.objectContaining(refusal) as Error);
});

describe('for any indices', () => {
  const tenths = fc.integer({ min: 900, max: 1300 });
  const amount = fc.integer({ min: 1, max: 2_000_000 }).map(grosze);

  test('a benefit becomes the first whole złoty not below the exact product', () => {
    fc.assert(
      fc.property(amount, tenths, (previous, index) => {
        const result = valorised(previous, fraction(index, 1000), 'benefit');
        expect(result % 100).toBe(0);
        expect(BigInt(result) * 1000n >= BigInt(previous) * BigInt(index)).toBe(true);
        expect(BigInt(result - 100) * 1000n < BigInt(previous) * BigInt(index)).toBe(true);
      }),
    );
  });

  test('a higher index never gives a lower amount', () => {
    fc.assert(
      fc.property(
        amount,
        tenths,
        tenths,
        fc.constantFrom('benefit', 'contract'),
        (previous, one, other, kind) => {
          const [low, high] = [Math.min(one, other), Math.max(one, other)];
          const of = (index: number) => valorised(previous, fraction(index, 1000), kind);
          expect(of(low)).toBeLessThanOrEqual(of(high));
        },
      ),
    );
  });

  test('each year’s index starts at the last valorisation before it', () => {
    fc.assert(
      fc.property(fc.array(tenths, { minLength: 1, maxLength: 12 }), (indices) => {
        const cpi = new Map(indices.map((index, year) => [2012 + year, fraction(index, 1000)]));
        const tests = yearlyTests(cpi, 2012, 2012 + indices.length, fraction(105, 100));
        let since = 2012;
        for (const one of tests) {
          expect(one.since).toBe(since);
          expect(one.factors).toHaveLength(one.year - since);
          if (one.passes) since = one.year;
        }
      }),
    );
  });
});

test('the notice of 2021 is dated 10 March and was published on 17 March (a county office’s page swaps them)', () => {
  const { source } = statutoryLaw.moneyOn('fc_benefit_kin', dayOf(2021, 6, 1));
  expect(source).toMatchObject({
    title: expect.stringContaining('10.03.2021') as unknown,
    announced: '2021-03-17',
  });
});

describe('a year whose notice is not in the data', () => {
  const codes = (lastValorisationYear: number, year: number) =>
    run({ lastValorisationYear, year, cpi: CPI }).warnings.map(({ code }) => code);

  test('gives a proposal, and says so', () => {
    expect(codes(2024, 2026)).toEqual(['valorisation-proposal']);
  });

  test('is no proposal where the notice is known or nothing rises', () => {
    expect(codes(2023, 2024)).toEqual([]);
    expect(codes(2024, 2025)).toEqual([]);
  });
});

test('one name given twice is refused, since one amount would hide the other', () => {
  const twice = [
    { id: 'fc_benefit_kin', previous: '899.00' },
    { id: 'fc_benefit_kin', previous: '950.00' },
  ];
  expect(() => run({ lastValorisationYear: 2023, cpi: { '2023': '111.4' }, amounts: twice })).toThrow(
    'Ta sama nazwa kwoty jest podana dwa razy.',
  );
});
