/**
 * Statutory interest for delay (art. 481 § 2 k.c.) as pure arithmetic: a debt, cut at every change of the rate and at
 * every part payment, each piece with its exact interest. No interest on interest (art. 482 k.c.); rounding is the
 * caller's, once. Called by debts.ts, and by every calculation of arrears.
 */
import type { DatedNumber } from '../../law/index.ts';
import { calendar, type Day, dayOf } from '../../values/day.ts';
import { type Fraction, fraction } from '../../values/fraction.ts';
import type { Grosze } from '../../values/money.ts';

/** Days through which one rate holds. */
export interface RateSpan {
  readonly from: Day;
  readonly to: Day;
  readonly rate: DatedNumber;
}

/** From a day on the debt is lower by an amount. */
export interface Reduction {
  readonly from: Day;
  readonly amount: Grosze;
}

export interface InterestBearing {
  readonly principal: Grosze;
  /** First and last day that bear interest, both counted. */
  readonly from: Day;
  readonly to: Day;
  readonly reductions: readonly Reduction[];
}

/** `365`: every year has 365 days; `actual`: leap years have 366. */
export type Divisor = '365' | 'actual';

/** Days through which debt, rate and length of the year are the same. */
export interface InterestSegment {
  readonly from: Day;
  readonly to: Day;
  readonly days: number;
  readonly principal: Grosze;
  readonly rate: DatedNumber;
  readonly yearDays: number;
  /** Exact, in grosze: principal × rate × days / days of the year. */
  readonly interest: Fraction;
}

const COMMON_YEAR = 365;

const daysOfYear = (year: number): number => dayOf(year, 12, 31) - dayOf(year, 1, 1) + 1;

/**
 * The debt's days cut into segments, in order; days on which nothing is owed are left out.
 * @param rates cover all days of the debt, in order
 */
export function interestSegments(
  debt: InterestBearing,
  rates: readonly RateSpan[],
  divisor: Divisor,
): readonly InterestSegment[] {
  return rates.flatMap(({ from, to, rate }) =>
    pieces(Math.max(from, debt.from) as Day, Math.min(to, debt.to) as Day, debt, divisor).flatMap((piece) => {
      const principal = principalOn(debt, piece.from);
      if (principal <= 0) return [];
      const yearDays = divisor === '365' ? COMMON_YEAR : daysOfYear(calendar(piece.from).year);
      const days = piece.to - piece.from + 1;
      const interest = fraction(principal)
        .mul(rate.exact)
        .mul(days)
        .div(100 * yearDays);
      return [{ ...piece, days, principal, rate, yearDays, interest }];
    }),
  );
}

/** Sum of exact interest, in grosze. */
export function exactInterest(segments: readonly InterestSegment[]): Fraction {
  return segments.reduce((sum, { interest }) => sum.add(interest), fraction(0));
}

/** What is still owed at the start of a day. */
function principalOn({ principal, reductions }: InterestBearing, on: Day): Grosze {
  return reductions.reduce(
    (left, { from, amount }) => (from <= on ? left - amount : left),
    Number(principal),
  ) as Grosze;
}

/** The days between, cut at reductions and, where the year's length matters, at New Year. */
function pieces(from: Day, to: Day, { reductions }: InterestBearing, divisor: Divisor) {
  const newYears: Day[] = [];
  if (divisor === 'actual') {
    for (let year = calendar(from).year + 1; year <= calendar(to).year; year++)
      newYears.push(dayOf(year, 1, 1));
  }
  const cuts = [...reductions.map((reduction) => reduction.from), ...newYears].filter(
    (cut) => cut > from && cut <= to,
  );
  const starts = from > to ? [] : [from, ...[...new Set(cuts)].sort((a, b) => a - b)];
  return starts.map((start, at) => {
    const next = starts[at + 1];
    return { from: start, to: next === undefined ? to : ((next - 1) as Day) };
  });
}
