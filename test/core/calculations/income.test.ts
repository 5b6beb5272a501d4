/** What income refuses, what each reading changes, and that spreading and sums are exact for any amounts. */
import fc from 'fast-check';
import { income } from '../../../core/calculations/income.ts';
import { spread } from '../../../core/calculations/income/months.ts';
import { fraction } from '../../../core/values/fraction.ts';
import { grosze, moneyToJson } from '../../../core/values/money.ts';
import { addToYearMonth, yearMonth } from '../../../core/values/year-month.ts';
import { formulaHolds } from '../../support/formula.ts';
import { refusedWith } from '../../support/refused-with.ts';
import { resultOf } from '../../support/calculation-result.ts';

const base = {
  purpose: 'cashBenefit',
  applicationDate: '2025-03-10',
  household: { kind: 'single' },
  incomes: [{ kind: 'net', amount: 500 }],
};
const family = (persons: number) => ({ household: { kind: 'family', persons } });

function run(input: Record<string, unknown>, choices: Record<string, string> = {}) {
  return resultOf(income, { ...base, ...input }, choices);
}

const of = (item: Record<string, unknown>, input: Record<string, unknown> = {}, choices = {}) =>
  run({ ...input, incomes: [item] }, choices);

const refusal = (input: Record<string, unknown>) => refusedWith(() => run(input));

const texts = (result: ReturnType<typeof run>) => result.steps.map(({ text }) => text).join(' ');

describe('what is refused', () => {
  const business = {
    kind: 'business',
    revenue: 900,
    costs: 100,
    tax: 50,
    health: 0,
    social: 0,
    months: 12,
  };
  test.each([
    ['incomes left out', { incomes: undefined }, 'input-invalid', 'Dochody'],
    ['a family of one', family(1), 'input-invalid', 'household.persons'],
    ['an unknown kind of income', { incomes: [{ kind: 'loan', amount: 1 }] }, 'input-invalid', 'incomes'],
    ['a decision before the application', { decisionDate: '2025-03-09' }, 'input-contradiction', 'decyzji'],
    [
      'a month of its own beside lost income',
      { examinedMonth: '2025-01', incomeLost: true },
      'input-contradiction',
      'utratę',
    ],
    [
      'deductions above the income',
      { incomes: [{ kind: 'gross', amount: 100, tax: 101 }] },
      'input-contradiction',
      'Odliczenia',
    ],
    [
      'land of one person in pieces',
      {
        incomes: [
          { kind: 'land', hectares: 0.7 },
          { kind: 'land', hectares: '0,7' },
        ],
      },
      'input-contradiction',
      'kilku pozycjach',
    ],
    [
      'a period that ends before it starts',
      { incomes: [{ kind: 'forPeriod', amount: 1, from: '2025-02', to: '2025-01' }] },
      'input-contradiction',
      'kończy się wcześniej',
    ],
    [
      'a payment after the decision',
      { incomes: [{ kind: 'oneOff', amount: 1, paidOn: '2025-03-11' }] },
      'input-contradiction',
      'wypłaty',
    ],
    [
      'a tax return of another year',
      { incomes: [{ ...business, year: 2022 }] },
      'input-contradiction',
      '2024',
    ],
    [
      'a joint income lower than that of the business',
      { incomes: [{ ...business, jointIncome: 799 }] },
      'input-contradiction',
      'Łączny dochód',
    ],
    [
      'more months of activity than a year has',
      { incomes: [{ ...business, months: 13 }] },
      'input-invalid',
      'months',
    ],
    [
      'a sum for a period before the rule of 1.11.2005',
      {
        applicationDate: '2005-10-31',
        incomes: [{ kind: 'forPeriod', amount: 90, from: '2005-09', to: '2005-10' }],
      },
      'period-not-covered',
      '1.11.2005',
    ],
    ['a year without known criteria', { applicationDate: '2027-02-01' }, 'law-unknown-period', 'Kryterium'],
  ])('%s', (_, input, code, words) => {
    const error = refusal(input);
    expect(error.code).toBe(code);
    expect(error.message).toContain(words);
  });

  test('a rate of exchange of a later day, or finer than the tables of the bank', () => {
    const foreign = {
      kind: 'foreign',
      amount: 10,
      currency: 'EUR',
      rate: 4.2,
      table: '1/A/NBP/2025',
      tableDate: '2025-03-11',
    };
    expect(refusal({ incomes: [foreign] }).place.field).toBe('incomes.0.tableDate');
    expect(refusal({ incomes: [{ ...foreign, rate: '4.28315', tableDate: '2025-03-10' }] }).place.field).toBe(
      'incomes.0.rate',
    );
  });
});

