/**
 * Sums over workers and the figures made of them: days worked, posts, so much per worked day and per post. What is
 * missing stays missing: a ratio is only given when everything it divides by is known.
 */
import type { Reading } from './canonical-row.ts';
import type { WorkerReading } from './layouts/definition.ts';
import type { MeasureKind } from './measures/definition.ts';
import { measures } from './measures/index.ts';
import type { MeasureId } from './measures/index.ts';

export interface Total {
  /** The sum of the values that are given. */
  readonly value: Reading;
  /** How many values were not given, so that a sum can be marked as incomplete. */
  readonly missing: number;
}

export interface Presence {
  /** Working days of all the workers without the days absent; „missing” when the absence of one is not known. */
  readonly workedDays: Reading;
  /** Sum of FTE; „missing” when the FTE of one is not known. */
  readonly posts: Reading;
}

export type Totals = ReadonlyMap<MeasureId, Total>;

/** The sum of what is given: no value at all is „missing”, only „nd” is „not-applicable”. */
export function total(values: readonly Reading[]): Total {
  const given = values.filter((value) => typeof value === 'number');
  const missing = values.filter((value) => value === 'missing').length;
  if (given.length > 0) return { value: given.reduce((sum, value) => sum + value, 0), missing };
  return { value: values.length > 0 && missing === 0 ? 'not-applicable' : 'missing', missing };
}

/** What a worker reported for a measure; „missing” where the sheet has no such column. */
export function valueOf(worker: WorkerReading, measure: MeasureId): Reading {
  return worker.values.find((cell) => cell.measure === measure)?.value ?? 'missing';
}

/** Sums over workers of the measures that may be added; a measure that may not is „not-applicable”. */
export function totalsOf(workers: readonly WorkerReading[]): Totals {
  return new Map(
    measures.map(({ id, kind }: { id: MeasureId; kind: MeasureKind }) => [
      id,
      kind.addsOverWorkers
        ? total(workers.map((worker) => valueOf(worker, id)))
        : { value: 'not-applicable', missing: 0 },
    ]),
  );
}

export function presenceOf(workers: readonly WorkerReading[], workingDays: number): Presence {
  const worked = workers.map((worker) => workedDays(worker, workingDays));
  return { workedDays: complete(worked), posts: complete(workers.map(({ fte }) => fte)) };
}

/** The sum when every value is known, in hundredths so that FTE such as 0.1 + 0.2 stay what people typed. */
function complete(values: readonly Reading[]): Reading {
  const known = values.filter((value) => typeof value === 'number');
  if (known.length < values.length || values.length === 0) return 'missing';
  return known.reduce((sum, value) => sum + Math.round(value * 100), 0) / 100;
}

/** Days that a worker worked in a month of so many working days; „missing” where the absence is not known or impossible. */
export function workedDays(worker: WorkerReading, workingDays: number): Reading {
  const absent = valueOf(worker, 'absenceDays');
  return typeof absent === 'number' && absent <= workingDays ? workingDays - absent : 'missing';
}

/**
 * How much of a measure falls to one unit (a post, a worked day) of the workers of whom both are known: a worker without
 * the one or the other neither adds to the sum nor thins it out. „missing” when there is none such.
 */
export function rate(
  workers: readonly WorkerReading[],
  measure: MeasureId,
  unitsOf: (worker: WorkerReading) => Reading,
): Reading {
  const pairs = workers.map((worker) => ({ value: valueOf(worker, measure), units: unitsOf(worker) }));
  const known = pairs.filter(({ value, units }) => typeof value === 'number' && typeof units === 'number');
  const units = complete(known.map((pair) => pair.units));
  const sum = total(known.map(({ value }) => value)).value;
  if (typeof sum === 'number' && typeof units === 'number' && units > 0) return sum / units;
  const applies = pairs.some(({ value }) => value !== 'not-applicable');
  return applies || pairs.length === 0 ? 'missing' : 'not-applicable';
}
