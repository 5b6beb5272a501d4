/**
 * What a calculation may ask of the world: the law. Everything it looks up is written down here, so that the result
 * lists the dated values and the warnings that it rests on without the calculation having to say them twice.
 */
import type { DatedMoney, DatedValue, LawBook, LookUpOptions, Segment } from '../law/index.ts';
import type { Day } from '../values/day.ts';
import type { Period } from '../values/period.ts';
import type { Warning } from './outcome.ts';

/** A dated value that a result rests on. */
export type UsedParameter = DatedValue;

export class CalculationContext {
  readonly #law: LawBook;
  readonly #used = new Map<string, UsedParameter>();
  readonly #warnings = new Map<string, Warning>();

  constructor(law: LawBook) {
    this.#law = law;
  }

  /** In the order of use, each once. */
  get used(): readonly UsedParameter[] {
    return [...this.#used.values()];
  }

  /** Warnings of the law about the values used, each once. */
  get warnings(): readonly Warning[] {
    return [...this.#warnings.values()];
  }

  /** An amount valid on a day. @throws TeczkaError `law-unknown-period` */
  moneyOn(id: string, on: Day, options?: LookUpOptions): DatedMoney {
    return this.#record(this.#law.moneyOn(id, on, options));
  }

  /**
   * A rate through a period, cut where it changes, as known on the day of the decision.
   * @throws TeczkaError `law-unknown-period`
   */
  moneySegments(id: string, period: Period, announcedBy: Day): readonly Segment<DatedMoney>[] {
    const segments = this.#law.moneySegments(id, period, { announcedBy });
    for (const segment of segments) this.#record(segment.dated);
    return segments;
  }

  #record<Dated extends DatedValue>(dated: Dated): Dated {
    this.#used.set(`${dated.id} ${dated.from}`, dated);
    for (const warning of dated.warnings) this.#warnings.set(warning.text, warning);
    return dated;
  }
}
