/**
 * The consolidated period in the long format, row by row and never all at once: 10 or 100 times a large city fits. Drawn
 * as the sheet „Dane” by core/workload/report, written to data files by scripts/workload/data-files.
 */
import { addDays } from '../values/day.ts';
import { monthBounds } from '../values/year-month.ts';
import type { CanonicalRow, Reading, RowStatus } from './canonical-row.ts';
import type { Consolidation, PlacedDay, PlacedValue, TeamMonth, WorkerMonth } from './consolidation/model.ts';
import { countsAll } from './consolidation/month-total.ts';
import type { Measure, MeasureKind } from './measures/definition.ts';
import { measures } from './measures/index.ts';
import type { MeasureId } from './measures/index.ts';

export interface RowOptions {
  /**
   * Rows by day in place of a month's count where the sheet has days; the sums are the same. Without it one row is one
   * measure of one worker in one month.
   */
  readonly byDay?: boolean;
}

const joint = new Set<MeasureId>(
  measures.filter((measure: Measure<MeasureId>) => measure.joint === true).map(({ id }) => id),
);
const kinds = new Map<MeasureId, MeasureKind>(measures.map(({ id, kind }) => [id, kind]));

/** By team, month and worker, then in the order of the measures; the team's own values come last. */
export function* canonicalRows(
  { teams, context }: Consolidation,
  { byDay = false }: RowOptions = {},
): Generator<CanonicalRow> {
  const unit = context.unit ?? '';
  for (const team of teams) {
    for (const month of team.months) {
      for (const worker of month.workers) yield* rowsOfWorker(worker, month, unit, byDay);
      yield* rowsOfTeam(month, unit);
    }
  }
}

type Common = Pick<CanonicalRow, 'period' | 'unit' | 'team'>;
/** Are the values of these people and of this measure in the team's total? */
type InTotal = (measure: MeasureId) => boolean;
type Who = Pick<CanonicalRow, 'code' | 'worker' | 'post' | 'fte'>;
const NOBODY: Who = { code: '', worker: '', post: '', fte: 'not-applicable' };

const common = ({ month, team }: TeamMonth, unit: string): Common => ({ period: month, unit, team });

function* rowsOfWorker(
  worker: WorkerMonth,
  month: TeamMonth,
  unit: string,
  byDay: boolean,
): Generator<CanonicalRow> {
  const { code, name, post, fte, values } = worker;
  const row = { ...common(month, unit), code, worker: name, post, fte };
  const inTotal: InTotal = (measure) => !joint.has(measure) || !countsAll(month.ofTeam.get(measure));
  const days = byDay ? daysByMeasure(worker) : new Map<MeasureId, PlacedDay[]>();
  for (const measure of measures) {
    const { id, kind } = measure;
    const ofMonth = values.get(id);
    const ofDays = days.get(id);
    if (ofMonth === undefined) continue;
    if (ofDays !== undefined && kind.overMonths === 'sum' && sumOf(ofDays) === ofMonth.value) {
      yield* dayRows(ofDays, row, ofMonth, inTotal);
    } else yield monthRow(measure, ofMonth, row, inTotal(id));
  }
}

function* rowsOfTeam(month: TeamMonth, unit: string): Generator<CanonicalRow> {
  const row = { ...common(month, unit), ...NOBODY };
  for (const measure of measures) {
    const placed = month.ofTeam.get(measure.id);
    if (placed !== undefined) yield monthRow(measure, placed, row, true);
  }
}

function daysByMeasure({ days }: WorkerMonth): Map<MeasureId, PlacedDay[]> {
  const found = new Map<MeasureId, PlacedDay[]>();
  for (const day of days) {
    const list = found.get(day.measure);
    if (list === undefined) found.set(day.measure, [day]);
    else list.push(day);
  }
  return found;
}

const sumOf = (days: readonly PlacedDay[]): number =>
  days.reduce((sum, { value }) => sum + (typeof value === 'number' ? value : 0), 0);

function* dayRows(
  days: readonly PlacedDay[],
  row: Common & Who,
  ofMonth: PlacedValue,
  inTotal: InTotal,
): Generator<CanonicalRow> {
  const { from } = monthBounds(row.period);
  for (const { day, measure, value, source } of days) {
    const date = addDays(from, day - 1);
    const status = statusOf(value, ofMonth);
    yield {
      ...row,
      ...{ date, measure, kind: kindOf(measure), value, status, inTotal: inTotal(measure), source },
    };
  }
}

function monthRow(
  { id, kind }: Measure<MeasureId>,
  placed: PlacedValue,
  row: Common & Who,
  inTotal: boolean,
): CanonicalRow {
  const { value, source } = placed;
  const status = statusOf(value, placed);
  return { ...row, date: undefined, measure: id, kind: kind.id, value, status, inTotal, source };
}

function kindOf(measure: MeasureId): MeasureKind['id'] {
  return kinds.get(measure)?.id ?? 'count';
}

function statusOf(value: Reading, { corrected }: PlacedValue): RowStatus {
  if (value === 'missing') return 'missing';
  return corrected === true ? 'corrected' : 'read';
}
