/** The months of the period with their working days and units, made once and handed to everything that counts. */
import type { YearMonth } from '../../values/year-month.ts';
import { WorkCalendar } from '../consolidation/calendar.ts';
import type { WorkloadPeriod } from '../period.ts';
import { UnitsOfMonths } from './units.ts';

export interface Calendars {
  readonly months: readonly YearMonth[];
  readonly calendar: WorkCalendar;
  readonly units: UnitsOfMonths;
  /** Of all the months. */
  readonly workingDays: number;
}

export function calendarsOf({ months }: WorkloadPeriod): Calendars {
  const calendar = new WorkCalendar();
  const workingDays = months.reduce((sum, month) => sum + calendar.workingDays(month).length, 0);
  return { months, calendar, units: new UnitsOfMonths(calendar), workingDays };
}
