/** The days of a grant cut where the criterion, the ceiling or the least part changes, with the values of each piece. */
import type { Day } from '../../values/day.ts';
import type { ClosedPeriod } from '../../values/period.ts';
import type { CalculationContext } from '../context.ts';
import { CRITERIA, CRITERION_PARAMETERS } from '../income-criterion.ts';
import { cutPieces, unchangedPieces } from '../schedule/unchanged-pieces.ts';
import type { Values } from './bounds.ts';
import type { Input } from './input.ts';
import { FORMER_MINIMUM_PERCENT, leastPartCuts, MINIMUM_PERCENT } from './least-part.ts';

const CAP = 'uops.zasilek_okresowy.max_os_samotnie_gosp';
const FLOOR = 'uops.zasilek_okresowy.min_kwota';

/** Ids for the calculation's list of parameters. */
export const PARAMETERS: readonly string[] = [
  ...CRITERION_PARAMETERS,
  CAP,
  MINIMUM_PERCENT,
  FORMER_MINIMUM_PERCENT,
  FLOOR,
];

export interface ValuedPiece extends ClosedPeriod {
  readonly values: Values;
  readonly settledUntil: Day;
  readonly untilChanged: boolean;
}

export function piecesOf(
  { household, decisionDate }: Input,
  period: ClosedPeriod,
  context: CalculationContext,
): readonly ValuedPiece[] {
  const amounts = (id: string) => context.moneySegments(id, period, decisionDate);
  const common = { criterion: amounts(CRITERIA[household.kind]), floor: amounts(FLOOR) };
  const pieces: readonly ValuedPiece[] =
    household.kind === 'single'
      ? unchangedPieces(period, { ...common, cap: amounts(CAP) }, ['criterion', 'cap']).map(
          ({ dated, ...piece }) => ({ ...piece, values: dated }),
        )
      : unchangedPieces(period, common, ['criterion']).map(({ dated, ...piece }) => ({
          ...piece,
          values: { ...dated, cap: undefined },
        }));
  return cutPieces(pieces, leastPartCuts(period, context));
}
