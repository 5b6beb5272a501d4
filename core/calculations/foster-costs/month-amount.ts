/**
 * Money of one calendar month, and how a row of months becomes the segments of a schedule. Used by the calculations of
 * what foster care costs: parents-fee, gmina-share, county-settlement.
 */
import { addDays, type Day } from '../../values/day.ts';
import type { Grosze } from '../../values/money.ts';
import { calendarMonths, type ClosedPeriod, type YearMonth } from '../../values/period.ts';
import type { Segment } from '../outcome.ts';

/** Days of one month for which an amount is due. */
export interface DueMonth {
  readonly month: YearMonth;
  /** First and last due day; between them there may be days that are not due. */
  readonly from: Day;
  readonly to: Day;
  readonly days: number;
  readonly daysInMonth: number;
}

export interface MonthAmount extends DueMonth {
  readonly amount: Grosze;
  /** The amounts it is the sum of, where it is one. */
  readonly parts?: readonly Grosze[];
  /** Some of them are for a part of the month only: it is no monthly amount, though all its days are due. */
  readonly isMixed?: boolean;
}

/** The months of a period without the days of `not`; months of which nothing is left are left out. */
export function dueMonths(period: ClosedPeriod, not: readonly ClosedPeriod[] = []): readonly DueMonth[] {
  return calendarMonths(period).flatMap(({ month, from, to, daysInMonth }) => {
    const due: Day[] = [];
    for (let on = from; on <= to; on = addDays(on, 1)) {
      if (!not.some((out) => out.from <= on && on <= out.to)) due.push(on);
    }
    const [first] = due;
    const last = due.at(-1);
    if (first === undefined || last === undefined) return [];
    return [{ month, from: first, to: last, days: due.length, daysInMonth }];
  });
}

/** Is the amount, if there is one already, that of a whole month? */
export const isWhole = ({ days, daysInMonth, isMixed }: DueMonth & Pick<MonthAmount, 'isMixed'>): boolean =>
  days === daysInMonth && isMixed !== true;

/** Runs of whole months that follow each other with the same amount; a part month is a run of its own. */
export function runsOf<Month extends MonthAmount>(months: readonly Month[]): readonly (readonly Month[])[] {
  const runs: Month[][] = [];
  for (const month of months) {
    const last = runs.at(-1)?.at(-1);
    const goesOn =
      last !== undefined &&
      isWhole(last) &&
      isWhole(month) &&
      last.amount === month.amount &&
      month.from === last.to + 1;
    if (goesOn) runs.at(-1)?.push(month);
    else runs.push([month]);
  }
  return runs;
}

/** @param openEnd the last amount holds until it is changed, at most to its last day */
export function segmentsOf(
  months: readonly MonthAmount[],
  title: string,
  openEnd = false,
): readonly Segment[] {
  const runs = runsOf(months);
  return runs.flatMap((run, index) => {
    const [first] = run;
    const last = run.at(-1);
    if (first === undefined || last === undefined) return [];
    return [
      {
        from: first.from,
        to: last.to,
        kind: isWhole(first) ? ('month' as const) : ('part-month' as const),
        title,
        amount: first.amount,
        untilChanged: openEnd && index === runs.length - 1,
      },
    ];
  });
}
