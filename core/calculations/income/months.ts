/** Months of income: which one is examined, and how a sum spreads over several (art. 8 ust. 3, 11 and 12 u.p.s.). */
import { type Fraction, fraction } from '../../values/fraction.ts';
import { type Grosze, times } from '../../values/money.ts';
import { addToYearMonth, yearMonthParts, type YearMonth } from '../../values/period.ts';

/** Months of a sum: equal parts of it from `from` to `to`, both included. */
export interface Spread {
  readonly from: YearMonth;
  readonly to: YearMonth;
  readonly months: number;
  /** Exact part of one month; all of them make up the sum. */
  readonly part: Fraction;
}

/** Number of months from `from` to `to`, both included; zero or less when they are reversed. */
export function monthsFromTo(from: YearMonth, to: YearMonth): number {
  const a = yearMonthParts(from);
  const b = yearMonthParts(to);
  return (b.year - a.year) * 12 + (b.month - a.month) + 1;
}

/** A sum in equal parts over `months` months, starting with `from`. */
export function spread(amount: Grosze, from: YearMonth, months: number): Spread {
  return {
    from,
    to: addToYearMonth(from, months - 1),
    months,
    part: times(amount, fraction(1, months)),
  };
}

/** Does a month lie between two, both included? Without an end it lies from the first one on. */
export function inMonths(month: YearMonth, from: YearMonth | undefined, to: YearMonth | undefined): boolean {
  return (from === undefined || from <= month) && (to === undefined || month <= to);
}
