/**
 * What a store in SharePoint needs from the world: the network, who is signed in, the clock, randomness and how long the
 * job may take. A folder needs none of it. Made by the job, faked by tests.
 */
import type { RequestRecord } from '../../core/graph/transport.ts';

/** The part of an answer to `fetch` that is used. */
export interface FetchedAnswer {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** Node's and a browser's own `fetch`, or undici's with a dispatcher. */
export type Fetch = (
  url: string,
  init: {
    method: string;
    headers: Record<string, string>;
    body?: string | Uint8Array<ArrayBuffer>;
    redirect: 'manual' | 'follow';
    signal: AbortSignal;
  },
) => Promise<FetchedAnswer>;

export interface StoreSession {
  readonly fetch: Fetch;
  /**
   * The access token for Microsoft Graph.
   * @param options `fresh`: the one given before was refused, so ask for another one
   */
  token(options?: { fresh: boolean }): Promise<string>;
  /** Milliseconds since 1970. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
  /** From 0 up to, not including, 1. */
  random(): number;
  /** By when the job has to be done, as `now` tells it: no wait goes beyond. */
  readonly deadline: number;
  /** Host of Microsoft Graph, with its port where that is not 443; a national cloud has another. */
  readonly graphHost?: string;
  /** The registered application, for the request that an administrator has to send when access is missing. */
  readonly application?: { readonly id: string; readonly name: string };
  /** How long one request may take, in milliseconds. */
  readonly timeouts?: { readonly answer: number; readonly content: number };
  /** Bytes of each fragment of an upload but the last, a multiple of 320 KiB; smaller ones for tests. */
  readonly fragment?: number;
  /** Hears of every request; the short-lived addresses of storage are masked. */
  onRequest?(record: RequestRecord): void;
}
