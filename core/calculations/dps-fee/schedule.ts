/**
 * The schedule of a fee: every payer's monthly amounts with their days, and the part months at the ends and where
 * something changes within a month. The act has no rule for part months; the office's setting `fees.partMonth` holds.
 */
import { formatDate } from '../../polish/date-in-words.ts';
import { counted } from '../../polish/plural.ts';
import { type Grosze, roundToGrosze, subtract, ZERO_MONEY } from '../../values/money.ts';
import type { CalculationContext } from '../context.ts';
import type { Derivation } from '../derivation/derivation.ts';
import { least, minus, money } from '../derivation/expression.ts';
import type { Segment } from '../outcome.ts';
import { type Stretch, stretches } from '../schedule/monthly-rate.ts';
import type { PartMonth } from '../schedule/part-month.ts';
import { partMonthBasis, partMonthDivisor } from '../schedule/part-month-divisor.ts';
import { MonthParts } from './month-parts.ts';
import { municipalityRows, payerRows, type Row } from './payer-rows.ts';
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

/** A part month, with what the earlier parts of the month took. */
interface PartWork extends Work {
  readonly part: PartMonth;
  readonly divisor: number;
  readonly parts: MonthParts;
}

/** @returns the segments of each payer in turn */
export function feeSchedule(work: Work, pieces: readonly PieceShares[]): readonly Segment[] {
  const parts = new MonthParts();
  const rows = joined(pieces).flatMap((piece) =>
    stretchesOf(work.period, piece).flatMap((stretch) => rowsOf(work, stretch, parts)),
  );
  const titles = new Set(rows.map(({ title }) => title));
  return [...titles].flatMap((title) => {
    const own = rows.filter((row) => row.title === title);
    return title === MUNICIPALITY ? municipalityRows(own) : payerRows(own);
  });
}

const MUNICIPALITY = 'municipality';

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

function rowsOf(work: Work, stretch: Stretch<PieceShares>, parts: MonthParts): readonly Row[] {
  const { kind, untilChanged } = stretch;
  const { shares } = stretch.rate;
  const { from, to } = kind === 'month' ? stretch : stretch.part;
  const amounts =
    kind === 'month' ? shares.amounts : partAmounts(partWork(work, stretch.part, parts), shares);
  return [...amounts].map(([title, amount]) => ({
    ...{ from, to, kind, title, amount, untilChanged },
    monthly: shares.amounts.get(title) ?? ZERO_MONEY,
  }));
}

const BASIS = partMonthBasis('art. 61 u.p.s.');

function partWork(work: Work, part: PartMonth, parts: MonthParts): PartWork {
  const { context, period, derivation } = work;
  const divisor = partMonthDivisor(part.daysInMonth, period.asOf, context, derivation);
  return { ...work, part, parts, divisor };
}

function partCost({ derivation, part, divisor, parts }: PartWork, cost: Grosze): Grosze {
  const { from, to, days, daysInMonth } = part;
  const rest = parts.completes('cost', cost, part) ? ' to reszta kosztu miesiąca' : '';
  const amount = derivation.compute(
    `Niepełny miesiąc od ${formatDate(from)} do ${formatDate(to)} (${counted(days, ['dzień', 'dni', 'dni'])} z ${daysInMonth}): koszt utrzymania za te dni${rest}.`,
    parts.share('cost', cost, part, divisor),
    'halfUp',
    BASIS,
  );
  parts.take('cost', cost, part, amount);
  return amount;
}

/** Divided by 30, two different fees of one month have not as many thirtieths as a month. */
function warnOfThirtieths({ context, part, divisor, parts }: PartWork, { cost, amounts }: Shares): void {
  if (divisor === part.daysInMonth || !parts.completes('cost', cost, part)) return;
  const changed = [...amounts].some(
    ([name, amount]) => name !== MUNICIPALITY && amount > 0 && !parts.goesOn(name, amount, part),
  );
  if (!changed) return;
  context.warn(
    'month-not-whole',
    `Opłaty zmienione w miesiącu kończącym się ${formatDate(part.to)} i liczone przez 30 nie dają razem pełnego miesiąca. Ustal, od którego dnia miesiąca działa zmiana, albo zmień ustawienie „fees.partMonth”.`,
  );
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

/** Everybody pays the part of the own fee, together never more than the cost of the days; the rest is the municipality's. */
function partAmounts(work: PartWork, shares: Shares): ReadonlyMap<string, Grosze> {
  const { derivation } = work;
  warnOfThirtieths(work, shares);
  const cost = partCost(work, shares.cost);
  const paid = new Map<string, Grosze>();
  let left = cost;
  for (const [name, monthly] of shares.amounts) {
    if (name === MUNICIPALITY) continue;
    const amount = partFee(work, name, monthly, left);
    left = subtract(left, amount);
    paid.set(name, amount);
  }
  const paying = [...paid.values()].filter((amount) => amount > 0);
  const rest = derivation.compute(
    'Gmina ponosi resztę kosztu za te dni.',
    minus(money(cost), ...paying.map(money)),
    'halfUp',
    'art. 61 ust. 2 pkt 3 u.p.s.',
  );
  return paid.set(MUNICIPALITY, rest);
}

function partFee(
  { derivation, part, divisor, parts }: PartWork,
  name: string,
  monthly: Grosze,
  left: Grosze,
): Grosze {
  if (monthly === 0) return monthly;
  const share = parts.share(name, monthly, part, divisor);
  const above = roundToGrosze(share.value, 'halfUp') > left;
  const amount = derivation.compute(
    `Opłata ${payerOf(name)} za te dni${parts.goesOn(name, monthly, part) ? ', z uwzględnieniem wcześniejszej części miesiąca' : ''}${above ? ', nie więcej niż reszta kosztu' : ''}.`,
    above ? least(share, money(left)) : share,
    'halfUp',
    BASIS,
  );
  parts.take(name, monthly, part, amount);
  return amount;
}
