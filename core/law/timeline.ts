/**
 * One parameter as a line of states: from each day on, either a value or nothing to answer with. Everything that can
 * make a look-up refuse (before the first value, a gap, an unknown value, past the last checked day) is such an
 * empty state, so that looking up is one scan and needs no cases. Built once for each parameter by law-book.ts.
 */
import { addYears, calendar, day, dayOf } from '../values/day.ts';
import type { Day } from '../values/day.ts';
import { datedOffice, datedStatute } from './make-dated.ts';
import type { DatedValue } from './dated-value.ts';
import type { OfficeValue } from './office-values.ts';
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

/** @param officeValues of this parameter, checked, in order of their first days, without overlaps */
export function timelineOf(parameter: Parameter, officeValues: readonly OfficeValue[]): readonly State[] {
  const statute = parameter.values.flatMap((entry) => statutePieces(parameter, entry, officeValues));
  const office = officeValues.map((given) => officePiece(parameter, given));
  return withGaps([...statute, ...office].sort((a, b) => a.from - b.from));
}

/** The state on a day, as known to a decision of `announcedBy` (∞: as known to the data). */
export function stateOn(timeline: readonly State[], on: number, announcedBy = Infinity): State {
  for (let index = timeline.length - 1; index > 0; index--) {
    const state = timeline[index];
    if (state !== undefined && state.from <= on && state.announced <= announcedBy) return state;
  }
  return timeline[0] ?? NOTHING;
}

/** The last day that a state lasts; ∞ for the last one. */
export function lastDayOf(timeline: readonly State[], state: State): number {
  const next = timeline[timeline.indexOf(state) + 1];
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

function statutePieces(
  parameter: Parameter,
  entry: Entry<ParameterValue>,
  officeValues: readonly OfficeValue[],
): readonly Piece[] {
  const { value } = entry;
  if (value === null) return [];
  const verifiedUntil = day(parameter.verifiedUntil);
  const whole = span(entry);
  return withoutOffice(whole, officeValues).flatMap((range) => {
    // What comes back after an office value was not foreseen before that value: it counts from its own first day.
    const announced = range.from === whole.from ? announcedOn(entry) : range.from;
    const dated = datedStatute(parameter, { ...entry, value }, range, false);
    const checked = { ...range, to: Math.min(range.to, verifiedUntil), announced, dated };
    if (range.to <= verifiedUntil) return [checked];
    if (parameter.afterwards === 'refuse') return range.from <= verifiedUntil ? [checked] : [];
    const from = Math.max(range.from, verifiedUntil + 1);
    const later = {
      from,
      to: range.to,
      announced: from,
      dated: datedStatute(parameter, { ...entry, value }, range, true),
    };
    return range.from <= verifiedUntil ? [checked, later] : [later];
  });
}

interface Span {
  readonly from: number;
  readonly to: number;
}

function span(entry: Entry<ParameterValue>): Span {
  return {
    from: entry.from === null ? -Infinity : day(entry.from),
    to: entry.to === null ? Infinity : day(entry.to),
  };
}

function announcedOn(entry: Entry<ParameterValue>): number {
  const iso = entry.announced ?? entry.source.announced ?? entry.from;
  return iso === null ? -Infinity : day(iso);
}

/** What is left of a statutory span where the office has values of its own. */
function withoutOffice(whole: Span, officeValues: readonly OfficeValue[]): readonly Span[] {
  return officeValues.reduce<readonly Span[]>(
    (spans, { from, to }) =>
      spans.flatMap((left) => [
        ...(left.from < from ? [{ from: left.from, to: Math.min(left.to, from - 1) }] : []),
        ...(to !== null && left.to > to ? [{ from: Math.max(left.from, to + 1), to: left.to }] : []),
      ]),
    [whole],
  );
}

function officePiece(parameter: Parameter, given: OfficeValue): Piece {
  return {
    from: given.from,
    to: given.to ?? openOfficeEnd(parameter, given.from),
    announced: given.announced ?? given.from,
    dated: datedOffice(parameter, given, verifiedOverlap(parameter, given)),
  };
}

/**
 * An office value without an end must not outlive the next possible change unnoticed: it holds as long as the
 * statutory data are checked, or, when it starts later, to the eve of the next change after its start.
 */
function openOfficeEnd(parameter: Parameter, from: Day): number {
  if (parameter.afterwards === 'warn') return Infinity;
  const verifiedUntil = day(parameter.verifiedUntil);
  if (from <= verifiedUntil) return verifiedUntil;
  const change = nextChangeDay(parameter, from);
  return change === undefined ? Infinity : change - 1;
}

/** A verified statutory value on days that the office value takes. */
function verifiedOverlap(parameter: Parameter, given: OfficeValue): ParameterValue | undefined {
  const verifiedUntil = day(parameter.verifiedUntil);
  for (const entry of parameter.values) {
    const statute = span(entry);
    const overlaps =
      Math.min(statute.to, verifiedUntil) >= given.from && statute.from <= (given.to ?? Infinity);
    if (entry.verified && entry.value !== null && overlaps) return entry.value;
  }
  return undefined;
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