describe('the criterion', () => {
  test.each([
    ['1009.99', true],
    ['1010.00', true],
    ['1010.01', false],
  ])('an income alone of %s is within 1010 zł: %s (art. 8 ust. 1: nie przekracza)', (amount, within) => {
    expect(of({ kind: 'net', amount }).findings.withinCriterion).toBe(within);
  });

  test('is compared with the income per person before rounding (3 × 823 zł and one grosz)', () => {
    const result = of({ kind: 'net', amount: '2469.01' }, family(3));
    expect(result.amounts).toMatchObject({ perPerson: '823.00' });
    expect(result.findings.withinCriterion).toBe(false);
  });

  test('no income at all is zero because it was said to be, and says so', () => {
    const result = run({ incomes: [] });
    expect(result.amounts).toEqual({ income: '0.00' });
    expect(texts(result)).toContain('nie ma przychodów');
  });
});

describe('the law of the day', () => {
  test.each([
    // Dz.U. 2024 poz. 1283: pkt 14 and 15 repealed from 1.10.2024
    ['familyCareCapital', '2024-09-30', '0.00'],
    ['familyCareCapital', '2024-10-01', '1000.00'],
    ['crecheSubsidy', '2024-10-01', '1000.00'],
    // Dz.U. 2021 poz. 803: pkt 11-13 since 30.05.2021
    ['repatriates', '2021-05-29', '1000.00'],
    ['repatriates', '2021-05-30', '0.00'],
    ['purposeAllowance', '2015-06-01', '0.00'],
    // Dz.U. 2024 poz. 1283: not on the list
    ['nursingAllowance', '2025-03-10', '1000.00'],
    ['supportBenefit', '2025-03-10', '1000.00'],
  ])('%s on %s counts %s of 1000 zł', (benefit, applicationDate, expected) => {
    expect(of({ kind: 'benefit', benefit, amount: 1000 }, { applicationDate }).amounts.income).toBe(expected);
  });

  test('a list read back from a later text warns', () => {
    const early = of(
      { kind: 'benefit', benefit: 'purposeAllowance', amount: 10 },
      { applicationDate: '2019-02-02' },
    );
    expect(early.warnings.map(({ code }) => code)).toContain('law-unverified-value');
    expect(of({ kind: 'benefit', benefit: 'purposeAllowance', amount: 10 }).warnings).toEqual([]);
  });

  test.each([
    ['cashBenefit', '0.00'],
    ['permanentAllowance', '0.00'],
    ['relativeCareHomeFee', '0.00'],
    ['residentCareHomeFee', '500.00'],
    ['careServices', '500.00'],
    ['supportCentre', '500.00'],
    ['other', '500.00'],
  ])('the supplementary benefit for %s counts %s (art. 8 ust. 4a)', (purpose, expected) => {
    const result = of({ kind: 'benefit', benefit: 'supplement', amount: 500 }, { purpose });
    expect(result.amounts.income).toBe(expected);
  });

  test.each([
    ['permanentAllowance', '2015-10-04', {}, '300.00'],
    ['permanentAllowance', '2015-10-05', {}, '0.00'],
    ['permanentAllowance', '2025-10-05', { awaitingRuling: true }, '300.00'],
    ['cashBenefit', '2025-10-05', {}, '300.00'],
  ])('zasiłek okresowy for %s on %s, %j: %s (art. 37 ust. 6)', (purpose, applicationDate, more, expected) => {
    const item = { kind: 'benefit', benefit: 'periodicAllowance', amount: 300, ...more };
    expect(of(item, { purpose, applicationDate }).amounts.income).toBe(expected);
  });

  test.each([
    ['0.9999', '0.00'],
    ['1', '459.00'],
    ['1,0001', '459.05'],
  ])('land of %s converted hectares brings %s (art. 8 ust. 4 pkt 6: below 1 ha nothing)', (hectares, sum) => {
    expect(of({ kind: 'land', hectares }).amounts.income).toBe(sum);
  });
});

