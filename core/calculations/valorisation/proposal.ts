/**
 * What the act's arithmetic would give on a 1 June for every valorised parameter, before a notice says it: a proposal,
 * never a value of the law. Called by `teczka law propose-valorisation`.
 */
import type { DatedMoney, LawBook, LawWarning } from '../../law/index.ts';
import { valorisationNotices } from '../../law/publications/valorisation-notices.ts';
import { calendar, type Day, day, dayOf } from '../../values/day.ts';
import type { Fraction } from '../../values/fraction.ts';
import type { Grosze } from '../../values/money.ts';
import { contradiction } from '../inputs/contradiction.ts';
import {
  type CpiByYear,
  indexedSince,
  valorisationDay,
  valorised,
  type YearlyTest,
  yearlyTests,
} from './arithmetic.ts';
import { type AmountKind, VALORISED } from './valorised-parameters.ts';

export const VALORISATION_THRESHOLD = 'fc_valorisation_threshold';
/** Before the first notice the index counts from the year in which the act came into force. */
const FIRST_BASE = 2012;

export interface Question {
  readonly cpi: CpiByYear;
  /** 1 June of this year; left out, of the year after the last index given. */
  readonly year?: number;
  /** Year of the last valorisation, where a notice is known that the data do not have yet. */
  readonly last?: number;
}

export interface ProposedAmount {
  readonly dated: DatedMoney;
  readonly kind: AmountKind;
  readonly amount: Grosze;
}

export interface Proposal {
  readonly from: Day;
  /** Per cent of the threshold and of the index are ratios here. */
  readonly threshold: Fraction;
  /** The questions of every year since the last valorisation; the last one is of the year asked about. */
  readonly tests: readonly YearlyTest[];
  readonly valorised: boolean;
  /** Empty where the year brings no valorisation. */
  readonly amounts: readonly ProposedAmount[];
  readonly warnings: readonly LawWarning[];
}

/** The year of the newest notice before the year asked about. */
function lastNoticeBefore(year: number): number {
  const known = valorisationNotices.map(({ from }) => calendar(day(from)).year);
  return known.filter((noticed) => noticed < year).at(-1) ?? FIRST_BASE;
}

/** @throws TeczkaError `input-incomplete`, `input-contradiction`, `law-unknown-period` for an amount that is not known */
export function proposeValorisation(law: LawBook, { cpi, year, last }: Question): Proposal {
  const asked = year ?? Math.max(...cpi.keys()) + 1;
  const since = last ?? lastNoticeBefore(asked);
  if (asked <= since) {
    throw contradiction('on', 'Rok waloryzacji musi być późniejszy niż rok ostatniej waloryzacji.');
  }
  const from = valorisationDay(asked);
  const limit = law.numberOn(VALORISATION_THRESHOLD, from);
  const threshold = limit.exact.div(100);
  const tests = yearlyTests(cpi, since, asked, threshold);
  const passes = tests.at(-1)?.passes === true;
  const amounts = passes ? carriedAmounts(law, { cpi, since, asked, threshold }) : [];
  const warnings = [limit, ...amounts.map(({ dated }) => dated)].flatMap((dated) => dated.warnings);
  return { from, threshold, tests, valorised: passes, amounts, warnings };
}

interface Span {
  readonly cpi: CpiByYear;
  readonly since: number;
  readonly asked: number;
  readonly threshold: Fraction;
}

/** Every valorised parameter through all valorisations of the span; contracts only by their own index. */
function carriedAmounts(law: LawBook, { cpi, since, asked, threshold }: Span): readonly ProposedAmount[] {
  return [...VALORISED].flatMap(([id, { kind }]) => {
    const base = indexedSince(kind, since);
    const passed =
      base < asked ? yearlyTests(cpi, base, asked, threshold).filter(({ passes }) => passes) : [];
    if (passed.length === 0) return [];
    const dated = law.moneyOn(id, dayOf(base, 12, 31));
    const amount = passed.reduce((before, { index }) => valorised(before, index, kind), dated.amount);
    return [{ dated, kind, amount }];
  });
}
