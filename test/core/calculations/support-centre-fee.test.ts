/** Fees of centres, flats, shelters and short-term support: the criterion's edge, ceilings, tables, shares, refusals. */
import fc from 'fast-check';
import { supportCentreFee } from '../../../core/calculations/support-centre-fee.ts';
import { refusalOf, resultOf } from '../../support/calculation-result.ts';

const single = (income: string) => ({ kind: 'single', income });
const grosze = (text: string | undefined): number => Number(text?.replace('.', ''));
const zl = (amount: number): string => (amount / 100).toFixed(2);

const table = {
  resolution: 'uchwała przykładowa',
  per: 'month',
  price: '1000.00',
  bands: [
    { above: 100, upTo: 150, single: 10, family: 20 },
    { above: 150, single: 50, family: 60 },
  ],
};
const centre = { kind: 'support-centre', from: '2026-03-01', household: single('1500.00'), table };
const run = (input: Record<string, unknown>, choices: Record<string, string> = {}) =>
  resultOf(supportCentreFee, input, choices);
const refused = (input: Record<string, unknown>, choices: Record<string, string> = {}) =>
  refusalOf(supportCentreFee, input, choices);

describe('a support centre (art. 97 ust. 1 and 5)', () => {
  test.each([
    [single('1009.99'), '0.00'],
    [single('1010.00'), '0.00'],
    [single('1010.01'), '100.00'],
    [single('1515.00'), '100.00'],
    [single('1515.01'), '500.00'],
    [{ kind: 'family', persons: 3, income: '2469.00' }, '0.00'],
    [{ kind: 'family', persons: 3, income: '2469.01' }, '200.00'],
    [{ kind: 'family', persons: 3, income: '3703.50' }, '200.00'],
    [{ kind: 'family', persons: 3, income: '3703.51' }, '600.00'],
  ])('of %j costs %s', (household, fee) => {
    expect(run({ ...centre, household }).amounts.fee).toBe(fee);
  });

  test('may be agreed lower, never above the table', () => {
    const agreed = (amount: string) => ({ amount, decidedBy: 'kierownik OPS', reason: 'zakres usług' });
    expect(run({ ...centre, agreed: agreed('80.00') }).amounts.fee).toBe('80.00');
    expect(refused({ ...centre, agreed: agreed('100.01') }).code).toBe('amount-above-bound');
  });

  test('a table of ranges instead of figures is refused (Gazeta Prawna 02.2024, training flats: 5-10, 11-15, 16-20 %)', () => {
    const bands = [
      { above: 100, upTo: 150, single: '5-10', family: '5-10' },
      { above: 150, upTo: 200, single: '11-15', family: '11-15' },
      { above: 200, single: '16-20', family: '16-20' },
    ];
    const error = refused({ ...centre, kind: 'training-flat', table: { ...table, bands } });
    expect(error.code).toBe('input-invalid');
    expect(error.message).toContain('Zakres');
  });

  test.each([
    ['no household', { household: undefined }, 'input-incomplete'],
    ['no table where one is needed', { table: undefined }, 'input-incomplete'],
    ['an end before the start', { to: '2026-02-28' }, 'input-contradiction'],
    ['a field of another kind', { meanCost: '2000.00' }, 'input-contradiction'],
    ['a table of another matter', { table: { ...table, kind: 'shelter' } }, 'council-table-kind'],
    [
      'a per cent of a price that is not known',
      { table: { ...table, price: undefined } },
      'input-incomplete',
    ],
    [
      'a criterion that changes within the days',
      { from: '2024-12-15', to: '2025-01-15' },
      'input-contradiction',
    ],
    [
      'a resolution that ends within the days',
      { to: '2026-04-30', table: { ...table, from: '2026-01-01', to: '2026-03-31' } },
      'input-contradiction',
    ],
    ['units of a monthly fee', { units: 12 }, 'input-contradiction'],
    [
      'an agreed amount of who pays nothing',
      { household: single('1010.00'), agreed: { amount: '1.00', decidedBy: 'kierownik OPS', reason: 'x' } },
      'input-contradiction',
    ],
    ['days before the act', { from: '2004-04-30' }, 'law-unknown-period'],
  ])('%s is refused', (_, change, code) => expect(refused({ ...centre, ...change }).code).toBe(code));
});

