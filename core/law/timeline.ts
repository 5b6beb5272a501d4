/**
 * The statutory values of one parameter as a line of states: from each day on, either a value or nothing to answer
 * with. Everything that can make a look-up refuse (before the first value, a gap, an unknown value, past the last
 * checked day) is such an empty state, so that looking up is one scan and needs no cases. What the office adds:
 * office-states.ts; what a decision knows: timelines.ts.
 */
import { addYears, calendar, day, dayOf } from '../values/day.ts';
import type { Day } from '../values/day.ts';
import { datedStatute } from './make-dated.ts';
import type { DatedValue } from './dated-value.ts';
import type { Entry, Parameter, ParameterValue } from './parameter.ts';

export interface State {
  /** First day of the state; −∞ for the first one. */
  readonly from: number;
  /** A decision of an earlier day does not know this state yet. */
  readonly announced: number;
  /** null: a look-up refuses. */
  readonly dated: DatedValue | null;
}

/** A value on its days, before gaps are made visible. */
interface Piece extends State {
  readonly to: number;
  readonly dated: DatedValue;
}

/** The statutory states, in order, the first one from −∞. */
export function statutoryStates(parameter: Parameter): readonly State[] {
  return withGaps(parameter.values.flatMap((entry) => statutoryPieces(parameter, entry)));
}

/** The state on a day. */
export function stateOn(timeline: readonly State[], on: number): State {
  for (let index = timeline.length - 1; index > 0; index--) {
    const state = timeline[index];
    if (state !== undefined && state.from <= on) return state;
  }
  return timeline[0] ?? NOTHING;
}

/** The last day of the state at an index; ∞ for the last one. */
export function lastDayAt(timeline: readonly State[], index: number): number {
  const next = timeline[index + 1];
  return next === undefined ? Infinity : next.from - 1;
}

/** The first day after `after` on which the law can change the value without an amendment. */
export function nextChangeDay(parameter: Parameter, after: Day): Day | undefined {
  if (parameter.mayChangeOn === undefined) return undefined;
  const [month, dayOfMonth] = parameter.mayChangeOn.split('-').map(Number);
  const inSameYear = dayOf(calendar(after).year, month ?? 1, dayOfMonth ?? 1);
  return inSameYear > after ? inSameYear : addYears(inSameYear, 1);
}

const NOTHING: State = { from: -Infinity, announced: -Infinity, dated: null };

function statutoryPieces(parameter: Parameter, entry: Entry<ParameterValue>): readonly Piece[] {
  const { value } = entry;
  if (value === null) return [];
  const verifiedUntil = day(parameter.verifiedUntil);
  const from = entry.from === null ? -Infinity : day(entry.from);
  const to = entry.to === null ? Infinity : day(entry.to);
  const known = { ...entry, value };
  const pieces: Piece[] = [];
  if (from <= verifiedUntil) {
    pieces.push({
      from,
      to: Math.min(to, verifiedUntil),
      announced: announcedOn(entry),
      dated: datedStatute(parameter, known, { from, to }, false),
    });
  }
  if (to > verifiedUntil && parameter.afterwards === 'warn') {
    const later = Math.max(from, verifiedUntil + 1);
    // The value is the same and as old as before; only the warning is new.
    const dated = datedStatute(parameter, known, { from, to }, true);
    pieces.push({ from: later, to, announced: later, dated });
  }
  return pieces;
}

function announcedOn(entry: Entry<ParameterValue>): number {
  const iso = entry.announced ?? entry.source.announced ?? entry.from;
  return iso === null ? -Infinity : day(iso);
}

function withGaps(pieces: readonly Piece[]): readonly State[] {
  const states: State[] = pieces[0]?.from === -Infinity ? [] : [NOTHING];
  for (const [index, piece] of pieces.entries()) {
    states.push(piece);
    const next = pieces[index + 1];
    if (piece.to !== Infinity && next?.from !== piece.to + 1) {
      states.push({ from: piece.to + 1, announced: piece.to + 1, dated: null });
    }
  }
  return states;
}
