/**
 * What a team comes to in one month, measure by measure: workers are added up, then the team's own row for what is of no
 * single worker. Joint acts, which several workers may do together, are counted once: by the team's own row alone where
 * it counts all of them, the shares of workers never added on top; where it stands beside the workers, who tell only what
 * they did alone, both are added. A sheet without such a row does not tell joint acts from others: then the total is
 * the sum of the workers' acts, an act done by two of them being counted by both, and joint-acts.ts says so. Used by
 * figures, snapshots and the checks of plausibility.
 */
import type { Reading } from '../canonical-row.ts';
import { measures } from '../measures/index.ts';
import type { Measure } from '../measures/definition.ts';
import type { MeasureId } from '../measures/index.ts';
import { measureSetOf } from '../measures/sets.ts';
import type { PlacedValue, TeamMonth, WorkerMonth } from './model.ts';

export interface MonthTotal {
  readonly value: Reading;
  /** Values not given: cells of workers, or one for a month that was not delivered. */
  readonly missing: number;
  /** The team's own row is in it, so that it is not the sum of the workers. */
  readonly ownRow: boolean;
  /** Acts that may be joint, added up over several workers for want of the team's own row. */
  readonly perhapsJoint?: true;
}

/** Does a measure concern the team? What does not is „nie dotyczy”: neither zero nor missing. */
export type Concerns = (measure: MeasureId) => boolean;

export function concernsOf(kind: string): Concerns {
  return measureSetOf(kind)?.applies ?? (() => true);
}

const NOT_APPLICABLE: MonthTotal = { value: 'not-applicable', missing: 0, ownRow: false };

const known = new WeakMap<TeamMonth, ReadonlyMap<MeasureId, MonthTotal>>();

/** Totals of all measures; reckoned once for each month of a team. */
export function monthTotals(month: TeamMonth): ReadonlyMap<MeasureId, MonthTotal> {
  const before = known.get(month);
  if (before !== undefined) return before;
  const concerns = concernsOf(month.kind);
  const totals = new Map(
    measures.map((measure: Measure<MeasureId>) => [measure.id, totalOf(measure, month, concerns)] as const),
  );
  known.set(month, totals);
  return totals;
}

export function monthTotal(month: TeamMonth, measure: MeasureId): MonthTotal {
  return monthTotals(month).get(measure) ?? NOT_APPLICABLE;
}

function totalOf(measure: Measure<MeasureId>, month: TeamMonth, concerns: Concerns): MonthTotal {
  if (!measure.kind.addsOverWorkers) return NOT_APPLICABLE;
  const own = month.ofTeam.get(measure.id);
  if (month.workers.length === 0 && own === undefined) return nothingGiven(measure, month, concerns);
  const readings = readingsOf(measure, month, concerns, own);
  if (measure.joint === true) return jointTotal(readings, own);
  const all = own === undefined ? readings : [...readings, given(own.value, measure, concerns)];
  return { ...sumOf(all), ownRow: own !== undefined };
}

/** Of a month not delivered nothing is known; a table without workers says nothing about what it leaves out. */
function nothingGiven(measure: Measure<MeasureId>, { content }: TeamMonth, concerns: Concerns): MonthTotal {
  const asked = content === '' ? concerns(measure.id) : isAsked(measure, concerns);
  return asked ? { value: 'missing', missing: 1, ownRow: false } : NOT_APPLICABLE;
}

/** What the workers give; a column that only the team's own row fills is no gap of theirs. */
function readingsOf(
  measure: Measure<MeasureId>,
  { workers }: TeamMonth,
  concerns: Concerns,
  own: PlacedValue | undefined,
): readonly Reading[] {
  if (own !== undefined && workers.every(({ values }) => !values.has(measure.id))) return [];
  return workers.map((worker) => workerValue(worker, measure, concerns));
}

/**
 * The value of a worker as the totals take it: an empty cell of a measure that does not concern the team lacks nothing, nor
 * does a sheet without a column that only some offices have.
 */
export function workerValue(
  { values }: WorkerMonth,
  measure: Measure<MeasureId>,
  concerns: Concerns,
): Reading {
  const value = values.get(measure.id)?.value;
  if (value === undefined) return isAsked(measure, concerns) ? 'missing' : 'not-applicable';
  return given(value, measure, concerns);
}

const given = (value: Reading, { id }: Measure<MeasureId>, concerns: Concerns): Reading =>
  value === 'missing' && !concerns(id) ? 'not-applicable' : value;

function isAsked({ id, optional }: Measure<MeasureId>, concerns: Concerns): boolean {
  return optional !== true && concerns(id);
}

/** The sum of what is given: no value at all is „missing”, only „nd” is „not-applicable”. */
export function sumOf(values: readonly Reading[]): Pick<MonthTotal, 'value' | 'missing'> {
  let sum: number | undefined;
  let missing = 0;
  for (const value of values) {
    if (typeof value === 'number') sum = (sum ?? 0) + value;
    else if (value === 'missing') missing++;
  }
  if (sum !== undefined) return { value: sum, missing };
  return { value: values.length > 0 && missing === 0 ? 'not-applicable' : 'missing', missing };
}

/** Does the team's own row count all joint acts, so that shares of workers are in no total? „nd” there takes no share away. */
export function countsAll(own: PlacedValue | undefined): boolean {
  return typeof own?.value === 'number' && own.besidesWorkers !== true;
}

function jointTotal(shares: readonly Reading[], own: PlacedValue | undefined): MonthTotal {
  if (own !== undefined && countsAll(own)) return { value: own.value, missing: 0, ownRow: true };
  if (typeof own?.value === 'number') return { ...sumOf([...shares, own.value]), ownRow: true };
  const sum = { ...sumOf(shares), ownRow: false };
  const sharing = shares.filter((share) => typeof share === 'number' && share > 0).length;
  return sharing > 1 ? { ...sum, perhapsJoint: true } : sum;
}
