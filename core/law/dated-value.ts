/**
 * What a look-up answers: the value valid on a day with everything that a derivation must show beside it.
 * Made by timeline.ts, handed out by law-book.ts, used by calculations, decisions and the command line.
 */
import type { Day } from '../values/day.ts';
import type { Place } from '../values/errors.ts';
import type { Fraction } from '../values/fraction.ts';
import type { Grosze } from '../values/money.ts';
import type { ParameterValue, Source } from './parameter.ts';

export type LawWarningCode =
  /** The value is inferred or rests on a weak source. */
  | 'law-unverified-value'
  /** The day lies after the last day for which the law was checked. */
  | 'law-past-verified'
  /** The office's own value stands in place of a verified statutory one. */
  | 'law-office-override'
  /** The office's own value is lower than the statutory minimum, which therefore holds, or than the last known one. */
  | 'law-below-minimum'
  /** The day lies after the next possible change: the decision knows the value only "until changed". */
  | 'law-until-changed'
  /** A decision grants the value also for days from which on none is known. */
  | 'law-unknown-ahead';

export interface LawWarning {
  readonly code: LawWarningCode;
  /** Polish sentence. */
  readonly text: string;
}

export interface DatedValue<Value extends ParameterValue = ParameterValue> {
  readonly id: string;
  /** Polish name of the parameter. */
  readonly name: string;
  readonly unit: string;
  readonly legalBasis: string;
  readonly value: Value;
  /** First day of validity; null where it was not established. */
  readonly from: Day | null;
  /** Last day of validity; null: no end known. */
  readonly to: Day | null;
  readonly source: Source;
  readonly verified: boolean;
  /** `office`: entered by the office in office.xlsx, sheet „Parametry”. */
  readonly origin: 'statute' | 'office';
  /** Cell of an office value. */
  readonly place?: Place;
  readonly note?: string;
  readonly warnings: readonly LawWarning[];
}

/** An amount of money: `value` is its decimal text in złote, `amount` whole grosze. */
export interface DatedMoney extends DatedValue<string> {
  readonly amount: Grosze;
}

/** A number that is no money: percent, days, persons. `exact` is for arithmetic (5.6 % is exactly 28/5 %). */
export interface DatedNumber extends DatedValue<number> {
  readonly exact: Fraction;
}

/** A part of a period through which one value holds. */
export interface Segment<Dated extends DatedValue = DatedValue> {
  readonly from: Day;
  /** Last day: the eve of the next value or the end of the period asked for; null when that period is open. */
  readonly to: Day | null;
  /** The segment reaches beyond `settledUntil`: a decision grants it "do czasu zmiany". */
  readonly untilChanged: boolean;
  /**
   * Eve of the next day on which the value can change, seen from the day of the decision (or from the start of the
   * value, if later). Only up to this day an amount is certain, e.g. that of a last part month.
   */
  readonly settledUntil: Day;
  readonly dated: Dated;
}

export function isDatedMoney(dated: DatedValue): dated is DatedMoney {
  return 'amount' in dated;
}

export function isDatedNumber(dated: DatedValue): dated is DatedNumber {
  return 'exact' in dated;
}
