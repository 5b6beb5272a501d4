/**
 * So much of a measure to a post, to a post really present, to a worked day. Only what has both the value and the unit
 * enters: a worker without the one or the other neither adds to the sum nor thins it out. Posts are FTE-months divided by
 * the months of the period, so that the rate is that of a full post through all of it; a month that is lacking is
 * therefore as if it had been like the others, and the total beside it says that it is lacking.
 */
import type { Reading } from '../canonical-row.ts';
import type { MeasureKind } from '../measures/definition.ts';
import { rounded } from './rounded.ts';
import type { Units } from './units.ts';

export type RateUnits = Pick<Units, 'posts' | 'presentPosts' | 'workedDays'>;

class Rate {
  #value = 0;
  #units = 0;
  #applies = false;
  #asked = false;

  add(value: Reading, units: Reading): void {
    this.#asked = true;
    if (value !== 'not-applicable') this.#applies = true;
    if (typeof value !== 'number' || typeof units !== 'number') return;
    this.#value += value;
    this.#units += units;
  }

  addAll(other: Rate): void {
    this.#value += other.#value;
    this.#units += other.#units;
    this.#applies ||= other.#applies;
    this.#asked ||= other.#asked;
  }

  /** @param months by which the units are divided */
  result(months: number): Reading {
    if (this.#units > 0) return rounded((this.#value * months) / this.#units);
    return this.#applies || !this.#asked ? 'missing' : 'not-applicable';
  }
}

export class Rates {
  readonly #posts = new Rate();
  readonly #present = new Rate();
  readonly #days = new Rate();

  add(value: Reading, { posts, presentPosts, workedDays }: RateUnits): void {
    this.#posts.add(value, posts);
    this.#present.add(value, presentPosts);
    this.#days.add(value, workedDays);
  }

  addAll(other: Rates): void {
    this.#posts.addAll(other.#posts);
    this.#present.addAll(other.#present);
    this.#days.addAll(other.#days);
  }

  /** @param months of the period; a state is divided by the posts of one month, whatever the period */
  result({ perPost, perWorkedDay, overMonths }: MeasureKind, months: number): RateResult {
    const count = overMonths === 'sum' ? months : 1;
    return {
      perPost: perPost ? this.#posts.result(count) : undefined,
      perPresentPost: perPost ? this.#present.result(count) : undefined,
      perWorkedDay: perWorkedDay ? this.#days.result(1) : undefined,
    };
  }
}

export interface RateResult {
  readonly perPost: Reading | undefined;
  readonly perPresentPost: Reading | undefined;
  readonly perWorkedDay: Reading | undefined;
}
