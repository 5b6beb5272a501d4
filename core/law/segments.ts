/**
 * A period cut at the changes of a parameter, as a decision of a given day may know them: the ground of every schedule
 * of payments. Values announced by that day count, also future ones; the last one runs "do czasu zmiany" (until
 * changed). Called by law-book.ts.
 */
import type { Day } from '../values/day.ts';
import type { Period } from '../values/period.ts';
import type { DatedValue, Segment } from './dated-value.ts';
import type { Parameter } from './parameter.ts';
import { lastDayAt, nextChangeDay } from './timeline.ts';
import type { State } from './timeline.ts';
import type { Timelines } from './timelines.ts';

/** A segment, or the first day of the period for which there is no value. */
export type SegmentOrGap = Segment | { readonly gap: Day };

export function segmentsOf(
  parameter: Parameter,
  timelines: Timelines,
  period: Period,
  decidedOn: Day,
): readonly SegmentOrGap[] {
  const known = timelines.knownOn(decidedOn);
  const end = period.to ?? Infinity;
  return known.flatMap((state, index): readonly SegmentOrGap[] => {
    const from = Math.max(state.from, period.from) as Day;
    const last = lastDayAt(known, index);
    if (from > Math.min(last, end)) return [];
    if (state.dated === null) return [{ gap: from }];
    const settledUntil = Math.min(settled(parameter, timelines.full, state, decidedOn), last) as Day;
    return [segment(state.dated, from, Math.min(last, end), settledUntil)];
  });
}

function segment(dated: DatedValue, from: Day, to: number, settledUntil: Day): Segment {
  return {
    from,
    to: to === Infinity ? null : (to as Day),
    untilChanged: to > settledUntil,
    settledUntil,
    dated,
  };
}

/**
 * First day of the days without any value on record that a segment reaches: its value runs on there until changed,
 * although the program knows that it does not know the right one.
 */
export function firstUnknownDay(
  timeline: readonly State[],
  { from, to, untilChanged }: Segment,
): Day | undefined {
  if (!untilChanged) return undefined;
  const unknown = timeline.find(
    (state, index) =>
      state.dated === null && lastDayAt(timeline, index) >= from && state.from <= (to ?? Infinity),
  );
  return unknown === undefined || unknown.from === -Infinity ? undefined : (unknown.from as Day);
}

/**
 * Eve of the next day on which the value can change, after the decision and after the value's first day: the yearly
 * day of change, a change on record that the decision could not know, or the end of what was checked.
 */
export function settled(parameter: Parameter, timeline: readonly State[], state: State, decidedOn: Day): Day {
  const base = Math.max(decidedOn, state.from) as Day;
  const yearly = nextChangeDay(parameter, base) ?? Infinity;
  const recorded = timeline.find((later) => later.from > base)?.from ?? Infinity;
  const change = Math.min(yearly, recorded);
  return change === Infinity ? base : ((change - 1) as Day);
}
