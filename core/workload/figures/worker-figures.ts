/**
 * The figures of one worker in one team over the months of the period. They are counted when somebody asks for them and not
 * kept: all measures of all workers of a province would not fit, and each of them is drawn once.
 */
import type { YearMonth } from '../../values/year-month.ts';
import { concernsOf, workerValue } from '../consolidation/month-total.ts';
import type { Concerns } from '../consolidation/month-total.ts';
import type { TeamMonth, TeamOutcome, WorkerMonth } from '../consolidation/model.ts';
import { measureById } from '../measures/by-id.ts';
import type { Measure } from '../measures/definition.ts';
import type { MeasureId } from '../measures/index.ts';
import type { Calendars } from './calendars.ts';
import { dailyLoad } from './daily-load.ts';
import { measureFigure, sourceOfNumber } from './measure-figure.ts';
import type { MeasureFigure, Total, WorkerFigures } from './model.ts';
import { monthsTaken, NOT_CONCERNED } from './over-months.ts';
import { presenceOf } from './presence.ts';
import { Rates } from './rates.ts';

/** A worker in a month of the period; undefined where the team does not name the worker then. */
interface Slot {
  readonly month: YearMonth;
  readonly worker: WorkerMonth | undefined;
  /** The team gave nothing for that month, so of the worker nothing is known either. */
  readonly lacking: boolean;
}

/** Workers of a team by code, in the order in which the team's sheets name them. */
export function workerFigures(team: TeamOutcome, calendars: Calendars): readonly WorkerFigures[] {
  const byMonth = new Map(team.months.map((month) => [month.month, month]));
  const indexed = new Map(team.months.map((month) => [month.month, byCode(month)]));
  const codes = new Set(team.months.flatMap(({ workers }) => workers.map(({ code }) => code)));
  const concerns = concernsOf(team.kind);
  return [...codes].map((code) => {
    const slots = calendars.months.map((month): Slot => {
      const ofTeam = byMonth.get(month);
      const worker = indexed.get(month)?.get(code);
      return { month, worker, lacking: ofTeam?.content === '' };
    });
    return figuresOfWorker(code, slots, concerns, calendars);
  });
}

function byCode({ workers }: TeamMonth): ReadonlyMap<string, WorkerMonth> {
  return new Map(workers.map((worker) => [worker.code, worker]));
}

function figuresOfWorker(
  code: string,
  slots: readonly Slot[],
  concerns: Concerns,
  calendars: Calendars,
): WorkerFigures {
  const present = slots.flatMap(({ worker, month }) => (worker === undefined ? [] : [{ worker, month }]));
  const last = present.at(-1)?.worker;
  const units = present.map(({ worker, month }) => calendars.units.ofWorker(worker, month));
  const own = units.map((ofMonth) => ({ ...ofMonth, posts: ofMonth.ownPosts }));
  return {
    ...{ code, name: last?.name ?? '', post: last?.post ?? '', fte: last?.fte ?? 'missing' },
    figures: {
      get: (id) => {
        const measure = measureById(id);
        return measure && workerFigure(measure, slots, concerns, calendars);
      },
    },
    presence: presenceOf(calendars.workingDays, own, slots.length),
    daily: present.flatMap(({ worker, month }) => dailyLoad(worker, month, calendars.calendar) ?? []),
  };
}

function workerFigure(
  measure: Measure<MeasureId>,
  slots: readonly Slot[],
  concerns: Concerns,
  { units }: Calendars,
): MeasureFigure {
  const months = slots.map((slot) => totalIn(slot, measure, concerns));
  const rates = new Rates();
  for (const at of monthsTaken(measure.kind, slots.length)) {
    const slot = slots[at];
    if (slot?.worker === undefined) continue;
    const { ownPosts, presentPosts, workedDays } = units.ofWorker(slot.worker, slot.month);
    rates.add(months[at]?.value ?? 'missing', { posts: ownPosts, presentPosts, workedDays });
  }
  return measureFigure({
    ...{ measure, months, whole: months.map(({ value }) => value) },
    rates: rates.result(measure.kind, slots.length),
    sourcesOf: (at) => sourceOfNumber(slots[at]?.worker?.values.get(measure.id)),
  });
}

function totalIn({ worker, lacking }: Slot, measure: Measure<MeasureId>, concerns: Concerns): Total {
  if (worker === undefined) {
    return lacking && concerns(measure.id) ? { value: 'missing', missing: 1 } : NOT_CONCERNED;
  }
  const value = workerValue(worker, measure, concerns);
  return { value, missing: value === 'missing' ? 1 : 0 };
}
