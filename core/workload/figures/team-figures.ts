/** The figures of one team over the months of the period, with those of its workers and of its posts. */
import type { StaffMember } from '../../office/index.ts';
import type { YearMonth } from '../../values/year-month.ts';
import type { Reading, Source } from '../canonical-row.ts';
import { concernsOf, countsAll, monthTotal, workerValue } from '../consolidation/month-total.ts';
import type { TeamMonth, TeamOutcome } from '../consolidation/model.ts';
import type { StaffList } from '../consolidation/staff-list.ts';
import type { Measure } from '../measures/definition.ts';
import { measures } from '../measures/index.ts';
import type { MeasureId } from '../measures/index.ts';
import type { Calendars } from './calendars.ts';
import { measureFigure, sourceOfNumber } from './measure-figure.ts';
import type { MeasureFigure, Staffing, TeamFigures, Total } from './model.ts';
import { monthsTaken, NOT_CONCERNED } from './over-months.ts';
import { presenceOf } from './presence.ts';
import { Rates } from './rates.ts';
import { rounded } from './rounded.ts';
import { workerFigures } from './worker-figures.ts';

/** A team's figures with what the office adds up: its rates before they are divided. */
export interface CountedTeam {
  readonly figures: TeamFigures;
  readonly rates: ReadonlyMap<MeasureId, Rates>;
}

export interface TeamPosts {
  readonly staff: StaffList;
  /** Posts of the team as office.xlsx says them. */
  readonly established: number | undefined;
}

export function teamFigures(team: TeamOutcome, calendars: Calendars, posts: TeamPosts): CountedTeam {
  const byMonth = new Map(team.months.map((month) => [month.month, month]));
  const slots = calendars.months.map((month) => byMonth.get(month));
  const rates = new Map(
    measures.map((measure: Measure<MeasureId>) => [measure.id, ratesOf(measure, slots, team, calendars)]),
  );
  const units = team.months.map((month) =>
    month.content === '' ? 'missing' : calendars.units.ofTeam(month),
  );
  const figures = new Map(
    measures.map((measure: Measure<MeasureId>) => [
      measure.id,
      teamFigure(measure, slots, rates.get(measure.id) ?? new Rates()),
    ]),
  );
  return {
    rates,
    figures: {
      team,
      figures,
      workers: workerFigures(team, calendars),
      presence: presenceOf(calendars.workingDays, units, slots.length),
      staffing: staffingOf(team.id, calendars, posts),
    },
  };
}

type Slot = TeamMonth | undefined;

function totalIn(slot: Slot, measure: MeasureId): Total {
  if (slot === undefined) return NOT_CONCERNED;
  const { value, missing } = monthTotal(slot, measure);
  return { value, missing };
}

function teamFigure(measure: Measure<MeasureId>, slots: readonly Slot[], rates: Rates): MeasureFigure {
  const months = slots.map((slot) => totalIn(slot, measure.id));
  return measureFigure({
    ...{ measure, months, whole: months.map(({ value }) => value) },
    rates: rates.result(measure.kind, slots.length),
    sourcesOf: (at) => sourcesIn(slots[at], measure),
  });
}

/** Worker by worker where the total is the workers' sum, else the team as one. */
function ratesOf(
  measure: Measure<MeasureId>,
  slots: readonly Slot[],
  { kind }: TeamOutcome,
  { units }: Calendars,
): Rates {
  const rates = new Rates();
  const concerns = concernsOf(kind);
  for (const at of monthsTaken(measure.kind, slots.length)) {
    const month = slots[at];
    if (month === undefined) continue;
    const total = monthTotal(month, measure.id);
    if (total.ownRow || month.workers.length === 0) rates.add(total.value, units.ofTeam(month));
    else {
      for (const worker of month.workers) {
        rates.add(workerValue(worker, measure, concerns), units.ofWorker(worker, month.month));
      }
    }
  }
  return rates;
}

/** Cells of a total: those of the workers and of the team's own row, or of that alone where it counts all joint acts. */
function sourcesIn(month: Slot, { id, joint }: Measure<MeasureId>): readonly Source[] {
  if (month === undefined) return [];
  const ofTeam = month.ofTeam.get(id);
  const own = sourceOfNumber(ofTeam);
  if (typeof monthTotal(month, id).value !== 'number') return [];
  if (joint === true && countsAll(ofTeam)) return own;
  return [...month.workers.flatMap(({ values }) => sourceOfNumber(values.get(id))), ...own];
}

/** Averages over the months: a post that stood empty for half of the period is half a post. */
function staffingOf(
  team: string,
  { months, calendar }: Calendars,
  { staff, established }: TeamPosts,
): Staffing {
  const average = (kind: StaffMember['kind']): number => {
    const ofMonth = (month: YearMonth): number =>
      staff
        .inTeam(team, month)
        .filter((row) => row.kind === kind)
        .reduce((sum, row) => sum + row.fte * calendar.daysIn(month, [row]), 0) /
      calendar.workingDays(month).length;
    return rounded(months.reduce((sum, month) => sum + ofMonth(month), 0) / months.length);
  };
  const known: Reading = established ?? 'missing';
  return { established: known, vacant: average('vacancy'), substituted: average('substitute') };
}
