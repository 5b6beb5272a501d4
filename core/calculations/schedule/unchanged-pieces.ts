/**
 * A period cut into pieces through which none of several dated values changes, for benefits whose amount rests on more
 * than one of them (the permanent allowance: criterion, multiplier, ceiling, floor).
 */
import type { DatedValue, Segment } from '../../law/index.ts';
import { addDays, type Day } from '../../values/day.ts';
import type { ClosedPeriod } from '../../values/period.ts';

/** Dated values by the calculation's own names. */
type Named = Readonly<Record<string, DatedValue>>;

export interface Piece<Dated extends Named> extends ClosedPeriod {
  /** The value of each name on all days of the piece. */
  readonly dated: Dated;
  /** Up to this day nothing can change that the decision does not know. */
  readonly settledUntil: Day;
  /** The piece reaches beyond `settledUntil`: its amount holds "do czasu zmiany". */
  readonly untilChanged: boolean;
}

type Segments<Dated extends Named> = { readonly [Name in keyof Dated]: readonly Segment<Dated[Name]>[] };

/**
 * @param segments each value's segments of the one period, as CalculationContext.moneySegments gives them
 * @param settledBy the names whose next possible change is known (amounts verified on a fixed day); the others are
 * figures of the act itself, which hold until the act is amended
 */
export function unchangedPieces<Dated extends Named>(
  period: ClosedPeriod,
  segments: Segments<Dated>,
  settledBy: readonly (keyof Dated)[],
): readonly Piece<Dated>[] {
  const names = Object.keys(segments) as (keyof Dated)[];
  const starts = names.flatMap((name) => segments[name].map(({ from }) => from));
  return cutPeriod(period, starts).map(({ from, to }) => {
    const settledUntil = settledBy.reduce<Day>((until, name) => {
      const settled = covering(segments[name], from).settledUntil;
      return settled < until ? settled : until;
    }, to);
    // Built from the keys of `segments`, each with its own kind of value.
    const dated: Named = Object.fromEntries(
      names.map((name) => [name, covering(segments[name], from).dated]),
    );
    return { from, to, dated: dated as Dated, settledUntil, untilChanged: to > settledUntil };
  });
}

/** Pieces cut further before given days, each with the values of the piece it was cut from. */
export function cutPieces<Cut extends ClosedPeriod & { readonly settledUntil: Day }>(
  pieces: readonly Cut[],
  before: readonly Day[],
): readonly (Cut & { readonly untilChanged: boolean })[] {
  return pieces.flatMap((piece) =>
    cutPeriod(piece, before).map((days) => ({
      ...piece,
      ...days,
      untilChanged: days.to > piece.settledUntil,
    })),
  );
}

/** The period cut before each of the given days that lies within it, in order. */
export function cutPeriod(period: ClosedPeriod, before: readonly Day[]): readonly ClosedPeriod[] {
  const within = before.filter((day) => day > period.from && day <= period.to);
  const starts = [period.from, ...new Set([...within].sort((a, b) => a - b))];
  return starts.map((from, index) => {
    const next = starts[index + 1];
    return { from, to: next === undefined ? period.to : addDays(next, -1) };
  });
}

function covering<Dated extends DatedValue>(segments: readonly Segment<Dated>[], day: Day): Segment<Dated> {
  const found = segments.find(({ from, to }) => from <= day && (to === null || day <= to));
  if (found === undefined) throw new TypeError('The segments of a value do not cover the period');
  return found;
}
