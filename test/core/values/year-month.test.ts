import { day, toIso } from '../../../core/values/day.ts';
import {
  addToYearMonth,
  monthBounds,
  yearMonth,
  yearMonthFrom,
  yearMonthOf,
  yearMonthParts,
} from '../../../core/values/year-month.ts';
import { codeOf } from '../../support/numbers.ts';

test('a month is read, taken apart and put together again', () => {
  expect(yearMonthParts(yearMonth('2024-05'))).toEqual({ year: 2024, month: 5 });
  expect(yearMonthFrom(987, 6)).toBe('0987-06');
  expect(yearMonthOf(day('2024-12-31'))).toBe('2024-12');
});

test.each(['2024-13', '2024-00', '2024-5', '0000-01', '05.2024', '2024-05-01', ''])(
  '%s is no month',
  (text) => {
    expect(codeOf(() => yearMonth(text))).toBe('month-unreadable');
  },
);

test('counting months crosses years both ways and stops at the ends of the calendar', () => {
  expect(addToYearMonth(yearMonth('2024-11'), 3)).toBe('2025-02');
  expect(addToYearMonth(yearMonth('2024-02'), -2)).toBe('2023-12');
  expect(addToYearMonth(yearMonth('2024-02'), -26)).toBe('2021-12');
  expect(codeOf(() => addToYearMonth(yearMonth('9999-12'), 1))).toBe('month-unreadable');
  expect(codeOf(() => addToYearMonth(yearMonth('0001-01'), -1))).toBe('month-unreadable');
});

test('the bounds of a leap February', () => {
  const { from, to, days } = monthBounds(yearMonth('2024-02'));
  expect([toIso(from), toIso(to), days]).toEqual(['2024-02-01', '2024-02-29', 29]);
});
