import fc from 'fast-check';
import {
  addWorkingDays,
  isFreeByLaw,
  isWorkingDay,
  nextWorkingDay,
  workingDaysIn,
} from '../../../core/polish/working-days.ts';
import { addDays, day, toIso } from '../../../core/values/day.ts';
import type { Day } from '../../../core/values/day.ts';
import { yearMonth } from '../../../core/values/year-month.ts';

const anyDay = fc.integer({ min: day('2012-01-01'), max: day('2040-12-31') }).map((n) => n as Day);

test('an office works from Monday to Friday, not on holidays', () => {
  expect(isWorkingDay(day('2024-05-02'))).toBe(true);
  expect(isWorkingDay(day('2024-05-03'))).toBe(false);
  expect(isWorkingDay(day('2024-05-04'))).toBe(false);
  expect(isWorkingDay(day('2024-05-05'))).toBe(false);
});

test('Saturday is no day free by law', () => {
  expect(isFreeByLaw(day('2024-05-04'))).toBe(false);
  expect(isFreeByLaw(day('2024-05-05'))).toBe(true);
  expect(isFreeByLaw(day('2024-05-03'))).toBe(true);
});

test.each([
  ['2024-05', 20],
  ['2024-12', 20],
  ['2025-12', 20],
  ['2018-11', 20],
  ['2026-11', 20],
  ['2023-02', 20],
  ['2025-01', 21],
])('%s has %d working days', (month, count) => {
  expect(workingDaysIn(yearMonth(month))).toBe(count);
});

describe('a deadline', () => {
  test.each([
    ['2024-05-02', '2024-05-02'],
    ['2024-05-03', '2024-05-06'],
    ['2024-05-04', '2024-05-06'],
    ['2025-12-24', '2025-12-29'],
    ['2024-12-24', '2024-12-24'],
    ['2026-04-04', '2026-04-07'],
  ])('that falls on %s ends on %s (KPA art. 57 § 4)', (falls, ends) => {
    expect(toIso(nextWorkingDay(day(falls)))).toBe(ends);
  });

  test('ends on the first working day from the day it falls on', () => {
    fc.assert(
      fc.property(anyDay, (falls) => {
        const ends = nextWorkingDay(falls);
        for (let d = falls; d < ends; d = addDays(d, 1)) expect(isWorkingDay(d)).toBe(false);
        return isWorkingDay(ends);
      }),
    );
  });
});

describe('counting working days', () => {
  test('does not count the first day', () => {
    expect(toIso(addWorkingDays(day('2024-04-29'), 3))).toBe('2024-05-06');
    expect(toIso(addWorkingDays(day('2024-05-04'), 1))).toBe('2024-05-06');
    expect(toIso(addWorkingDays(day('2024-05-04'), 0))).toBe('2024-05-04');
  });

  test('passes exactly so many working days', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (from, count) => {
        const to = addWorkingDays(from, count);
        let passed = 0;
        for (let d = addDays(from, 1); d <= to; d = addDays(d, 1)) if (isWorkingDay(d)) passed++;
        return passed === count && isWorkingDay(to);
      }),
    );
  });

  test('takes no negative and no broken counts', () => {
    expect(() => addWorkingDays(day('2024-05-04'), -1)).toThrow(RangeError);
    expect(() => addWorkingDays(day('2024-05-04'), 1.5)).toThrow(RangeError);
  });
});
