/** What the permanent allowance refuses and denies, its edges to the grosz, and what holds for any income and days. */
import fc from 'fast-check';
import { calculate } from '../../../core/calculations/calculate.ts';
import { permanentAllowance } from '../../../core/calculations/permanent-allowance.ts';
import { statutoryRules } from '../../../core/law/index.ts';
import { day, type Day, firstOfMonth, lastOfMonth, toIso } from '../../../core/values/day.ts';
import { type Grosze, moneyToJson } from '../../../core/values/money.ts';
import { refusedWith } from '../../support/refused-with.ts';
import { rulesWith } from '../../support/calculation-result.ts';

const single = (income: string) => ({ kind: 'single', income });
const base = { decisionDate: '2025-03-03', household: single('200.00') };

const run = (input: Record<string, unknown>, rules = statutoryRules) =>
  calculate(permanentAllowance, input, rules);

const amountOn = (decisionDate: string, income: string) =>
  run({ decisionDate, household: single(income) }).amounts.allowance;

const inFamily = (decisionDate: string, persons: number, income: string, ownIncome: string) =>
  run({ decisionDate, household: { kind: 'family', persons, income }, ownIncome });

const refusal = (input: Record<string, unknown>) => refusedWith(() => run(input));

test.each([
  [
    'own income above that of the family',
    { household: { kind: 'family', persons: 2, income: '1' }, ownIncome: '2' },
    'ownIncome',
  ],
  ['two incomes of a person alone', { ownIncome: '100.00' }, 'ownIncome'],
  ['a last day before the first', { from: '2025-03-01', to: '2025-02-28' }, 'to'],
  ['days before the month of the application', { applicationDate: '2025-03-10', from: '2025-02-28' }, 'from'],
  [
    'a ruling delivered before it was received',
    {
      applicationDate: '2025-01-10',
      disabilityRuling: { receivedOn: '2025-03-02', deliveredOn: '2025-03-01' },
    },
    'disabilityRuling.deliveredOn',
  ],
])('refuses %s', (_, more, field) => {
  const error = refusal({ ...base, ...more });
  expect([error.code, error.place.field]).toEqual(['input-contradiction', field]);
});

test.each([
  [
    'a person in a family without own income',
    { household: { kind: 'family', persons: 2, income: '0' } },
    'ownIncome',
  ],
  ['a last day without a first', { to: '2025-12-31' }, 'from'],
  [
    'a ruling without an application',
    { disabilityRuling: { receivedOn: '2025-03-01', deliveredOn: '2025-03-02' } },
    'applicationDate',
  ],
])('refuses %s', (_, more, field) => {
  const error = refusal({ ...base, ...more });
  expect([error.code, error.place.field]).toEqual(['input-incomplete', field]);
});

test('refuses the time before the act came into force on 1.05.2004', () => {
  expect(refusal({ ...base, decisionDate: '2004-04-30' }).code).toBe('law-unknown-period');
});

test.each([
  ['2004-05-01', 41800], // Dz.U. 2004 nr 64 poz. 593, art. 37 ust. 2 pkt 1
  ['2006-09-30', 41800],
  ['2006-10-01', 44400], // Dz.U. 2006 nr 135 poz. 950
  ['2012-09-30', 44400],
  ['2012-10-01', 52900], // Dz.U. 2012 poz. 823
])('the ceiling on %s', (on, ceiling) => {
  expect(amountOn(on, '0.00')).toBe(ceiling);
});

describe('edges, art. 37 ust. 1-3 u.p.s.', () => {
  test('one grosz below the criterion is enough, the criterion is not ("niższy")', () => {
    expect(amountOn('2025-01-01', '1009.99')).toBe(30301);
    expect(amountOn('2025-01-01', '1010.00')).toBeUndefined();
    expect(amountOn('2025-01-01', '1010.01')).toBeUndefined();
  });

  test('the ceiling ends where 130% less the income falls below it', () => {
    expect(amountOn('2025-01-01', '83.99')).toBe(122900);
    expect(amountOn('2025-01-01', '84.00')).toBe(122900);
    expect(amountOn('2025-01-01', '84.01')).toBe(122899);
  });

  test('100% of the criterion until 31.12.2023, 130% from 1.01.2024 (Dz.U. 2023 poz. 1693)', () => {
    expect(amountOn('2023-12-31', '300.00')).toBe(47600);
    expect(amountOn('2024-01-01', '300.00')).toBe(70880);
  });

  test('at least 30 zł while the formula starts at the criterion itself', () => {
    expect(amountOn('2022-03-01', '746.00')).toBe(3000);
    expect(amountOn('2022-03-01', '746.01')).toBe(3000);
    expect(amountOn('2022-03-01', '775.99')).toBe(3000);
    expect(amountOn('2022-03-01', '745.99')).toBe(3001);
  });

  test('in a family own income and income per person must both be below the criterion', () => {
    expect(inFamily('2025-01-01', 2, '1645.99', '822.99').amounts.allowance).toBe(24691); // 1069,90 − 822,995
    expect(inFamily('2025-01-01', 2, '1646.00', '0.00').amounts).toEqual({});
    expect(inFamily('2025-01-01', 3, '823.00', '823.00').findings).toEqual({
      entitled: { kind: 'yes-no', yes: false },
    });
  });
});

