/**
 * Periods of days, both ends included, as decisions and registers write them ("od 15.02.2021 do 28.02.2021",
 * "od 1.01.2024 bezterminowo"), and their cutting into calendar months, by which benefits are prorated.
 * Used by law (validity of parameters), calculations, registers and workload.
 */
import type { Day } from './day.ts';
import { TeczkaError } from './errors.ts';
import { addToYearMonth, monthBounds, yearMonthOf } from './year-month.ts';
import type { YearMonth } from './year-month.ts';

export {
  addToYearMonth,
  monthBounds,
  yearMonth,
  yearMonthFrom,
  yearMonthOf,
  yearMonthParts,
} from './year-month.ts';
export type { YearMonth } from './year-month.ts';

/** From `from` to `to`, both included; `to: null` has no end. */
export interface Period {
  readonly from: Day;
  readonly to: Day | null;
}

/** A period whose last day is known. */
export interface ClosedPeriod extends Period {
  readonly to: Day;
}

/** The part of a period that lies in one calendar month. */
export interface MonthPart {
  readonly month: YearMonth;
  readonly from: Day;
  readonly to: Day;
  /** Days of the part, both ends included. */
  readonly days: number;
  readonly daysInMonth: number;
  /** The part is the whole month. */
  readonly whole: boolean;
}

/** @throws TeczkaError `period-reversed` when the end lies before the start */
export function period(from: Day, to: Day): ClosedPeriod;
export function period(from: Day, to: Day | null): Period;
export function period(from: Day, to: Day | null): Period {
  if (to !== null && to < from) {
    throw new TeczkaError(
      'period-reversed',
      'Koniec okresu jest wcześniejszy niż początek. Popraw jedną z dat.',
    );
  }
  return { from, to };
}

/** The whole of a calendar month. */
export function monthPeriod(month: YearMonth): ClosedPeriod {
  const { from, to } = monthBounds(month);
  return { from, to };
}

export function isClosed(period: Period): period is ClosedPeriod {
  return period.to !== null;
}

/** Number of days, both ends included. */
export function days(period: ClosedPeriod): number {
  return period.to - period.from + 1;
}

export function contains(period: Period, day: Day): boolean {
  return day >= period.from && (period.to === null || day <= period.to);
}

/** The days that both periods have; undefined when they have none. */
export function overlap(a: ClosedPeriod, b: Period): ClosedPeriod | undefined;
export function overlap(a: Period, b: ClosedPeriod): ClosedPeriod | undefined;
export function overlap(a: Period, b: Period): Period | undefined;
export function overlap(a: Period, b: Period): Period | undefined {
  const from = a.from > b.from ? a.from : b.from;
  const to = a.to === null || (b.to !== null && b.to < a.to) ? b.to : a.to;
  return to !== null && to < from ? undefined : { from, to };
}

/** The period cut at the ends of calendar months, in order; each part knows its month's length. */
export function calendarMonths(period: ClosedPeriod): readonly MonthPart[] {
  const parts: MonthPart[] = [];
  const last = yearMonthOf(period.to);
  for (let month = yearMonthOf(period.from); month <= last; month = addToYearMonth(month, 1)) {
    const bounds = monthBounds(month);
    const from = period.from > bounds.from ? period.from : bounds.from;
    const to = period.to < bounds.to ? period.to : bounds.to;
    const length = to - from + 1;
    parts.push({ month, from, to, days: length, daysInMonth: bounds.days, whole: length === bounds.days });
  }
  return parts;
}

/** The same days in the fewest periods, in order: overlapping and directly adjoining ones become one. */
export function mergePeriods(periods: readonly Period[]): readonly Period[] {
  const merged: Period[] = [];
  for (const next of [...periods].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last === undefined || (last.to !== null && next.from > last.to + 1)) merged.push(next);
    else merged[merged.length - 1] = { from: last.from, to: later(last.to, next.to) };
  }
  return merged;
}

function later(a: Day | null, b: Day | null): Day | null {
  if (a === null || b === null) return null;
  return a > b ? a : b;
}
