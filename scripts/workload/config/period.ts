/** The period of a run: as written, or by a word that schedules use. Called by set-up.ts. */
import { monthAsPeriod, workloadPeriod, type WorkloadPeriod } from '../../../core/workload/period.ts';
import type { Day } from '../../../core/values/day.ts';
import { addToYearMonth, yearMonthOf } from '../../../core/values/year-month.ts';

/** Months from the present one. */
const WORDS: ReadonlyMap<string, number> = new Map([
  ['poprzedni', -1],
  ['previous', -1],
  ['bieżący', 0],
  ['biezacy', 0],
  ['current', 0],
]);

/** @throws TeczkaError `period-unreadable` */
export function periodOf(text: string, today: Day): WorkloadPeriod {
  const months = WORDS.get(text.trim().toLowerCase());
  return months === undefined
    ? workloadPeriod(text)
    : monthAsPeriod(addToYearMonth(yearMonthOf(today), months));
}