describe('a fee for days or hours', () => {
  const daily = { ...centre, table: { ...table, per: 'day', price: '33.33' } };

  test('counts all days of the stay, month by month', () => {
    const { schedule, amounts } = run({ ...daily, from: '2026-02-20', to: '2026-03-05' });
    expect(schedule.map(({ from, to, amount }) => [from, to, amount])).toEqual([
      ['2026-02-20', '2026-02-28', '29.97'],
      ['2026-03-01', '2026-03-05', '16.65'],
    ]);
    expect(amounts).toEqual({ fee: '46.62', 'fee.perUnit': '3.33' });
  });

  test('rounds the day first or only the sum, as the resolution says', () => {
    const fee = (rounding: string) =>
      run({ ...daily, units: 20, table: { ...daily.table, price: '33.36', rounding } }).amounts.fee;
    expect(fee('perUnit')).toBe('66.80');
    expect(fee('total')).toBe('66.72');
  });

  test('more days than the stay has, units over two months, or hours that are not given are refused', () => {
    expect(refused({ ...daily, units: 32 }).code).toBe('input-contradiction');
    expect(refused({ ...daily, to: '2026-04-10', units: 5 }).code).toBe('input-contradiction');
    expect(refused({ ...daily, table: { ...table, per: 'hour' } }).code).toBe('input-incomplete');
  });
});

describe('a shelter within the criterion (art. 97 ust. 1a)', () => {
  const shelter = { kind: 'shelter', from: '2026-03-01', household: single('1010.00') };

  test('costs at most 30 %, with care 50 % of the income, cut down to a whole grosz', () => {
    expect(run(shelter).bounds['fee.monthly']).toEqual({ atLeast: '0.00', atMost: '303.00' });
    expect(run({ ...shelter, household: single('700.02') }).bounds['fee.monthly']?.atMost).toBe('210.00');
    expect(run({ ...shelter, kind: 'shelter-with-care' }).bounds['fee.monthly']?.atMost).toBe('505.00');
  });

  test('above the criterion needs the table', () => {
    expect(refused({ ...shelter, household: single('1010.01') }).message).toContain('tabelę opłat');
  });

  const low = { ...table, kind: 'shelter', bands: [{ upTo: 100, single: 50 }] };

  test('the table holds under the ceiling', () => {
    expect(run({ ...shelter, table: low }).amounts.fee).toBe('303.00');
    expect(run({ ...shelter, table: { ...low, price: '400.00' } }).amounts.fee).toBe('200.00');
  });

  test('a daily table too stays under the ceiling of the month', () => {
    const { amounts } = run({ ...shelter, table: { ...low, per: 'day', price: '40.00' } });
    expect(amounts.fee).toBe('303.00');
  });
});

describe('a former care-home resident in a flat (art. 53 ust. 10a, 12a-12b)', () => {
  const flat = {
    kind: 'supported-flat',
    from: '2026-03-10',
    to: '2026-05-20',
    household: single('3000.00'),
    formerCareHome: { cost: '3500.00' },
  };

  test('the rule lasts three years from the repeal of the referral', () => {
    const of = (referralRepealedOn: string) => ({
      ...flat,
      formerCareHome: { cost: '3500.00', referralRepealedOn },
    });
    expect(run(of('2024-02-29')).findings.lastDayOfRule).toBe('2027-02-28');
    expect(refused(of('2023-05-19')).code).toBe('input-contradiction');
    expect(run(of('2023-05-20')).findings.lastDayOfRule).toBe('2026-05-20');
  });

  test('is not known before 1.11.2023', () => {
    expect(refused({ ...flat, from: '2023-10-01', to: '2023-10-31' }).code).toBe('law-unknown-period');
  });

  test('within the criterion pays nothing, and the gmina pays all', () => {
    const { amounts } = run({ ...flat, from: '2026-03-01', to: '2026-03-31', household: single('1010.00') });
    expect(amounts).toMatchObject({ fee: '0.00', directingGmina: '3500.00' });
  });

  test('the fee and the gmina sum up to the cost in every segment, and the fee keeps under 30 %', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 101_001, max: 900_000 }),
        fc.integer({ min: 0, max: 600_000 }),
        fc.integer({ min: 0, max: 100 }),
        (income, cost, share) => {
          const input = { ...flat, household: single(zl(income)), formerCareHome: { cost: zl(cost) } };
          const most = grosze(run(input).bounds['fee.monthly']?.atMost ?? undefined);
          expect(most).toBeLessThanOrEqual(Math.min(income * 0.3, cost));
          const agreed = {
            amount: zl(Math.floor((most * share) / 100)),
            decidedBy: 'strony umowy',
            reason: 'zakres usług',
          };
          const { schedule } = run({ ...input, agreed });
          const whole = run({
            ...input,
            kind: 'mother-and-child-home',
            formerCareHome: undefined,
            meanCost: zl(cost),
            agreed: { ...agreed, amount: '0.00' },
          }).schedule.filter(({ title }) => title === 'gmina');
          const of = (title: string) => schedule.filter((segment) => segment.title === title);
          of('fee').forEach((fee, index) => {
            const gmina = of('directingGmina')[index];
            expect(gmina).toMatchObject({ from: fee.from, to: fee.to });
            expect(grosze(fee.amount) + grosze(gmina?.amount)).toBe(grosze(whole[index]?.amount));
          });
        },
      ),
    );
  });
});

