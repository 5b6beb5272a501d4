/** The one place where the command line looks at the clock: the day on this machine's calendar, for defaults. */
import { dayOf, type Day } from '../core/values/day.ts';

export function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
