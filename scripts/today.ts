/** The one place where the command line looks at the clock: the day on this machine's calendar, for defaults, and the time. */
import { dayOf, toIso, type Day } from '../core/values/day.ts';

export function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/** This moment on this machine's clock, `YYYY-MM-DD HH:MM`: for what a workbook remembers of a change. */
export function now(): string {
  const moment = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${toIso(today())} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}
