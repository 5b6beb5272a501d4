/**
 * What a team comes to in one month, measure by measure. Workers are added up, then the team's own row for what is of no
 * single worker. Joint acts, which several workers may do together, are counted by the team's own row alone; without one
 * the sum is known only when a single worker names any, else it lies between the greatest share and the sum of the shares
 * and stays missing, because both ends would be a guess. Used by figures, snapshots and the checks of plausibility.
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
  /** Joint acts without the team's row: how many there are at least and at most. */
  readonly between?: readonly [least: number, most: number];
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
  const applies = concerns(measure.id);
  if (month.workers.length === 0 && own === undefined) {
    return applies ? { value: 'missing', missing: 1, ownRow: false } : NOT_APPLICABLE;
  }
  const readings = readingsOf(measure.id, month, applies, own);
  if (measure.joint === true) return jointTotal(readings, own);
  const all = own === undefined ? readings : [...readings, own.value];
  return { ...sumOf(all), ownRow: own !== undefined };
}

/** What the workers give; a column that only the team's own row fills is no gap of theirs. */
function readingsOf(
  id: MeasureId,
  { workers }: TeamMonth,
  applies: boolean,
  own: PlacedValue | undefined,
): readonly Reading[] {
  const given = workers.map(({ values }) => values.get(id)?.value);
  if (own !== undefined && given.every((value) => value === undefined)) return [];
  return given.map((value) => valueGiven(value, applies));
}

/** An empty cell of a measure that does not concern the team lacks nothing. */
function valueGiven(value: Reading | undefined, applies: boolean): Reading {
  if (value !== undefined && (applies || value !== 'missing')) return value;
  return applies ? 'missing' : 'not-applicable';
}

/** The value of a worker as the totals take it. */
export function workerValue({ values }: WorkerMonth, id: MeasureId, concerns: Concerns): Reading {
  return valueGiven(values.get(id)?.value, concerns(id));
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

function jointTotal(shares: readonly Reading[], own: PlacedValue | undefined): MonthTotal {
  if (own !== undefined && own.value !== 'missing') return { value: own.value, missing: 0, ownRow: true };
  const sum = sumOf(shares);
  const acts = shares.filter((share) => typeof share === 'number');
  const most = Math.max(0, ...acts);
  const several = typeof sum.value === 'number' && sum.value > most;
  if (!several) return { ...sum, ownRow: false };
  return { value: 'missing', missing: sum.missing + 1, ownRow: false, between: [most, Number(sum.value)] };
}
