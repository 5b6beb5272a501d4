/**
 * The schedule of a fee: every payer's monthly amounts with their days, and the part months at the ends and where
 * something changes within a month. The act has no rule for part months; the office's setting `fees.partMonth` holds.
 */
import { formatDate } from '../../polish/date-in-words.ts';
import { counted } from '../../polish/plural.ts';
import { type Day, firstOfMonth } from '../../values/day.ts';
import { type Grosze, sum } from '../../values/money.ts';
import type { CalculationContext } from '../context.ts';
import type { Derivation } from '../derivation/derivation.ts';
import { count, type Expression, minus, money, over, times } from '../derivation/expression.ts';
import type { Segment } from '../outcome.ts';
import { type Stretch, stretches } from '../schedule/monthly-rate.ts';
import type { PartMonth } from '../schedule/part-month.ts';
import { partMonthDivisor } from '../schedule/part-month-divisor.ts';
import type { FeePeriod, FeePiece } from './period.ts';
import type { Shares } from './piece.ts';

export interface PieceShares extends FeePiece {
  readonly shares: Shares;
}

interface Work {
  readonly period: FeePeriod;
  readonly context: CalculationContext;
  readonly derivation: Derivation;
}

/** Costs of the parts of a month that came before, so that a month's parts sum to its whole cost. */
interface MonthSoFar {
  readonly month: Day;
  readonly days: number;
  readonly cost: Grosze;
  readonly parts: readonly Grosze[];
}

/** @returns the segments of each payer in turn */
export function feeSchedule(work: Work, pieces: readonly PieceShares[]): readonly Segment[] {
  const rows: Segment[] = [];
  let soFar: MonthSoFar | undefined;
  for (const stretch of joined(pieces).flatMap((piece) => stretchesOf(work.period, piece))) {
    const { shares } = stretch.rate;
    if (stretch.kind === 'month') {
      rows.push(...segments(stretch, shares.amounts));
      continue;
    }
    const cost = partCost(work, stretch.part, shares.cost, soFar);
    soFar = later(soFar, stretch.part, shares.cost, cost);
    rows.push(...segments(stretch, partAmounts(work, stretch.part, shares, cost)));
  }
  const titles = new Set(rows.map(({ title }) => title));
  return [...titles].flatMap((title) => rows.filter((row) => row.title === title));
}

/** Neighbouring pieces with the same shares are one. */
function joined(pieces: readonly PieceShares[]): readonly PieceShares[] {
  return pieces.reduce<readonly PieceShares[]>((done, piece) => {
    const last = done.at(-1);
    if (last === undefined || !same(last.shares, piece.shares)) return [...done, piece];
    return [...done.slice(0, -1), { ...piece, from: last.from }];
  }, []);
}

const same = (a: Shares, b: Shares): boolean =>
  a.cost === b.cost && [...a.amounts].every(([name, amount]) => b.amounts.get(name) === amount);

function stretchesOf(period: FeePeriod, piece: PieceShares): readonly Stretch<PieceShares>[] {
  const { from, to, settledUntil } = piece;
  const open = period.open && to === period.to;
  return stretches({ from, to, rate: piece, untilChanged: open || to > settledUntil, settledUntil });
}

function segments(stretch: Stretch<PieceShares>, amounts: Shares['amounts']): readonly Segment[] {
  const { from, to } = stretch.kind === 'month' ? stretch : stretch.part;
  const { kind, untilChanged } = stretch;
  return [...amounts].map(([title, amount]) => ({ from, to, kind, title, amount, untilChanged }));
}

const BASIS = 'art. 61 w zw. z art. 106 ust. 3 u.p.s. (przez analogię)';

function partCost(
  { context, derivation, period }: Work,
  part: PartMonth,
  cost: Grosze,
  soFar: MonthSoFar | undefined,
): Grosze {
  const { from, to, days, daysInMonth } = part;
  const divisor = partMonthDivisor(daysInMonth, period.asOf, context, derivation);
  const before = soFar?.month === firstOfMonth(from) && soFar.cost === cost ? soFar : undefined;
  const rest = minus(money(cost), ...(before?.parts ?? []).map(money));
  const whole = before !== undefined && before.days + days === daysInMonth;
  const completes = whole && divisor === daysInMonth;
  if (whole && !completes) {
    context.warn(
      'month-not-whole',
      `Części miesiąca kończącego się ${formatDate(to)} liczone przez 30 nie dają razem pełnego miesiąca. Ustal, od którego dnia miesiąca działa zmiana, albo zmień ustawienie „fees.partMonth”.`,
    );
  }
  return derivation.compute(
    `Niepełny miesiąc od ${formatDate(from)} do ${formatDate(to)} (${counted(days, ['dzień', 'dni', 'dni'])} z ${daysInMonth}): koszt utrzymania za te dni${completes ? ' to reszta kosztu miesiąca' : ''}.`,
    completes ? rest : perDays(cost, days, divisor),
    'halfUp',
    BASIS,
  );
}

const perDays = (amount: Grosze, days: number, divisor: number): Expression =>
  over(times(money(amount), count(days)), count(divisor));

function later(soFar: MonthSoFar | undefined, part: PartMonth, cost: Grosze, ofPart: Grosze): MonthSoFar {
  const month = firstOfMonth(part.from);
  const before = soFar?.month === month && soFar.cost === cost ? soFar : { days: 0, parts: [] };
  return { month, cost, days: before.days + part.days, parts: [...before.parts, ofPart] };
}

const TITLES: Readonly<Record<string, string>> = {
  resident: 'mieszkańca',
  relatives: 'osoby',
  voluntary: 'osoby',
};

/** "mieszkańca", "osoby (anna)" */
function payerOf(name: string): string {
  const [group = '', id] = name.split('.');
  return `${TITLES[group] ?? ''}${id === undefined ? '' : ` (${id})`}`;
}

function partAmounts(
  { context, derivation, period }: Work,
  part: PartMonth,
  { amounts }: Shares,
  cost: Grosze,
): ReadonlyMap<string, Grosze> {
  const divisor = partMonthDivisor(part.daysInMonth, period.asOf, context, derivation);
  const parts = new Map<string, Grosze>();
  for (const [name, amount] of amounts) {
    if (name === 'municipality') continue;
    const formula = perDays(amount, part.days, divisor);
    const rounding = name === 'resident' ? 'halfUp' : 'down';
    parts.set(
      name,
      amount === 0
        ? amount
        : derivation.compute(`Opłata ${payerOf(name)} za te dni.`, formula, rounding, BASIS),
    );
  }
  const paid = [...parts.values()].filter((amount) => amount > 0);
  const whole = sum(paid) > cost ? sum(paid) : cost;
  parts.set(
    'municipality',
    derivation.compute(
      'Gmina ponosi resztę kosztu za te dni.',
      minus(money(whole), ...paid.map(money)),
      'halfUp',
      'art. 61 ust. 2 pkt 3 u.p.s.',
    ),
  );
  return parts;
}
