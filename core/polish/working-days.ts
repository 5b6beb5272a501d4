/**
 * Working days of an office (Monday to Friday without public holidays) and the ends of administrative deadlines.
 * Used by the calculation of deadlines, by the 14 working days of a family interview (rozporządzenie Dz.U. 2021
 * poz. 893) and by workload figures. All functions throw TeczkaError `holidays-unknown` before 1991.
 */
import { addDays, weekday } from '../values/day.ts';
import type { Day } from '../values/day.ts';
import { monthBounds } from '../values/year-month.ts';
import type { YearMonth } from '../values/year-month.ts';
import { holidayOn } from './holidays.ts';

const SATURDAY = 6;
const SUNDAY = 7;

/** Neither Saturday nor a day free from work by law (Sunday, public holiday). */
export function isWorkingDay(day: Day): boolean {
  return weekday(day) !== SATURDAY && !isFreeByLaw(day);
}

/** Sunday or a public holiday (art. 1 ustawy z 18.01.1951 o dniach wolnych od pracy). Saturday is not free by law. */
export function isFreeByLaw(day: Day): boolean {
  return weekday(day) === SUNDAY || holidayOn(day) !== undefined;
}

/** Number of working days in a month. Not the working time of art. 130 KP: a holiday on Saturday lowers only that. */
export function workingDaysIn(month: YearMonth): number {
  const { from, days } = monthBounds(month);
  let count = 0;
  for (let i = 0; i < days; i++) if (isWorkingDay(addDays(from, i))) count++;
  return count;
}

/**
 * The `count`-th working day after a day; the day itself is not counted (as KPA art. 57 § 1). Zero gives the day itself.
 * @throws RangeError when `count` is negative or not whole
 */
export function addWorkingDays(day: Day, count: number): Day {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`Not a count of working days: ${count}`);
  let reached = day;
  for (let left = count; left > 0;) {
    reached = addDays(reached, 1);
    if (isWorkingDay(reached)) left--;
  }
  return reached;
}

/**
 * Where a deadline ends that falls on this day: the day itself, or when it is free by law or a Saturday, the first
 * day after it that is neither (KPA art. 57 § 4 as in force since 1.06.2017, Dz.U. 2017 poz. 935; for Saturdays
 * before that the resolution of NSA of 15.06.2011, I OPS 1/11, says the same).
 */
export function nextWorkingDay(day: Day): Day {
  let reached = day;
  while (!isWorkingDay(reached)) reached = addDays(reached, 1);
  return reached;
}
