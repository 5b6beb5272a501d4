/** Working days of months, each month reckoned once: thousands of workers ask for the same few months. */
import { isWorkingDay } from '../../polish/working-days.ts';
import { addDays } from '../../values/day.ts';
import type { Day } from '../../values/day.ts';
import { monthBounds } from '../../values/year-month.ts';
import type { YearMonth } from '../../values/year-month.ts';

interface Between {
  readonly from: Day | null;
  readonly to: Day | null;
}

export class WorkCalendar {
  readonly #months = new Map<YearMonth, readonly Day[]>();

  workingDays(month: YearMonth): readonly Day[] {
    const known = this.#months.get(month);
    if (known !== undefined) return known;
    const { from, days } = monthBounds(month);
    const all = Array.from({ length: days }, (_, at) => addDays(from, at)).filter(isWorkingDay);
    this.#months.set(month, all);
    return all;
  }

  /** Days of the month, from 1, that are working days. */
  workingDates(month: YearMonth): readonly number[] {
    const { from } = monthBounds(month);
    return this.workingDays(month).map((day) => day - from + 1);
  }

  /** Working days of a month that lie in one of the spans at least and in none of the exceptions. */
  daysIn(month: YearMonth, spans: readonly Between[], except: readonly Between[] = []): number {
    const holds = (list: readonly Between[], day: Day): boolean =>
      list.some(({ from, to }) => (from === null || from <= day) && (to === null || day <= to));
    return this.workingDays(month).filter((day) => holds(spans, day) && !holds(except, day)).length;
  }
}
