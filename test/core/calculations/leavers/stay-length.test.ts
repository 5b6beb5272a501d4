/** Length of stays in care by calendar years and days (art. 112 and 114 of the Civil Code). */
import fc from 'fast-check';
import {
  compareToYears,
  formatLength,
  lengthOf,
  mergedStays,
} from '../../../../core/calculations/leavers/stay-length.ts';
import { addDays, addYears, day, type Day } from '../../../../core/values/day.ts';
import { refusedWith } from '../../../support/refused-with.ts';

const stay = (from: string, to: string) => ({ from: day(from), to: day(to) });
const length = (...stays: readonly { from: Day; to: Day }[]) => formatLength(lengthOf(mergedStays(stays)));

test.each([
  ['2021-06-01', '2024-05-31', '3 lata'],
  ['2021-06-01', '2024-06-01', '3 lata i 1 dzień'],
  ['2020-06-01', '2023-05-30', '2 lata i 364 dni'],
  ['2021-06-01', '2024-05-30', '2 lata i 365 dni'],
  ['2023-03-01', '2024-02-28', '365 dni'],
  ['2023-03-01', '2024-02-29', '1 rok'],
  ['2024-02-29', '2025-02-27', '1 rok'],
  ['2024-02-29', '2028-02-28', '4 lata'],
  ['2025-01-01', '2025-01-01', '1 dzień'],
])('from %s to %s, both included: %s', (from, to, text) => {
  expect(length(stay(from, to))).toBe(text.replace(/(\d) /g, '$1\u00a0'));
});

test('adjoining and overlapping stays are one, gaps are left out and add up by 365 days', () => {
  expect(length(stay('2022-01-01', '2022-06-30'), stay('2022-07-01', '2022-12-31'))).toBe('1\u00a0rok');
  expect(length(stay('2022-01-01', '2022-08-31'), stay('2022-06-01', '2022-12-31'))).toBe('1\u00a0rok');
  // 200 + 165 days
  expect(length(stay('2022-01-01', '2022-07-19'), stay('2023-01-01', '2023-06-14'))).toBe('1\u00a0rok');
});

test('refuses a stay that ends before it starts, by its place', () => {
  const error = refusedWith(() =>
    mergedStays([stay('2022-01-01', '2022-02-01'), stay('2022-03-02', '2022-03-01')]),
  );
  expect([error.code, error.place.field]).toEqual(['input-contradiction', 'stays.1.to']);
});

test('a stay of whole years is exactly that long, a day less is less, a day more is more', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: day('2000-01-01'), max: day('2030-12-31') }),
      fc.integer({ min: 1, max: 18 }),
      (start, years) => {
        const from = start as Day;
        const last = addDays(addYears(from, years), -1);
        const compared = (to: Day) => Math.sign(compareToYears(lengthOf([{ from, to }]), years));
        expect([compared(addDays(last, -1)), compared(last), compared(addDays(last, 1))]).toEqual([-1, 0, 1]);
      },
    ),
  );
});
