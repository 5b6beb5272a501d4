/** Which request is disturbed and how: at random by seed, or as a test says. */
import type { Asked } from '../answer.ts';
import { randomBy } from '../random.ts';
import type { Random } from '../random.ts';
import type { Fault } from './fault.ts';
import { FAULTS } from './kinds.ts';

export interface RandomFaults {
  readonly seed: number;
  /** Of all requests, from 0 to 1. */
  readonly share: number;
  /** Share of requests after which the whole client is throttled for a while. */
  readonly throttled?: number;
}

interface Planned {
  readonly fault: Fault;
  readonly when: (asked: Asked) => boolean;
}

export class Weather {
  #random: Random | undefined;
  #faults: RandomFaults | undefined;
  #planned: readonly Planned[] = [];

  /** From now on; none makes the weather fine, plans included. */
  set(faults: RandomFaults | undefined): void {
    this.#faults = faults;
    this.#random = faults === undefined ? undefined : randomBy(faults.seed);
    this.#planned = [];
  }

  /** Once, for the next request that fits. */
  plan(fault: Fault, when: (asked: Asked) => boolean = () => true): void {
    this.#planned = [...this.#planned, { fault, when }];
  }

  faultFor(asked: Asked, host: 'graph' | 'storage'): Fault | undefined {
    const planned = this.#planned.find(({ fault, when }) => when(asked) && fault.befalls(asked, host));
    if (planned !== undefined) {
      this.#planned = this.#planned.filter((other) => other !== planned);
      return planned.fault;
    }
    if (this.#random?.chance(this.#faults?.share ?? 0) !== true) return undefined;
    const fault = this.#random.pick(FAULTS);
    return fault.befalls(asked, host) ? fault : undefined;
  }

  /** Seconds to throttle from this request on, and how to say so; undefined when it is let pass. */
  throttling(): ThrottleOrder | undefined {
    if (this.#random?.chance(this.#faults?.throttled ?? 0) !== true) return undefined;
    return {
      seconds: 1 + this.#random.below(300),
      status: this.#random.pick([429, 503]),
      asDate: this.#random.chance(0.3),
    };
  }
}

export interface ThrottleOrder {
  readonly seconds: number;
  readonly status: 429 | 503;
  /** Retry-After as an HTTP date instead of seconds. */
  readonly asDate?: boolean;
}
