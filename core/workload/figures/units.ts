/**
 * What the figures of one worker or team in one month are divided by: posts, posts really present, days worked. A post of
 * somebody who is there for half of the month's working days is half a post; one who is substituted keeps no post beside
 * the substitute. Made once for every worker and month.
 */
import type { Reading } from '../canonical-row.ts';
import type { WorkCalendar } from '../consolidation/calendar.ts';
import type { TeamMonth, WorkerMonth } from '../consolidation/model.ts';

export interface Units {
  /** FTE weighed by the days on which the post is the worker's. */
  readonly posts: Reading;
  /** FTE weighed by the days worked. */
  readonly presentPosts: Reading;
  readonly workedDays: Reading;
  readonly absentDays: Reading;
}

export interface WorkerUnits extends Units {
  /** FTE weighed by the days in the team, whoever else has the post: what the worker's own figures are divided by. */
  readonly ownPosts: Reading;
}

export class UnitsOfMonths {
  readonly #calendar: WorkCalendar;
  readonly #known = new WeakMap<WorkerMonth, WorkerUnits>();

  constructor(calendar: WorkCalendar) {
    this.#calendar = calendar;
  }

  ofWorker(worker: WorkerMonth, month: TeamMonth['month']): WorkerUnits {
    const before = this.#known.get(worker);
    if (before !== undefined) return before;
    const working = this.#calendar.workingDays(month).length;
    const absentDays = this.#absent(worker, month);
    const workedDays: number | 'missing' =
      absentDays !== 'missing' && absentDays <= worker.expectedDays
        ? worker.expectedDays - absentDays
        : 'missing';
    const part = (days: number | 'missing'): Reading =>
      typeof worker.fte === 'number' && days !== 'missing' ? (worker.fte * days) / working : 'missing';
    const units: WorkerUnits = {
      posts: part(worker.postDays),
      ownPosts: part(worker.expectedDays),
      presentPosts: part(workedDays),
      workedDays,
      absentDays,
    };
    this.#known.set(worker, units);
    return units;
  }

  /** Of all workers of a team's month; „missing” where one is not known or there are none. */
  ofTeam({ workers, month }: TeamMonth): Units {
    const all = workers.map((worker) => this.ofWorker(worker, month));
    return {
      posts: complete(all.map(({ posts }) => posts)),
      presentPosts: complete(all.map(({ presentPosts }) => presentPosts)),
      workedDays: complete(all.map(({ workedDays }) => workedDays)),
      absentDays: complete(all.map(({ absentDays }) => absentDays)),
    };
  }

  /** As the sheet counts them, else the working days on which the sheet of days says so. */
  #absent({ values, absentOn }: WorkerMonth, month: TeamMonth['month']): number | 'missing' {
    const counted = values.get('absenceDays')?.value;
    if (typeof counted === 'number') return counted;
    if (absentOn === undefined) return 'missing';
    const working = new Set(this.#calendar.workingDates(month));
    return absentOn.filter((day) => working.has(day)).length;
  }
}

/** The sum when every reading is a number and there is one at least. */
export function complete(readings: readonly Reading[]): Reading {
  let sum = 0;
  for (const reading of readings) {
    if (typeof reading !== 'number') return 'missing';
    sum += reading;
  }
  return readings.length === 0 ? 'missing' : sum;
}
