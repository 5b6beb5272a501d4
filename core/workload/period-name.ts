/** A month in the middle and at the end of a sentence: „kwiecień 2026”, without the full stop of „r.”. */
import { monthName } from '../polish/months.ts';
import { yearMonthParts } from '../values/year-month.ts';
import type { YearMonth } from '../values/year-month.ts';

export function periodName(period: YearMonth): string {
  const { year, month } = yearMonthParts(period);
  return `${monthName(month)} ${year}`;
}
