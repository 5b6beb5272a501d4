/** How full each day was, from sheets that have days: acts counted, days away and days free from work told apart. */
import type { WorkerMonth } from '../consolidation/model.ts';
import type { WorkCalendar } from '../consolidation/calendar.ts';
import { measureOf } from '../measures/by-id.ts';
import type { MeasureId } from '../measures/index.ts';
import { monthBounds } from '../../values/year-month.ts';
import type { YearMonth } from '../../values/year-month.ts';
import type { DailyLoad } from './model.ts';

type DayLoad = DailyLoad['days'][number];

/** Parts of other measures are not counted beside them. */
function isAct(id: MeasureId): boolean {
  const { kind, within } = measureOf(id);
  return kind.id === 'count' && kind.perWorkedDay && within !== true;
}

/** Undefined where the sheets have no days. The days are counted when somebody asks for them. */
export function dailyLoad(
  worker: WorkerMonth,
  month: YearMonth,
  calendar: WorkCalendar,
): DailyLoad | undefined {
  if (worker.days.length === 0 && worker.absentOn === undefined) return undefined;
  return {
    month,
    get days() {
      return loadOfDays(worker, month, calendar);
    },
  };
}

function loadOfDays(
  { days, absentOn }: WorkerMonth,
  month: YearMonth,
  calendar: WorkCalendar,
): readonly DayLoad[] {
  const acts = new Map<number, number>();
  for (const { day, measure, value } of days) {
    if (typeof value === 'number' && isAct(measure)) acts.set(day, (acts.get(day) ?? 0) + value);
  }
  const away = new Set(absentOn);
  const working = new Set(calendar.workingDates(month));
  const load = (day: number): DayLoad => {
    const counted = acts.get(day);
    // An act on a day off is shown: somebody has to ask about it.
    if (counted !== undefined && (counted > 0 || (working.has(day) && !away.has(day)))) return counted;
    if (!working.has(day)) return 'free';
    return away.has(day) ? 'absent' : 'missing';
  };
  return Array.from({ length: monthBounds(month).days }, (_, at) => load(at + 1));
}