test.each([
  ['0,5', '(0,5 ha przeliczeniowego)'],
  ['1', 'o powierzchni 1 ha przeliczeniowego'],
  ['2', 'o powierzchni 2 ha przeliczeniowych'],
  ['2,5', 'o powierzchni 2,5 ha przeliczeniowego'],
])('land of %s hectares is told in the right case', (hectares, words) => {
  expect(JSON.stringify(of({ kind: 'land', hectares }).steps)).toContain(words);
});

test.each([
  [1, '4,2831 zł za 1 EUR', '100 × 4,2831 zł', '428.31'],
  [100, '4,2831 zł za 100 EUR', '100 × 4,2831 zł / 100', '4.28'],
])('a rate is told as typed, for %d units', (per, words, formula, sum) => {
  const rate = { rate: '4,2831', per, table: '47/A/NBP/2025', tableDate: '2025-03-10' };
  const { amounts, steps } = of({ kind: 'foreign', amount: 100, currency: 'EUR', ...rate });
  expect(amounts.income).toBe(sum);
  const told = JSON.stringify(steps).replaceAll('\u00a0', ' ');
  expect(told).toContain(words);
  expect(told).toContain(formula);
});

describe('one-off income (art. 8 ust. 11)', () => {
  const oneOff = (amount: string, paidOn: string, more: Record<string, unknown> = {}, choices = {}) =>
    of({ kind: 'oneOff', amount, paidOn }, more, choices);

  test('one grosz above five criteria is spread over twelve months', () => {
    expect(oneOff('5050.01', '2025-02-05').amounts.income).toBe('420.83');
    expect(oneOff('5050.00', '2025-02-05').amounts.income).toBe('5050.00');
    expect(oneOff('12345.06', '2025-02-05', family(3)).amounts.income).toBe('1028.76');
    expect(oneOff('12345.00', '2025-02-05', family(3)).amounts.income).toBe('12345.00');
  });

  test('the twelfth month is the last one', () => {
    expect(oneOff('12000', '2024-03-31', { applicationDate: '2025-03-10' }).amounts.income).toBe('1000.00');
    const after = oneOff('12000', '2024-02-29', { applicationDate: '2025-03-10' });
    expect(after.amounts.income).toBe('0.00');
    expect(after.schedule[0]).toMatchObject({ from: '2024-02-01', to: '2025-01-31' });
  });

  test('the criterion that changed after the payment is a reading of the office, asked only then', () => {
    // 5 × 776 zł until 31.12.2024, 5 × 1010 zł from 1.01.2025
    const later = { applicationDate: '2025-03-10' };
    const byPayment = oneOff('4800', '2024-12-20', later);
    expect(byPayment.amounts.income).toBe('400.00');
    expect(byPayment.settings).toEqual({ 'income.oneOffCriterionDay': 'payment' });
    const byDecision = oneOff('4800', '2024-12-20', later, { 'income.oneOffCriterionDay': 'decision' });
    expect(byDecision.amounts.income).toBe('0.00');
    expect(oneOff('4800', '2025-02-20', later).settings).toEqual({});
  });
});

describe('a change of income during a decision (art. 106 ust. 3a-3b)', () => {
  const change = (before: string, after: string, more: Record<string, unknown> = {}, choices = {}) =>
    run({ incomes: [{ kind: 'net', amount: after }], decisionInForce: { income: before }, ...more }, choices);

  test.each([
    ['500.00', '600.99', true],
    ['500.00', '601.00', true],
    ['500.00', '601.01', false],
    ['601.01', '500.00', false],
    ['601.00', '500.00', true],
    ['500.00', '500.00', true],
  ])('from %s to %s without effect: %s (10%% of 1010 zł is 101 zł)', (before, after, unchanged) => {
    expect(change(before, after).findings.unchanged).toBe(unchanged);
  });

  test('a family by its whole change, or per person where the office reads so (10% of 823 zł is 82.30 zł)', () => {
    const three = family(3);
    expect(change('1000', '1082.30', three).findings.unchanged).toBe(true);
    expect(change('1000', '1082.31', three).findings.unchanged).toBe(false);
    const perPerson = { 'income.familyChange': 'person' };
    expect(change('1000', '1246.90', three, perPerson).findings.unchanged).toBe(true);
    expect(change('1000', '1246.91', three, perPerson).findings.unchanged).toBe(false);
  });

  test('cites the paragraph of cash benefits or that of fees', () => {
    const bases = (purpose: string) => change('500', '700', { purpose }).steps.map(({ basis }) => basis);
    expect(bases('cashBenefit')).toContain('art. 106 ust. 3a u.p.s.');
    expect(bases('careServices')).toContain('art. 106 ust. 3b u.p.s.');
  });
});

