/**
 * The clock of the gmina's share: in which year of its stay in foster care a child is on a day. Each child has its own;
 * it runs over all forms of care and over the stay of an adult ward (art. 191 ust. 9-11 uwrspz). Pure.
 */
import { ageOn, addDays, birthday, type Day } from '../../values/day.ts';
import { type ClosedPeriod, overlap, type Period } from '../../values/period.ts';

export type Gaps = 'sum' | 'restart';

/** Days of care within one year of stay. */
export interface YearOfStay extends ClosedPeriod {
  /** From 1. */
  readonly year: number;
}

/**
 * @param stays merged stays in order (mergePeriods), so that between two of them the child was out of care
 * @param gaps `sum`: days out of care push the end of a year back; `restart`: a new stay begins with the first year
 */
export function yearsOfStay(
  stays: readonly Period[],
  within: ClosedPeriod,
  gaps: Gaps,
): readonly YearOfStay[] {
  let before = 0;
  return stays.flatMap((stay) => {
    const start = gaps === 'sum' ? addDays(stay.from, -before) : stay.from;
    if (stay.to !== null) before += stay.to - stay.from + 1;
    const seen = overlap(within, stay);
    return seen === undefined ? [] : cut(start, seen);
  });
}

/** Cuts days of care at the days on which a year counted from `start` is over. */
function cut(start: Day, { from, to }: ClosedPeriod): readonly YearOfStay[] {
  const years: YearOfStay[] = [];
  let year = ageOn(start, from) + 1;
  for (let on = from; on <= to; year++) {
    const next = birthday(start, year);
    const last = next > to ? to : addDays(next, -1);
    years.push({ from: on, to: last, year });
    on = addDays(last, 1);
  }
  return years;
}
