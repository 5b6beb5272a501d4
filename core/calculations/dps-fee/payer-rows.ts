/**
 * The rows of one payer in the schedule of a fee: pieces of the case that do not change the payer's own amount make no
 * rows of their own. Used by schedule.ts.
 */
import { firstOfMonth, lastOfMonth } from '../../values/day.ts';
import { type Grosze, grosze } from '../../values/money.ts';
import type { Segment } from '../outcome.ts';

export interface Row extends Segment {
  /** The amount of a whole month. */
  readonly monthly: Grosze;
}

/** Parts of one month with the same monthly amount; a whole month of them is a month. */
function joinedParts(a: Row, b: Row): Row | undefined {
  const fits =
    a.kind === 'part-month' &&
    b.kind === 'part-month' &&
    a.monthly === b.monthly &&
    firstOfMonth(a.from) === firstOfMonth(b.from);
  if (!fits) return undefined;
  const joined = { ...b, from: a.from, amount: grosze(a.amount + b.amount) };
  const whole = joined.from === firstOfMonth(b.from) && joined.to === lastOfMonth(b.to);
  return whole && joined.amount === joined.monthly ? { ...joined, kind: 'month' } : joined;
}

function joinedMonths(a: Row, b: Row): Row | undefined {
  return a.kind === 'month' && b.kind === 'month' && a.amount === b.amount
    ? { ...b, from: a.from }
    : undefined;
}

function joinedBy(rows: readonly Row[], join: (a: Row, b: Row) => Row | undefined): readonly Row[] {
  return rows.reduce<readonly Row[]>((done, row) => {
    const last = done.at(-1);
    const joined = last === undefined ? undefined : join(last, row);
    return joined === undefined ? [...done, row] : [...done.slice(0, -1), joined];
  }, []);
}

const segmentOf = ({ from, to, kind, title, amount, untilChanged }: Row): Segment => ({
  ...{ from, to, kind, title, amount, untilChanged },
});

/** @param rows of one payer, in order, each following the one before it */
export function payerRows(rows: readonly Row[]): readonly Segment[] {
  return joinedBy(joinedBy(rows, joinedParts), joinedMonths).map(segmentOf);
}

/** The municipality bears what is left of every part: only its whole months can be one row. */
export function municipalityRows(rows: readonly Row[]): readonly Segment[] {
  return joinedBy(rows, joinedMonths).map(segmentOf);
}
