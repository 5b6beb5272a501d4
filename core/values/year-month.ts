/**
 * A calendar month, "2024-05": the unit in which benefits are paid and workload is counted.
 * As text it sorts, compares and serves as a key. Used with periods (period.ts re-exports it).
 */
import type { Brand } from './brand.ts';
import { calendar, dayOf, daysInMonth } from './day.ts';
import type { Day } from './day.ts';
import { TeczkaError } from './errors.ts';

/** `YYYY-MM`, years 0001 to 9999. */
export type YearMonth = Brand<string, 'year-month'>;

/** What a month looks like as text. */
export const YEAR_MONTH_TEXT = /^(?!0000)\d{4}-(0[1-9]|1[0-2])$/;

/** @throws TeczkaError `month-unreadable` when the text is not `YYYY-MM` with a month from 01 to 12 */
export function yearMonth(text: string): YearMonth {
  if (!YEAR_MONTH_TEXT.test(text)) {
    throw new TeczkaError(
      'month-unreadable',
      'Nie można odczytać miesiąca. Podaj go w postaci RRRR-MM, na przykład 2024-05.',
    );
  }
  return text as YearMonth;
}

/** @param month from 1 to 12. @throws TeczkaError `month-unreadable` */
export function yearMonthFrom(year: number, month: number): YearMonth {
  return yearMonth(`${year.toString().padStart(4, '0')}-${month.toString().padStart(2, '0')}`);
}

/** The month in which a day lies. */
export function yearMonthOf(day: Day): YearMonth {
  const { year, month } = calendar(day);
  return yearMonthFrom(year, month);
}

/** Year and month (from 1) as numbers. */
export function yearMonthParts(value: YearMonth): { readonly year: number; readonly month: number } {
  return { year: Number(value.slice(0, 4)), month: Number(value.slice(5)) };
}

/** The month `count` months later, earlier when negative. @throws TeczkaError `month-unreadable` outside 0001-9999 */
export function addToYearMonth(value: YearMonth, count: number): YearMonth {
  const { year, month } = yearMonthParts(value);
  const months = year * 12 + (month - 1) + count;
  return yearMonthFrom(Math.floor(months / 12), (months % 12) + 1);
}

/** First day, last day and number of days of a month. */
export function monthBounds(value: YearMonth): {
  readonly from: Day;
  readonly to: Day;
  readonly days: number;
} {
  const { year, month } = yearMonthParts(value);
  const days = daysInMonth(year, month);
  return { from: dayOf(year, month, 1), to: dayOf(year, month, days), days };
}
