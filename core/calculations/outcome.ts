/**
 * What every calculation gives back: amounts, bounds where the law leaves room, a schedule of dated segments,
 * numbered steps. Warnings are gathered by CalculationContext.
 */
import type { ChosenReading, Setting } from '../law/index.ts';
import type { Day } from '../values/day.ts';
import type { Fraction } from '../values/fraction.ts';
import type { Grosze } from '../values/money.ts';

/** One row of the schedule of a ruling: an amount that holds from a day to a day. */
export interface Segment {
  readonly from: Day;
  /** Last day, inclusive; the end of the entitlement where the amount holds until it is changed. */
  readonly to: Day;
  /**
   * `month`: the amount is due for every calendar month; `part-month`: once, for these days of one month;
   * `once`: once for the whole segment.
   */
  readonly kind: 'month' | 'part-month' | 'once';
  /** What is due, where a result holds more than one title, e.g. `benefit`. */
  readonly title: string;
  readonly amount: Grosze;
  /** The rate after the segment's last settled day is not known yet: the amount holds "do czasu zmiany". */
  readonly untilChanged: boolean;
}

/** One numbered sentence of the derivation, ready for the reasons of a decision. */
export interface Step {
  /** Polish sentence. */
  readonly text: string;
  /**
   * `899,00 zł × 21 / 31 = 609,00 zł`: recomputes to the same grosz. A comparison (`5 600,00 zł > 3 030,00 zł`) is
   * true as it stands; a rounded measure is printed after "≈".
   */
  readonly formula?: string;
  readonly amount?: Grosze;
  /** Article, e.g. `art. 87 ust. 4 uwrspz`. */
  readonly basis: string;
}

/** Something the clerk must know before using the result. */
export interface Warning {
  readonly code: string;
  readonly text: string;
}

/** Room that the act leaves ("nie niższe niż", "może", "od … do"): a person chooses within it. */
export interface Bounds {
  readonly atLeast?: Grosze;
  readonly atMost?: Grosze;
}

/** A result that is no money: a last day, a per cent, a number of posts, whether a norm is met, a plain text. */
export type Finding =
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'number'; readonly number: Fraction; readonly unit?: string }
  | { readonly kind: 'yes-no'; readonly yes: boolean }
  | { readonly kind: 'text'; readonly text: string };

/** An open reading and the choice that the result rests on. */
export interface UsedSetting extends ChosenReading {
  readonly setting: Setting;
}

export interface Outcome {
  /** The day whose law and knowledge the result rests on. */
  readonly asOf: Day;
  /** Named amounts, e.g. `benefit.monthly`, `relatives.anna`. */
  readonly amounts: Readonly<Record<string, Grosze>>;
  /** Named bounds, under the same kind of names; an amount chosen within them stands in `amounts`. */
  readonly bounds?: Readonly<Record<string, Bounds>>;
  /** Named results that are no money, e.g. `lastDay`. */
  readonly findings?: Readonly<Record<string, Finding>>;
  readonly schedule: readonly Segment[];
  readonly steps: readonly Step[];
}
