/**
 * The calendar of a month as a team's sheet shows it: every day with what it is, and the working days with the holidays
 * named (ustawa o dniach wolnych od pracy). Called by fill-team-sheet.ts.
 */
import { holidayOn } from '../../polish/holidays.ts';
import { monthName } from '../../polish/months.ts';
import { isWorkingDay, workingDaysIn } from '../../polish/working-days.ts';
import { addDays, calendar, weekday } from '../../values/day.ts';
import type { Day } from '../../values/day.ts';
import { monthBounds } from '../../values/year-month.ts';
import type { YearMonth } from '../../values/year-month.ts';

const WEEKDAYS = ['poniedziałek', 'wtorek', 'środa', 'czwartek', 'piątek', 'sobota', 'niedziela'];

export interface CalendarRow {
  readonly day: Day;
  readonly weekday: string;
  /** Polish: „dzień roboczy”, „dzień wolny: Święto Państwowe”. */
  readonly kind: string;
}

export function calendarOf(month: YearMonth): readonly CalendarRow[] {
  return daysOf(month).map((day) => ({
    day,
    weekday: WEEKDAYS[weekday(day) - 1] ?? '',
    kind: kindOf(day),
  }));
}

/** „Dni robocze: 20. Święta: 1 maja (Święto Państwowe), 3 maja (…).” without a year, so that it names no other month. */
export function workingDaysInWords(month: YearMonth): string {
  const holidays = daysOf(month).flatMap((day) => {
    const name = holidayOn(day);
    const { day: number, month: at } = calendar(day);
    return name === undefined ? [] : [`${number} ${monthName(at, 'genitive')} (${name})`];
  });
  const working = `Dni robocze: ${workingDaysIn(month)}.`;
  return holidays.length === 0 ? working : `${working} Święta: ${holidays.join(', ')}.`;
}

function daysOf(month: YearMonth): readonly Day[] {
  const { from, days } = monthBounds(month);
  return Array.from({ length: days }, (_, at) => addDays(from, at));
}

function kindOf(day: Day): string {
  const holiday = holidayOn(day);
  if (holiday !== undefined) return `dzień wolny: ${holiday}`;
  return isWorkingDay(day) ? 'dzień roboczy' : 'dzień wolny';
}
