import { formatMonth, monthName } from '../../../core/polish/months.ts';
import type { MonthCase } from '../../../core/polish/months.ts';
import { monthFromName } from '../../../core/values/month-names.ts';
import { yearMonth } from '../../../core/values/year-month.ts';

test('months have their names in three cases', () => {
  expect(monthName(11)).toBe('listopad');
  expect(monthName(11, 'genitive')).toBe('listopada');
  expect(monthName(2, 'locative')).toBe('lutym');
  expect(() => monthName(0)).toThrow(RangeError);
  expect(() => monthName(13)).toThrow(RangeError);
});

test('every name that is written is also read, as the same month', () => {
  for (const grammaticalCase of ['nominative', 'genitive', 'locative'] satisfies MonthCase[]) {
    for (let month = 1; month <= 12; month++)
      expect(monthFromName(monthName(month, grammaticalCase))).toBe(month);
  }
});

test('a month with its year stays on one line', () => {
  expect(formatMonth(yearMonth('2026-11'))).toBe('listopad\u00a02026\u00a0r.');
  expect(`w ${formatMonth(yearMonth('2026-03'), 'locative')}`).toBe('w marcu\u00a02026\u00a0r.');
});
