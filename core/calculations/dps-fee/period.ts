/**
 * The days of a case, cut where something changes: the cost, an income, an exemption, a payer, a criterion, the
 * threshold. Criteria matter only while relatives with a known income may have to pay.
 */
import { formatDate } from '../../polish/date-in-words.ts';
import { calendar, type Day, dayOf, firstOfMonth, lastOfMonth, addDays } from '../../values/day.ts';
import type { ClosedPeriod } from '../../values/period.ts';
import { contradiction } from '../inputs/contradiction.ts';
import { refuseReversed } from '../inputs/reversed-span.ts';
import type { CalculationContext } from '../context.ts';
import { CRITERIA } from '../income-criterion.ts';
import { cutPeriod } from '../schedule/unchanged-pieces.ts';
import type { Costs } from './cost.ts';
import { toleranceOf } from './income-in-force.ts';
import type { Input } from './input.ts';
import { RESIDENT_PERCENT, surelyPaysAll } from './resident.ts';
import { warnOfSmallChanges } from './small-changes.ts';
import { caseOn, changeDays } from './states.ts';
import { THRESHOLD_PERCENT } from './thresholds.ts';

export interface FeePeriod extends ClosedPeriod {
  /** Without an end the fee holds until it is changed. */
  readonly open: boolean;
  /** The day whose knowledge of the law counts. */
  readonly asOf: Day;
}

/** @throws TeczkaError `input-contradiction` when the period ends before it starts, or a change lies outside it */
export function feePeriod(given: Input): FeePeriod {
  const { from, to, decisionDate } = given;
  refuseReversed('Okres opłaty', { from, to }, 'to');
  const end = to ?? endOfYearOfFirstWholeMonth(from);
  const stray = outside(given, from, end);
  if (stray !== undefined) {
    throw contradiction(
      stray,
      `Data zmiany leży poza okresem opłaty (od ${formatDate(from)} do ${formatDate(end)}). Popraw datę albo okres.`,
    );
  }
  return { from, to: end, open: to === undefined, asOf: decisionDate ?? to ?? from };
}

function endOfYearOfFirstWholeMonth(from: Day): Day {
  const whole = from === firstOfMonth(from) ? from : addDays(lastOfMonth(from), 1);
  return dayOf(calendar(whole).year, 12, 31);
}

/** Path of the first change that does not fall within the period. */
function outside({ resident, relatives = [] }: Input, from: Day, to: Day): string | undefined {
  const changes = [
    { path: 'resident', person: resident },
    ...relatives.map((person, index) => ({ path: `relatives.${index}`, person })),
  ];
  for (const { path, person } of changes) {
    const index = (person.changes ?? []).findIndex((change) => change.from <= from || change.from > to);
    if (index !== -1) return `${path}.changes.${index}.from`;
  }
  return undefined;
}

export interface FeePiece extends ClosedPeriod {
  /** Beyond this day a criterion may change. */
  readonly settledUntil: Day;
}

/** @throws TeczkaError `law-unknown-period`, `cost-unknown` */
export function feePieces(
  given: Input,
  period: FeePeriod,
  costs: Costs,
  context: CalculationContext,
): readonly FeePiece[] {
  warnOfSmallChanges(given.relatives ?? [], period.asOf, context);
  const cuts = [...costs.changes, ...changeDays(given)];
  return cutPeriod(period, cuts).flatMap((piece) => byThresholds(given, period, piece, costs, context));
}

function byThresholds(
  given: Input,
  { asOf }: FeePeriod,
  piece: ClosedPeriod,
  costs: Costs,
  context: CalculationContext,
): readonly FeePiece[] {
  const { resident, relatives } = caseOn(given, piece.from, toleranceOf(context, asOf));
  const kinds = relatives.flatMap(({ household, refused }) =>
    household === undefined || refused === 'agreementAndInterview' ? [] : [household.kind],
  );
  const limit = context.numberOn(RESIDENT_PERCENT, piece.from, { announcedBy: asOf });
  if (kinds.length === 0 || surelyPaysAll(resident, costs.on(piece.from), limit)) {
    return [{ ...piece, settledUntil: piece.to }];
  }
  const criteria = [...new Set(kinds)].flatMap((kind) => context.moneySegments(CRITERIA[kind], piece, asOf));
  const percents = context.numberSegments(THRESHOLD_PERCENT, piece, asOf);
  const starts = [...criteria, ...percents].map(({ from }) => from);
  return cutPeriod(piece, starts).map((part) => ({
    ...part,
    // The percentage is a figure of the act itself and holds until the act is amended; criteria have their day.
    settledUntil: criteria
      .filter(({ from, to }) => from <= part.from && (to === null || part.from <= to))
      .reduce<Day>(
        (until, segment) => (segment.settledUntil < until ? segment.settledUntil : until),
        part.to,
      ),
  }));
}
