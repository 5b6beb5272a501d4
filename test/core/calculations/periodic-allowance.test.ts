/** What the periodic allowance refuses, its edges to the grosz and by date, and what holds for any income. */
import fc from 'fast-check';
import { calculate } from '../../../core/calculations/calculate.ts';
import { periodicAllowance } from '../../../core/calculations/periodic-allowance.ts';
import { statutoryRules } from '../../../core/law/index.ts';
import { day, type Day, toIso } from '../../../core/values/day.ts';
import { type Grosze, moneyToJson } from '../../../core/values/money.ts';
import { refusedWith } from '../../support/refused-with.ts';

const run = (input: Record<string, unknown>) => calculate(periodicAllowance, input, statutoryRules);
const single = (income: string) => ({ kind: 'single', income });
const base = { decisionDate: '2025-03-03', household: single('0.00') };
const chosen = (amount: string) => ({ amount, decidedBy: 'kierownik OPS', reason: 'brak dochodu' });
const boundsOn = (decisionDate: string, household: Record<string, unknown>) =>
  run({ decisionDate, household }).bounds?.allowance;

const refusal = (input: Record<string, unknown>) => refusedWith(() => run(input));

test.each([
  ['an amount below the least', { chosen: chosen('504.99') }, 'amount-below-bound', 'chosen.amount'],
  ['an amount above the most', { chosen: chosen('823.01') }, 'amount-above-bound', 'chosen.amount'],
  ['days without a last one', { applicationDate: '2025-03-03' }, 'input-incomplete', 'to'],
  [
    'a council minimum below the act',
    { councilMinimum: { percent: 49, resolution: 'uchwała nr 1' } },
    'input-contradiction',
    'councilMinimum.percent',
  ],
  ['a time before the act', { decisionDate: '2004-04-30' }, 'law-unknown-period', undefined],
])('refuses %s', (_, more, code, field) => {
  const error = refusal({ ...base, ...more });
  expect(error.code).toBe(code);
  if (field !== undefined) expect(error.place.field).toBe(field);
});

test('accepts both bounds themselves and says who chose and why', () => {
  const result = run({ ...base, chosen: chosen('505.00') });
  expect(result.amounts.allowance).toBe(50500);
  expect(run({ ...base, chosen: chosen('823.00') }).amounts.allowance).toBe(82300);
  expect(result.steps.at(-1)?.text).toContain('kierownik OPS. Powód: brak dochodu.');
});

test('the council may raise the least part (art. 38 ust. 6), never above the ceiling', () => {
  const raised = (percent: number) =>
    run({ ...base, councilMinimum: { percent, resolution: 'uchwała nr X/5/2025' } });
  expect(raised(70).bounds?.allowance).toEqual({ atLeast: 70700, atMost: 82300 });
  expect(raised(100).bounds?.allowance).toEqual({ atLeast: 82300, atMost: 82300 });
  expect(raised(70).steps.at(-1)?.text).toContain('uchwała nr X/5/2025');
});

