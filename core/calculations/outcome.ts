/** What every calculation gives back: amounts, a schedule of dated segments, numbered steps, warnings. */
import type { Day } from '../values/day.ts';
import type { Grosze } from '../values/money.ts';

/** One row of the schedule of a ruling: an amount that holds from a day to a day. */
export interface Segment {
  readonly from: Day;
  /** Last day, inclusive; the end of the entitlement where the amount holds until it is changed. */
  readonly to: Day;
  /** `month`: the amount is due for every calendar month; `part-month`: once, for these days. */
  readonly kind: 'month' | 'part-month';
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
  /** `899,00 zł × 21 / 31 = 609,00 zł`: recomputes to the same grosz. */
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

export interface Outcome {
  /** The day whose law and knowledge the result rests on. */
  readonly asOf: Day;
  /** Named amounts, e.g. `benefit.monthly`. */
  readonly amounts: Readonly<Record<string, Grosze>>;
  readonly schedule: readonly Segment[];
  readonly steps: readonly Step[];
  readonly warnings: readonly Warning[];
}
