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
  const worked = workers.map((worker): Reading => {
    const absent = valueOf(worker, 'absenceDays');
    return typeof absent === 'number' && absent <= workingDays ? workingDays - absent : 'missing';
  });
  return { workedDays: complete(worked), posts: complete(workers.map(({ fte }) => fte)) };
}

/** The sum when every value is known, in hundredths so that FTE such as 0.1 + 0.2 stay what people typed. */
function complete(values: readonly Reading[]): Reading {
  const known = values.filter((value) => typeof value === 'number');
  if (known.length < values.length || values.length === 0) return 'missing';
  return known.reduce((sum, value) => sum + Math.round(value * 100), 0) / 100;
}

/** One divided by the other; „missing” when one of them is, or when the divisor is zero. */
export function ratio(dividend: Reading, divisor: Reading): Reading {
  if (dividend === 'not-applicable') return 'not-applicable';
  if (typeof dividend !== 'number' || typeof divisor !== 'number' || divisor === 0) return 'missing';
  return dividend / divisor;
}
