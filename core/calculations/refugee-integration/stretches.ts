/**
 * Months of the programme that are alike: the same amounts of the law, the same side of the sixth month, the same agreed
 * amount. Each stretch has one range and one row of the schedule.
 */
import type { Day } from '../../values/day.ts';
import { monthBounds } from '../../values/year-month.ts';
import type { Piece } from '../schedule/unchanged-pieces.ts';
import { LAST_MONTH_OF_FULL_CEILING, type RangeLaw } from './ceiling.ts';
import type { Input } from './input.ts';
import type { ProgrammeMonth } from './programme.ts';

export interface MonthsAlike {
  readonly first: ProgrammeMonth;
  readonly last: ProgrammeMonth;
  readonly from: Day;
  readonly to: Day;
  readonly piece: Piece<RangeLaw>;
  /** Index among the agreed amounts; −1 where none was agreed. */
  readonly agreed: number;
}

/** Paid months only, in order; a suspended month in between parts two stretches. */
export function monthsAlike(
  months: readonly ProgrammeMonth[],
  pieces: readonly Piece<RangeLaw>[],
  { agreed = [] }: Input,
): readonly MonthsAlike[] {
  const result: MonthsAlike[] = [];
  let open = false;
  for (const month of months) {
    if (!month.paid) {
      open = false;
      continue;
    }
    const one = alone(month, pieces, agreed);
    const last = result.at(-1);
    if (open && last !== undefined && alike(last, one)) {
      result[result.length - 1] = { ...last, last: month, to: one.to };
    } else {
      result.push(one);
    }
    open = true;
  }
  return result;
}

function alone(
  month: ProgrammeMonth,
  pieces: readonly Piece<RangeLaw>[],
  agreed: NonNullable<Input['agreed']>,
): MonthsAlike {
  const { from, to } = monthBounds(month.month);
  const piece = pieces.find((those) => those.from <= from && from <= those.to);
  if (piece === undefined) throw new TypeError('The pieces of the law do not cover the programme');
  const index = agreed.filter(({ fromMonth }) => fromMonth <= month.number).length - 1;
  return { first: month, last: month, from, to, piece, agreed: index };
}

function alike(stretch: MonthsAlike, one: MonthsAlike): boolean {
  const late = ({ first }: MonthsAlike): boolean => first.number > LAST_MONTH_OF_FULL_CEILING;
  return stretch.piece === one.piece && stretch.agreed === one.agreed && late(stretch) === late(one);
}
