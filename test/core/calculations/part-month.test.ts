/** What part-month refuses, and that parts of any month add up to it. */
import fc from 'fast-check';
import { calculate } from '../../../core/calculations/calculate.ts';
import { partMonth } from '../../../core/calculations/part-month.ts';
import { statutoryRules } from '../../../core/law/index.ts';
import { addDays, day, type Day, firstOfMonth, lastOfMonth, toIso } from '../../../core/values/day.ts';
import { type Grosze, moneyToJson } from '../../../core/values/money.ts';
import { refusedWith } from '../../support/refused-with.ts';

const run = (input: Record<string, unknown>) => calculate(partMonth, input, statutoryRules);
const base = { amount: '900.00', from: '2024-02-01', to: '2024-02-29', basis: 'ups' };

test.each([
  ['a last day before the first', { to: '2024-01-31' }, 'input-contradiction'],
  ['days before the act on foster care', { basis: 'fosterCare', from: '2011-12-31' }, 'period-not-covered'],
  ['days before the act on social assistance', { from: '2004-04-30' }, 'period-not-covered'],
  ['an unknown kind of benefit', { basis: 'pensja' }, 'input-invalid'],
  ['a negative amount', { amount: '-1.00' }, 'input-invalid'],
])('refuses %s', (_, more, code) => {
  expect(refusedWith(() => run({ ...base, ...more })).code).toBe(code);
});

test('a whole month is the whole amount, in a leap February too', () => {
  expect(run(base).schedule).toEqual([
    expect.objectContaining({ kind: 'month', amount: 90000, from: day('2024-02-01'), to: day('2024-02-29') }),
  ]);
  expect(run({ ...base, to: '2024-02-28' }).amounts.total).toBe(86897); // 900,00 × 28 / 29
  expect(run({ ...base, from: '2023-02-01', to: '2023-02-28' }).amounts.total).toBe(90000);
});

test('the daily rate is never rounded: one day of 31 is not a hundredth of a złoty off', () => {
  expect(run({ amount: '1000.00', from: '2025-03-01', to: '2025-03-30', basis: 'ups' }).amounts.total).toBe(
    96774,
  );
});

test('the two parts of a month add up to it, to one grosz, in months of 28 to 31 days', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: day('2012-01-01'), max: day('2030-12-31') }),
      fc.integer({ min: 0, max: 500_000 }),
      (on, amount) => {
        const last = on as Day;
        fc.pre(last !== lastOfMonth(last));
        const part = (from: Day, to: Day) =>
          run({
            amount: moneyToJson(amount as Grosze),
            from: toIso(from),
            to: toIso(to),
            basis: 'fosterCare',
          }).amounts.total ?? 0;
        const parts = part(firstOfMonth(last), last) + part(addDays(last, 1), lastOfMonth(last));
        expect(Math.abs(parts - amount)).toBeLessThanOrEqual(1);
        expect(part(firstOfMonth(last), lastOfMonth(last))).toBe(amount);
      },
    ),
    { numRuns: 100 },
  );
});
