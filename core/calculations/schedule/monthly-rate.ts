/**
 * A monthly rate paid through a period: part months by days of the calendar month, whole months at the full rate,
 * the last rate until it is changed. Serves every benefit prorated as art. 87 ust. 4 uwrspz says.
 */
import { addDays, type Day, firstOfMonth, lastOfMonth } from '../../values/day.ts';
import type { Segment } from '../outcome.ts';
import type { PartMonth } from './part-month.ts';

/** Days through which one rate holds: a dated amount of the law, a fee, whatever the calculation pays by. */
export interface RateSegment<Rate> {
  readonly from: Day;
  readonly to: Day;
  readonly rate: Rate;
  readonly untilChanged: boolean;
  /** Up to this day the rate is certain; `to` where nothing can change any more. */
  readonly settledUntil: Day;
}

/** A stretch of a schedule before its amount is computed. */
export type Stretch<Rate> =
  | {
      readonly kind: 'part-month';
      readonly part: PartMonth;
      readonly rate: Rate;
      readonly untilChanged: boolean;
    }
  | {
      readonly kind: 'month';
      readonly from: Day;
      readonly to: Day;
      readonly rate: Rate;
      readonly untilChanged: boolean;
    };

const partOf = (from: Day, to: Day): PartMonth => ({
  from,
  to,
  days: to - from + 1,
  daysInMonth: lastOfMonth(from) - firstOfMonth(from) + 1,
});

/**
 * Cuts one rate's days into a first part month, whole months and a last part month. Where the rate is not settled to
 * the end, its last part month is not computed: the monthly amount runs until it is changed, at most to the end.
 */
export function stretches<Rate>({
  from,
  to,
  rate,
  untilChanged,
  settledUntil,
}: RateSegment<Rate>): readonly Stretch<Rate>[] {
  const result: Stretch<Rate>[] = [];
  let start = from;
  const partial = (last: Day): void => {
    result.push({ kind: 'part-month', part: partOf(start, last), rate, untilChanged: last > settledUntil });
    start = addDays(last, 1);
  };
  if (start !== firstOfMonth(start)) partial(lastOfMonth(start) < to ? lastOfMonth(start) : to);
  if (start > to) return result;
  const lastWhole = untilChanged || to === lastOfMonth(to) ? to : addDays(firstOfMonth(to), -1);
  if (start <= lastWhole) {
    result.push({ kind: 'month', from: start, to: lastWhole, rate, untilChanged });
    start = addDays(lastWhole, 1);
  }
  if (start <= to) partial(to);
  return result;
}

/** The segment of a ruling for a stretch whose amount is known. */
export function toSegment(stretch: Stretch<unknown>, title: string, amount: Segment['amount']): Segment {
  const { from, to } = stretch.kind === 'month' ? stretch : stretch.part;
  return { from, to, kind: stretch.kind, title, amount, untilChanged: stretch.untilChanged };
}
