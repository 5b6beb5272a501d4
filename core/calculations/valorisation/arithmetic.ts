/**
 * The arithmetic of valorisation (art. 86 ust. 2 uwrspz), without words: when the index of prices since the last
 * valorisation passes the threshold, and what an amount becomes. Called by valorisation.ts and the proposal of
 * `teczka law propose-valorisation`.
 */
import { type Day, dayOf } from '../../values/day.ts';
import { type Fraction, fraction, roundToMultiple } from '../../values/fraction.ts';
import { type Grosze, grosze, roundToGrosze, times } from '../../values/money.ts';
import { incomplete } from '../inputs/incomplete.ts';
import type { AmountKind } from './valorised-parameters.ts';

/** Yearly indices of consumer prices (GUS) as ratios to the former year, by year. */
export type CpiByYear = ReadonlyMap<number, Fraction>;

/** One year's question: is the index since the last valorisation above the threshold? */
export interface YearlyTest {
  readonly year: number;
  /** Year of the last valorisation before this one. */
  readonly since: number;
  /** Indices of `since` … `year − 1` as ratios (1.016), in order. */
  readonly factors: readonly Fraction[];
  /** Their product. */
  readonly index: Fraction;
  readonly passes: boolean;
}

const ZLOTY = fraction(100);
/** From this year's index on the sums in contracts follow prices (art. 28 of Dz.U. 2022 poz. 2140). */
const FIRST_INDEX_OF_CONTRACTS = 2023;

/** The day on which amounts rise (art. 86 ust. 2 uwrspz: "od dnia 1 czerwca"). */
export const valorisationDay = (year: number): Day => dayOf(year, 6, 1);

/** The year from which the index of an amount counts. */
export function indexedSince(kind: AmountKind, lastValorisation: number): number {
  return kind === 'contract' ? Math.max(lastValorisation, FIRST_INDEX_OF_CONTRACTS) : lastValorisation;
}

/**
 * Asks the question for every year after `since` up to and with `until`; a year that passes becomes the last
 * valorisation for those after it.
 * @param threshold as a ratio; the index must be above it, equal is not enough
 * @throws TeczkaError `input-incomplete` naming every year without an index
 */
export function yearlyTests(
  cpi: CpiByYear,
  since: number,
  until: number,
  threshold: Fraction,
): readonly YearlyTest[] {
  const factorOf = factors(cpi, since, until);
  const tests: YearlyTest[] = [];
  let base = since;
  for (let year = since + 1; year <= until; year++) {
    const counted = factorOf.slice(base - since, year - since);
    const index = counted.reduce((product, factor) => product.mul(factor), fraction(1));
    const passes = index.compare(threshold) > 0;
    tests.push({ year, since: base, factors: counted, index, passes });
    if (passes) base = year;
  }
  return tests;
}

function factors(cpi: CpiByYear, since: number, until: number): readonly Fraction[] {
  const years = Array.from({ length: Math.max(0, until - since) }, (_, index) => since + index);
  const missing = years.filter((year) => !cpi.has(year));
  if (missing.length > 0) {
    throw incomplete(
      `cpi.${missing[0]}`,
      `Brakuje rocznego wskaźnika cen za: ${missing.join(', ')}. Wskaźnik liczy się od roku ostatniej waloryzacji do roku poprzedzającego nową: podaj wszystkie lata (komunikaty Prezesa GUS).`,
    );
  }
  return years.flatMap((year) => cpi.get(year) ?? []);
}

/** How the exact product becomes the new amount: benefits up to a full złoty, contracts to the grosz. */
const ROUNDED: Readonly<Record<AmountKind, (exact: Fraction) => Grosze>> = {
  benefit: (exact) => grosze(Number(roundToMultiple(exact, ZLOTY, 'up').n)),
  contract: (exact) => roundToGrosze(exact, 'halfUp'),
};

/** The amount after a valorisation by the index (a ratio). */
export function valorised(previous: Grosze, index: Fraction, kind: AmountKind): Grosze {
  return ROUNDED[kind](times(previous, index));
}
