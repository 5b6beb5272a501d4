/**
 * The parts of a month that something cuts: each part takes its days of the monthly amount, less what the parts before
 * it took, so that an amount that does not change is whole in the end. Used by schedule.ts.
 */
import { type Day, firstOfMonth } from '../../values/day.ts';
import { type Grosze, grosze, ZERO_MONEY } from '../../values/money.ts';
import { count, type Expression, minus, money, over, times } from '../derivation/expression.ts';
import type { PartMonth } from '../schedule/part-month.ts';

/** Earlier parts of a month with one monthly amount. */
interface Before {
  readonly month: Day;
  readonly amount: Grosze;
  readonly days: number;
  readonly taken: Grosze;
}

export class MonthParts {
  readonly #before = new Map<string, Before>();

  /** Has the month an earlier part with the same monthly amount? */
  goesOn(name: string, amount: Grosze, part: PartMonth): boolean {
    return this.#earlier(name, amount, part) !== undefined;
  }

  /** Is this the last part of a month whose other parts had the same monthly amount? */
  completes(name: string, amount: Grosze, part: PartMonth): boolean {
    const before = this.#earlier(name, amount, part);
    return before !== undefined && before.days + part.days === part.daysInMonth;
  }

  /** Exact amount of a part. @param divisor days by which the office divides a month */
  share(name: string, amount: Grosze, part: PartMonth, divisor: number): Expression {
    const before = this.#earlier(name, amount, part);
    const days = (before?.days ?? 0) + part.days;
    const sofar = this.completes(name, amount, part)
      ? money(amount)
      : over(times(money(amount), count(days)), count(divisor));
    return before === undefined ? sofar : minus(sofar, money(before.taken));
  }

  /** Notes what a part took in whole grosze. */
  take(name: string, amount: Grosze, part: PartMonth, taken: Grosze): void {
    const before = this.#earlier(name, amount, part);
    this.#before.set(name, {
      month: firstOfMonth(part.from),
      amount,
      days: (before?.days ?? 0) + part.days,
      taken: grosze((before?.taken ?? ZERO_MONEY) + taken),
    });
  }

  #earlier(name: string, amount: Grosze, { from }: PartMonth): Before | undefined {
    const before = this.#before.get(name);
    return before?.month === firstOfMonth(from) && before.amount === amount ? before : undefined;
  }
}