test('thirds of a grosz are rounded once, at the end', () => {
  // 1069,90 − 1000,00 / 3 = 736,5666… zł
  const result = inFamily('2025-02-01', 3, '1000.00', '0.00');
  expect(result.amounts.allowance).toBe(73657);
  expect(result.steps.at(-1)?.text).toContain('od połowy w górę');
});

test('in a care home or waiting for one a person of a family counts as single (art. 37 ust. 5)', () => {
  const input = {
    decisionDate: '2025-02-01',
    household: { kind: 'family', persons: 2, income: '5000.00' },
    ownIncome: '500.00',
  };
  expect(run(input).amounts).toEqual({});
  expect(run({ ...input, careHome: true }).amounts.allowance).toBe(81300);
});

test('another right excludes the allowance and the step says which', () => {
  const result = run({ ...base, excludedBy: 'socialPension' });
  expect([result.amounts, result.findings, result.warnings]).toEqual([
    {},
    { entitled: { kind: 'yes-no', yes: false } },
    [],
  ]);
  expect(result.steps[0]?.text).toContain('renty socjalnej');
  const older = run({ ...base, decisionDate: '2016-03-01', excludedBy: 'carerAllowance' });
  expect(older.warnings.map(({ code }) => code)).toEqual(['article-start-unknown']);
});

test('the periodic allowance is income until 4.10.2015 and not from 5.10.2015 (Dz.U. 2015 poz. 1310)', () => {
  const { schedule } = run({
    decisionDate: '2015-12-01',
    household: single('300.00'),
    from: '2015-10-01',
    to: '2015-11-30',
    periodicAllowance: { amount: '100.00', from: '2015-01-01', to: '2015-12-31' },
  });
  expect(schedule.map(({ from, amount }) => [toIso(from), amount])).toEqual([
    ['2015-10-01', 3019], // 234,00 × 4 / 31
    ['2015-10-05', 29090], // 334,00 × 27 / 31
    ['2015-11-01', 33400],
  ]);
});

describe('waiting for a ruling, art. 106 ust. 7-11 u.p.s.', () => {
  const waiting = {
    decisionDate: '2025-09-15',
    household: single('0.00'),
    applicationDate: '2025-03-10',
    to: '2025-12-31',
    periodicAllowance: { amount: '505.00', from: '2025-03-01', to: '2025-07-31' },
  };
  const delivered = (receivedOn: string, deliveredOn: string) =>
    run({ ...waiting, disabilityRuling: { receivedOn, deliveredOn } }).schedule.map(
      ({ from, to, amount }) => [toIso(from), toIso(to), amount],
    );

  test('delivered on the 60th day: from the month of the application', () => {
    expect(delivered('2025-05-15', '2025-07-14')).toEqual([
      ['2025-03-01', '2025-07-31', 80800],
      ['2025-08-01', '2025-12-31', 122900],
    ]);
  });

  test('delivered on the 61st day: from the month of delivery', () => {
    expect(delivered('2025-05-15', '2025-07-15')).toEqual([
      ['2025-07-01', '2025-07-31', 80800],
      ['2025-08-01', '2025-12-31', 122900],
    ]);
  });

  test('a 60th day on a Saturday moves to Monday (KPA art. 57 § 4)', () => {
    expect(delivered('2025-05-20', '2025-07-21')[0]?.[0]).toBe('2025-03-01'); // the 60th day: Saturday 19.07.2025
    expect(delivered('2025-05-20', '2025-07-22')[0]?.[0]).toBe('2025-07-01');
  });

  test('the conditions are judged without the periodic allowance, only the amount with it (art. 106 ust. 9)', () => {
    const { schedule } = run({
      ...waiting,
      household: single('900.00'),
      disabilityRuling: { receivedOn: '2025-05-15', deliveredOn: '2025-07-14' },
      periodicAllowance: { amount: '110.00', from: '2025-03-01', to: '2025-07-31' },
    });
    expect(schedule.map(({ amount }) => amount)).toEqual([30300, 41300]); // 1313,00 − 900,00 − 110,00; 1313,00 − 900,00
  });

  test('the office may hold both allowances together below the ceiling', () => {
    const { schedule, settings } = run(
      { ...waiting, disabilityRuling: { receivedOn: '2025-05-15', deliveredOn: '2025-07-14' } },
      rulesWith({ 'allowances.permanentWhileWaiting': 'bothTogether' }),
    );
    expect(schedule[0]?.amount).toBe(72400); // 1229,00 − 505,00
    expect(settings.map(({ setting }) => setting.id)).toEqual(['allowances.permanentWhileWaiting']);
  });
});