describe('a business', () => {
  const business = { kind: 'business', revenue: 1000, costs: 2200, tax: 0, health: 0, social: 0, months: 12 };
  const pension = { kind: 'net', name: 'emerytura', amount: 700 };

  test('with a loss leaves other income alone, or lowers it where the office reads so', () => {
    const incomes = [pension, business];
    const zero = run({ incomes });
    expect(zero.amounts.income).toBe('700.00');
    expect(zero.settings).toEqual({ 'income.businessLoss': 'zero' });
    const less = run({ incomes }, { 'income.businessLoss': 'subtract' });
    expect(less.amounts.income).toBe('600.00');
    expect(less.steps.filter(({ formula = '1 = 1' }) => !formulaHolds(formula))).toEqual([]);
  });

  test('by the return of the year before last warns: it holds only until the last one is filed', () => {
    const gains = { ...business, revenue: 14200, costs: 2200, year: 2023 };
    const result = of(gains);
    expect(result.amounts.income).toBe('1000.00');
    expect(result.warnings.map(({ code }) => code)).toEqual(['business-return-of-earlier-year']);
    // application of December, decision of January: the return is that of the year before the application
    const later = of({ ...gains, year: 2024 }, { applicationDate: '2025-12-20', decisionDate: '2026-01-10' });
    expect(later.warnings).toEqual([]);
  });

  test('pays the part of a joint tax that falls to it (art. 8 ust. 6)', () => {
    const gains = { ...business, revenue: 40000, costs: 10000, tax: 6000, jointIncome: 90000 };
    // 30 000 − 6000 × 30 000 / 90 000 = 28 000; / 12 = 2333,33
    expect(of(gains).amounts.income).toBe('2333.33');
  });
});

test('income of other months is left out, and the sentence says so', () => {
  const result = run({
    incomes: [{ kind: 'net', name: 'zasiłek dla bezrobotnych', amount: 900, to: '2025-01' }],
  });
  expect(result.amounts.income).toBe('0.00');
  expect(texts(result)).toContain('zasiłek dla bezrobotnych, bo nie dotyczy badanego miesiąca');
});

const cents = fc.integer({ min: 0, max: 50_000_00 }).map(grosze);

test('the months of a spread sum add up to it exactly', () => {
  fc.assert(
    fc.property(cents, fc.integer({ min: 1, max: 60 }), (amount, months) => {
      const { part, to, from } = spread(amount, yearMonth('2024-02'), months);
      expect(part.mul(months).equals(fraction(amount))).toBe(true);
      expect(addToYearMonth(from, months - 1)).toBe(to);
    }),
  );
});

test('over the months of its period a sum is never lost: twelve rounded months are within six grosze of it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 5051_00, max: 90_000_00 }), (amount) => {
      const months = Array.from({ length: 12 }, (_, at) => addToYearMonth(yearMonth('2025-02'), at));
      const total = months
        .map((examinedMonth) =>
          of(
            { kind: 'oneOff', amount: moneyToJson(grosze(amount)), paidOn: '2025-02-14' },
            { examinedMonth, decisionDate: '2026-03-01' },
          ),
        )
        .reduce((sum, { amounts }) => sum + Math.round(Number(amounts.income) * 100), 0);
      expect(Math.abs(total - amount)).toBeLessThanOrEqual(6);
    }),
    { numRuns: 20 },
  );
});

test('the sum of net items is the income, whoever has them and in whatever order', () => {
  fc.assert(
    fc.property(fc.array(cents, { maxLength: 8 }), (amounts) => {
      const incomes = amounts.map((amount) => ({ kind: 'net', amount: moneyToJson(amount) }));
      const expected = moneyToJson(grosze(amounts.reduce((sum, amount) => sum + amount, 0)));
      expect(run({ incomes }).amounts.income).toBe(expected);
      expect(run({ incomes: [...incomes].reverse() }).amounts.income).toBe(expected);
    }),
  );
});

test('the per cent of the criterion is told to four decimals; the comparison with it is exact', () => {
  const { findings } = of({ kind: 'net', amount: '1010.01' });
  expect(findings).toMatchObject({ percentOfCriterion: '100.001', withinCriterion: false });
  expect(of({ kind: 'net', amount: '2469.01' }, family(3)).findings).toMatchObject({
    percentOfCriterion: '100.0004',
    withinCriterion: false,
  });
});
