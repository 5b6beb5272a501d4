/**
 * What the months of a period make of a measure, by its kind: counts and amounts are summed; a state is that of the end of
 * the last month and missing when that is missing, never an earlier month's; an opening is that of the first month. What
 * months can make nothing of is given for a single month only.
 */
import type { Reading } from '../canonical-row.ts';
import { sumOf } from '../consolidation/month-total.ts';
import type { MeasureKind } from '../measures/definition.ts';
import type { Total } from './model.ts';
import { rounded } from './rounded.ts';

export const NOT_CONCERNED: Total = { value: 'not-applicable', missing: 0 };

type OverMonths = (months: readonly Total[]) => Total;

const OVER: Readonly<Record<MeasureKind['overMonths'], OverMonths>> = {
  sum: (months) => ({
    value: sumOf(months.map(({ value }) => value)).value,
    missing: months.reduce((count, { missing }) => count + missing, 0),
  }),
  last: (months) => months.at(-1) ?? NOT_CONCERNED,
  first: (months) => months[0] ?? NOT_CONCERNED,
  none: (months) => (months.length === 1 ? (months[0] ?? NOT_CONCERNED) : NOT_CONCERNED),
};

export function overMonths({ overMonths: way }: MeasureKind, months: readonly Total[]): Total {
  return OVER[way](months);
}

/** Which months a total is made of: their places from 0. */
export function monthsTaken({ overMonths: way }: MeasureKind, count: number): readonly number[] {
  const taken = {
    sum: Array.from({ length: count }, (_, at) => at),
    last: [count - 1],
    first: [0],
    none: [],
  };
  return taken[way];
}

/**
 * Average of the month ends, only of states. Months in which the state is not known of everybody are left out, so that the
 * average is of whole months.
 */
export function averageOf({ id }: MeasureKind, whole: readonly Reading[]): Reading | undefined {
  if (id !== 'state') return undefined;
  const known = whole.filter((value) => typeof value === 'number');
  if (known.length > 0) return rounded(known.reduce((sum, value) => sum + value, 0) / known.length);
  return whole.every((value) => value === 'not-applicable') ? 'not-applicable' : 'missing';
}
