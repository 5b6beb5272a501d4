/** Days of an entitlement cut where something about their payment changes: each piece is paid in one way. */
import { addDays, type Day } from '../../values/day.ts';
import type { ClosedPeriod } from '../../values/period.ts';
import { cutPeriod } from '../schedule/unchanged-pieces.ts';

export interface Piece<Way> extends ClosedPeriod {
  readonly way: Way;
}

interface Cut<Way> {
  /** In order, without overlaps. */
  readonly periods: readonly ClosedPeriod[];
  /** Days on which something may begin to be otherwise; in any order. */
  readonly turns: readonly Day[];
  /** How a day is paid; days paid alike share the key. Undefined: not at all. */
  readonly wayOn: (day: Day) => Way | undefined;
}

/** Neighbouring days that are paid alike are one piece, also across the border of two periods. */
export function piecesOf<Way extends { readonly key: string }>(cut: Cut<Way>): readonly Piece<Way>[] {
  const pieces: Piece<Way>[] = [];
  for (const { from, to } of cut.periods.flatMap((period) => cutPeriod(period, cut.turns))) {
    const way = cut.wayOn(from);
    if (way !== undefined) append(pieces, { from, to, way });
  }
  return pieces;
}

function append<Way extends { readonly key: string }>(pieces: Piece<Way>[], piece: Piece<Way>): void {
  const last = pieces.at(-1);
  if (last?.way.key === piece.way.key && last.to + 1 === piece.from) {
    pieces[pieces.length - 1] = { from: last.from, to: piece.to, way: last.way };
  } else pieces.push(piece);
}

/** The earlier of two days, the first of which may be open. */
export const earlier = (a: Day | undefined, b: Day): Day => (a !== undefined && a < b ? a : b);

/** The days on which a period begins and is over, for `turns`. */
export function turnsOf({
  from,
  to,
}: {
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
}): readonly Day[] {
  return [...(from === undefined ? [] : [from]), ...(to === undefined ? [] : [addDays(to, 1)])];
}

/** Does a period with open ends hold on a day? */
export function holdsOn(
  { from, to }: { readonly from?: Day | undefined; readonly to?: Day | undefined },
  day: Day,
): boolean {
  return (from === undefined || from <= day) && (to === undefined || day <= to);
}