describe('edges', () => {
  test('half of the difference decides above 40 zł, 20 zł from there down (art. 38 ust. 3-4)', () => {
    expect(boundsOn('2025-03-03', single('969.98'))).toEqual({ atLeast: 2001, atMost: 4002 });
    expect(boundsOn('2025-03-03', single('970.00'))).toEqual({ atLeast: 2000, atMost: 4000 });
    expect(boundsOn('2025-03-03', single('970.01'))).toEqual({ atLeast: 2000, atMost: 3999 });
    expect(boundsOn('2025-03-03', single('990.00'))).toEqual({ atLeast: 2000, atMost: 2000 });
    expect(boundsOn('2025-03-03', single('990.01'))).toEqual({ atLeast: 2000, atMost: 2000 });
    expect(boundsOn('2025-03-03', single('1009.99'))).toEqual({ atLeast: 2000, atMost: 2000 });
  });

  test('a half grosz goes up, since the allowance is "not lower than" half', () => {
    expect(boundsOn('2025-03-03', single('0.01'))).toEqual({ atLeast: 50500, atMost: 82300 }); // 504,995
    expect(boundsOn('2025-03-03', single('500.01'))).toEqual({ atLeast: 25500, atMost: 50999 }); // 254,995
  });

  test.each([
    // 100,00 zł below the criteria 461 and 316 zł (Dz.U. 2004 nr 64 poz. 593)
    ['2004-12-31', { single: ['361.00', 20], family: ['532.00', 15] }],
    ['2005-01-01', { single: ['361.00', 30], family: ['532.00', 20] }],
    ['2006-09-30', { single: ['361.00', 35], family: ['532.00', 25] }],
    // 100,00 zł below the criteria 477 and 351 zł (Dz.U. 2006 nr 135 poz. 950)
    ['2006-10-01', { single: ['377.00', 35], family: ['602.00', 25] }],
    ['2007-12-31', { single: ['377.00', 35], family: ['602.00', 25] }],
    ['2008-01-01', { single: ['377.00', 50], family: ['602.00', 50] }],
  ] as const)('the least part on %s (art. 147, art. 38 ust. 3)', (on, { single: alone, family }) => {
    expect(boundsOn(on, single(alone[0]))?.atLeast).toBe(alone[1] * 100);
    expect(boundsOn(on, { kind: 'family', persons: 2, income: family[0] })?.atLeast).toBe(
      Math.max(2000, family[1] * 100),
    );
  });
});

test('the ceiling of a grant changes with the law in the middle of May 2021', () => {
  const { bounds, warnings } = run({
    ...base,
    decisionDate: '2021-06-01',
    applicationDate: '2021-05-04',
    to: '2021-06-30',
  });
  expect(bounds).toEqual({
    allowance: { atLeast: 35050, atMost: 41800 },
    'allowance.2021-05-30': { atLeast: 35050, atMost: 52800 },
  });
  // Cases pending on 30.05.2021 are decided by the new law: art. 3 of the act, Dz.U. 2021 poz. 803.
  expect(warnings.map(({ code }) => code)).toEqual(['pending-on-change']);
});

test('a decision of before the change, or of a family, needs no word on pending cases', () => {
  const days = { applicationDate: '2021-05-04', to: '2021-05-31' };
  expect(run({ ...base, ...days, decisionDate: '2021-05-10', to: '2021-05-29' }).warnings).toEqual([]);
  const family = { kind: 'family', persons: 2, income: '0.00' };
  expect(run({ ...base, ...days, decisionDate: '2021-06-01', household: family }).warnings).toEqual([]);
});

test('one chosen amount through changing bounds is one row of the schedule', () => {
  const { schedule } = run({
    ...base,
    decisionDate: '2024-11-04',
    applicationDate: '2024-11-04',
    to: '2025-02-28',
    chosen: chosen('550.00'),
  });
  expect(schedule.map(({ from, to, amount }) => [toIso(from), toIso(to), amount])).toEqual([
    ['2024-11-01', '2025-02-28', 55000],
  ]);
});

test('the least never exceeds the most, and more income never raises either', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: day('2008-01-01'), max: day('2026-11-21') }),
      fc.integer({ min: 2, max: 9 }),
      fc.integer({ min: 0, max: 800_000 }),
      (on, persons, income) => {
        const at = (amount: number) =>
          boundsOn(toIso(on as Day), { kind: 'family', persons, income: moneyToJson(amount as Grosze) });
        const [less, more] = [at(income), at(income + 1)];
        if (less !== undefined) expect(less.atLeast).toBeLessThanOrEqual(less.atMost ?? 0);
        expect(more?.atLeast ?? 0).toBeLessThanOrEqual(less?.atLeast ?? 0);
        expect(more?.atMost ?? 0).toBeLessThanOrEqual(less?.atMost ?? 0);
      },
    ),
    { numRuns: 60 },
  );
});