test('in a home for mothers the fee is the body’s; without it there are only bounds', () => {
  const home = { kind: 'mother-and-child-home', from: '2026-03-01', meanCost: '2400.00' };
  expect(run(home)).toMatchObject({
    amounts: {},
    bounds: { 'fee.monthly': { atLeast: '0.00', atMost: '2400.00' } },
  });
  expect(refused({ ...home, meanCost: undefined }).code).toBe('input-incomplete');
});

describe('short-term support (art. 55a-55b, 97a)', () => {
  const support = (more: Record<string, unknown>, input: Record<string, unknown> = {}) => ({
    kind: 'short-term-support',
    from: '2026-03-01',
    to: '2026-03-10',
    household: single('2000.00'),
    table: { ...table, per: 'day', price: '200.00' },
    shortTermSupport: { form: 'roundTheClock', ...more },
    ...input,
  });

  test.each([
    [{}, '20'],
    [{ usedRoundTheClockDays: 20 }, '0'],
    [{ usedRoundTheClockDays: 20, extended: true }, '30'],
    [{ usedRoundTheClockDays: 20, usedDayDays: 30, extended: true }, '0'],
    [{ form: 'day', usedDayDays: 5, hoursPerDay: 4 }, '15'],
    [{ days: 4 }, '26'],
  ])('%j leaves %s days in the year', (more, left) => {
    const input = support(more);
    const hourly = 'hoursPerDay' in more ? { table: { ...table, per: 'hour', price: '20.00' } } : {};
    expect(run({ ...input, ...hourly }).findings.remainingDays).toBe(left);
  });

  test.each([
    [{ usedRoundTheClockDays: 21 }, 'support-days-exceeded'],
    [{ usedRoundTheClockDays: 20, usedDayDays: 31, extended: true }, 'support-days-exceeded'],
    [{ form: 'day', hoursPerDay: 3.9 }, 'input-contradiction'],
    [{ form: 'day', hoursPerDay: '12.1' }, 'input-contradiction'],
    [{ hoursPerDay: 8 }, 'input-contradiction'],
    [{ days: 11 }, 'input-contradiction'],
  ])('%j is refused', (more, code) => expect(refused(support(more)).code).toBe(code));

  test('is free within the criterion of a person alone, by the own or the family income', () => {
    const household = { kind: 'family', persons: 2, income: '4000.00' };
    const own = support({}, { household, userIncome: '1010.00' });
    expect(run(own).amounts).toMatchObject({ fee: '0.00', grantingGmina: '2000.00' });
    expect(run({ ...own, userIncome: '1010.01' }).amounts.fee).not.toBe('0.00');
    expect(run(own, { 'supportCentres.userIncome': 'perPerson' }).amounts.fee).not.toBe('0.00');
  });

  test('is paid in full where that was declared, without any income', () => {
    const input = support({ fullPayment: true }, { household: undefined });
    expect(run(input).amounts).toMatchObject({ fee: '2000.00', grantingGmina: '0.00' });
  });

  test('is not known before 1.11.2023 and is counted in one calendar year', () => {
    expect(refused(support({}, { from: '2023-10-30', to: '2023-10-31' })).code).toBe('law-unknown-period');
    expect(refused(support({}, { from: '2025-12-30', to: '2026-01-02' })).code).toBe('input-contradiction');
  });
});

test('the fee of a month never falls when the income rises', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400_000 }), fc.integer({ min: 0, max: 50_000 }), (income, more) => {
      const feeOf = (of: number) => grosze(run({ ...centre, household: single(zl(of)) }).amounts.fee);
      expect(feeOf(income)).toBeLessThanOrEqual(feeOf(income + more));
    }),
  );
});
