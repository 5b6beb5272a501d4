/** A disturbance of one request: whether the server acts at all, and what of its answer arrives. */
import type { Answer, Asked } from '../answer.ts';

/** What goes over the wire instead of the answer. */
export interface Delivery {
  /** None: the connection is cut without a word. */
  readonly answer: Answer | undefined;
  /** How many bytes of the body go before the connection is cut; all when undefined. */
  readonly cutAfter?: number;
}

export interface Fault {
  readonly name: string;
  /** Whether it can befall this request. */
  befalls(asked: Asked, host: 'graph' | 'storage'): boolean;
  /** Whether the server has done what was asked when it strikes. */
  readonly acts: boolean;
  /** What of the request comes to the server; all of it by default. */
  arrives?(asked: Asked): Asked;
  /** Milliseconds that pass before the answer. */
  readonly slow?: number;
  /** @param answer the true one when the server acted */
  deliver(answer: Answer | undefined): Delivery;
}
