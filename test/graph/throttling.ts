/**
 * Throttling: once told to wait, a client that calls before Retry-After is over is refused again, and that it called is
 * recorded as its fault. Only what it could know counts: it tells (in a header set by its transport) how many orders to
 * wait have reached it; one that says nothing knows them all. Each client of the server has its own orders.
 * https://learn.microsoft.com/sharepoint/dev/general-development/how-to-avoid-getting-throttled-or-blocked-in-sharepoint-online
 */
import { errorBody } from './answer.ts';
import type { Answer, Asked } from './answer.ts';
import type { ThrottleOrder } from './faults/weather.ts';

/** Headers between the transport of a test and this server; the client under test knows nothing of them. */
export const CLIENT_HEADER = 'x-test-client';
export const ORDERS_HEADER = 'x-test-orders';
/** On an answer that orders to wait: the order's number. */
export const ORDER_HEADER = 'x-test-order';

interface Order extends ThrottleOrder {
  readonly number: number;
  readonly until: number;
}

export class Throttling {
  readonly #now: () => number;
  readonly #skew: () => number;
  readonly #orders = new Map<string, Order>();
  #next: ThrottleOrder | undefined;
  #numbered = 0;
  /** What clients did wrong. */
  readonly faults: string[] = [];

  /** @param skew milliseconds by which the dates of the server are wrong */
  constructor(now: () => number, skew: () => number) {
    this.#now = now;
    this.#skew = skew;
  }

  /** Whoever asks next is told to wait. */
  orderNext(order: ThrottleOrder): void {
    this.#next = order;
  }

  /** The answer of a client that has to wait, or is told to from now on; undefined when it may go on. */
  refusal(asked: Asked, host: string, fresh: () => ThrottleOrder | undefined): Answer | undefined {
    const client = `${String(asked.headers[CLIENT_HEADER] ?? '')} at ${host}`;
    const standing = this.#orders.get(client);
    if (standing !== undefined && standing.until > this.#now()) {
      const reached = asked.headers[ORDERS_HEADER];
      if (reached === undefined || Number(reached) >= standing.number) {
        const early = Math.ceil((standing.until - this.#now()) / 1000);
        this.faults.push(`${asked.method} ${asked.path}: ${String(early)} s before Retry-After was over`);
      }
      return this.#answer(standing);
    }
    const order = this.#next ?? fresh();
    this.#next = undefined;
    if (order === undefined) return undefined;
    this.#numbered += 1;
    const made = { ...order, number: this.#numbered, until: this.#now() + order.seconds * 1000 };
    this.#orders.set(client, made);
    return this.#answer(made);
  }

  #answer({ until, status, asDate = false, number }: Order): Answer {
    const seconds = Math.ceil((until - this.#now()) / 1000);
    // An HTTP date has no milliseconds: the next whole second is never too early.
    const date = new Date(Math.ceil((until + this.#skew()) / 1000) * 1000).toUTCString();
    return {
      status,
      headers: { 'retry-after': asDate ? date : String(seconds), [ORDER_HEADER]: String(number) },
      body: errorBody('activityLimitReached', 'The application has exceeded its limits', 'throttledRequest'),
    };
  }
}
