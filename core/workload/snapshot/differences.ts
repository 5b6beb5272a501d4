/**
 * What became another number since the former run, by team, month and measure, and why; and what later versions of closed
 * months would change. The effects of the differences that count add up to the change of every total.
 */
import type { YearMonth } from '../../values/year-month.ts';
import type { Reading } from '../canonical-row.ts';
import type { TeamMonth } from '../consolidation/model.ts';
import { monthTotals } from '../consolidation/month-total.ts';
import type { Difference } from '../figures/model.ts';
import { measures } from '../measures/index.ts';
import type { MeasureId } from '../measures/index.ts';
import type { Snapshot, SnapshotMonth } from './model.ts';

/** What is known of a team's month on either side of the comparison. */
interface Side {
  readonly files: readonly string[];
  readonly content: string;
  readonly total: (measure: MeasureId) => Reading;
}

const NOTHING: Side = { files: [], content: '', total: () => 'missing' };

/** Why the totals of a team's month differ, the first that holds. */
const REASONS: readonly (readonly [holds: (before: Side, after: Side) => boolean, why: string])[] = [
  [(before, after) => before.content === after.content, 'zmiana w office.xlsx'],
  [(before, after) => before.content === '' && after.content !== '', 'nowy plik'],
  [
    (before, after) => before.content !== '' && after.content === '' && after.files.length === 0,
    'plik usunięty',
  ],
  [(before, after) => before.content !== '' && after.content === '', 'plik odrzucony'],
  [() => true, 'poprawiony plik'],
];

const CLOSED = 'korekta zamkniętego miesiąca';

/**
 * Differences between the former run and now. Months that the former run did not look at are not compared; a team that it
 * did not know in a month that it did look at is new.
 */
export function differencesSince(
  former: Snapshot | undefined,
  now: readonly TeamMonth[],
): readonly Difference[] {
  if (former === undefined) return [];
  const before = new Map(former.months.map((month) => [keyOf(month.team, month.month), month]));
  const looked = new Set(former.months.map(({ month }) => month));
  const asked = new Set(now.map(({ month }) => month));
  const seen = new Set(now.map(({ team, month }) => keyOf(team, month)));
  const gone = former.months.filter(({ team, month }) => asked.has(month) && !seen.has(keyOf(team, month)));
  return [
    ...now
      .filter(({ month }) => looked.has(month))
      .flatMap((month) =>
        compared(month.team, month.month, sideOf(before.get(keyOf(month.team, month.month))), sideNow(month)),
      ),
    ...gone.flatMap((month) => compared(month.team, month.month, sideOf(month), NOTHING)),
  ];
}

/** What later versions of a closed month would change: shown, never counted. */
export function closedDifferences(frozen: TeamMonth, later: TeamMonth): readonly Difference[] {
  const found = compared(frozen.team, frozen.month, sideNow(frozen), sideNow(later));
  return found.map((difference) => ({ ...difference, why: CLOSED, counted: false }));
}

/** By how much a difference changes the total that it belongs to: what is missing or „nd” adds nothing to a total. */
export function effectOf({ before, after, counted }: Difference): number {
  return counted ? amountOf(after) - amountOf(before) : 0;
}

const amountOf = (reading: Reading): number => (typeof reading === 'number' ? reading : 0);
const keyOf = (team: string, month: YearMonth): string => `${month} ${team}`;

function sideOf(month: SnapshotMonth | undefined): Side {
  if (month === undefined) return NOTHING;
  const totals = new Map(Object.entries(month.totals));
  const { files, content } = month;
  return { files, content, total: (measure) => totals.get(measure) ?? 'missing' };
}

function sideNow(month: TeamMonth): Side {
  const totals = monthTotals(month);
  const { files, content } = month;
  return { files, content, total: (measure) => totals.get(measure)?.value ?? 'missing' };
}

function compared(team: string, month: YearMonth, before: Side, after: Side): readonly Difference[] {
  const why = REASONS.find(([holds]) => holds(before, after))?.[1] ?? '';
  const file = after.files.find((name) => !before.files.includes(name)) ?? after.files[0] ?? before.files[0];
  return measures.flatMap(({ id }) => {
    const [was, is] = [before.total(id), after.total(id)];
    return was === is ? [] : [{ team, month, measure: id, before: was, after: is, why, file, counted: true }];
  });
}