test('granted without an end, the schedule goes as far as the amount is certain and says so', () => {
  const { schedule, warnings } = run({ ...base, applicationDate: '2025-02-20' });
  expect(schedule.map(({ from, to }) => [toIso(from), toIso(to)])).toEqual([['2025-02-01', '2025-12-31']]);
  expect(warnings.map(({ code }) => code)).toEqual(['law-unknown-ahead', 'granted-without-end']);
});

test('a grant that reaches past the next verification of the criteria holds until changed', () => {
  const { schedule } = run({ ...base, applicationDate: '2025-02-20', to: '2026-05-31' });
  expect(schedule.at(-1)?.untilChanged).toBe(true);
});

const grosze = (max: number): fc.Arbitrary<Grosze> =>
  fc.integer({ min: 0, max }).map((amount) => amount as Grosze);
const between = (from: string, to: string): fc.Arbitrary<Day> =>
  fc.integer({ min: day(from), max: day(to) }).map((value) => value as Day);

test('more income never gives more allowance, and one grosz more at most one grosz less', () => {
  fc.assert(
    fc.property(between('2012-10-01', '2026-11-21'), grosze(110_000), (on, income) => {
      const amount = (of: number) => amountOn(toIso(on), moneyToJson(of as Grosze)) ?? 0;
      const [less, more] = [amount(income), amount(income + 1)];
      expect(more).toBeLessThanOrEqual(less);
      if (more > 0) expect(less - more).toBeLessThanOrEqual(1);
    }),
    { numRuns: 60 },
  );
});

test('the two parts of a month add up to the month, to one grosz of rounding', () => {
  fc.assert(
    fc.property(between('2025-01-01', '2026-05-31'), grosze(100_000), (last, income) => {
      fc.pre(last !== lastOfMonth(last));
      const month = (from: Day, to: Day) =>
        run({
          decisionDate: toIso(last),
          household: single(moneyToJson(income)),
          from: toIso(from),
          to: toIso(to),
        });
      const first = firstOfMonth(last);
      const head = month(first, last).schedule[0]?.amount ?? 0;
      const tail = month((last + 1) as Day, lastOfMonth(last)).schedule[0]?.amount ?? 0;
      const whole = month(first, lastOfMonth(last)).amounts.allowance ?? 0;
      expect(Math.abs(head + tail - whole)).toBeLessThanOrEqual(1);
    }),
    { numRuns: 60 },
  );
});

test('a ruling delivered late: one beginning in the reasons, one row from the month of the delivery', () => {
  const { steps, schedule } = run({
    decisionDate: '2025-07-10',
    applicationDate: '2025-01-20',
    to: '2025-12-31',
    household: { kind: 'single', income: '0.00' },
    periodicAllowance: { amount: '505.00', from: '2025-01-20', to: '2025-06-30' },
    disabilityRuling: { receivedOn: '2025-05-01', deliveredOn: '2025-07-02' },
  });
  expect(schedule.map(({ from, to, amount }) => [from, to, amount])).toEqual([
    [day('2025-07-01'), day('2025-12-31'), 122_900],
  ]);
  const words = steps.map(({ text }) => text.replaceAll('\u00a0', ' ')).join(' ');
  expect(words).toContain('od miesiąca dostarczenia orzeczenia, tj. od 1 lipca 2025 r.');
  expect(words).not.toContain('od miesiąca złożenia wniosku');
});
