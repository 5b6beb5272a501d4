/**
 * The border between the protocol and the network. What sends requests lies outside core: Microsoft's client is typed
 * with the DOM's types and asks for a global `fetch`, and core is compiled without either (scripts/store/graph-transport.ts
 * holds it). The pane can bring its own.
 */

export interface GraphCall {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Absolute address. */
  readonly url: string;
  /**
   * `graph`: Microsoft Graph itself, with the token of who is signed in. `storage`: a short-lived address that Graph gave
   * out, a secret by itself: it gets no token and is never logged.
   */
  readonly to: 'graph' | 'storage';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
  /** The token that was sent before was refused: take another one. */
  readonly renewToken: boolean;
}

/** An answer read whole. */
export interface GraphAnswer {
  readonly status: number;
  /** A header by its name, in any letters. */
  header(name: string): string | undefined;
  readonly body: Uint8Array;
}

/**
 * Sends one request once. No answer within its time, or half of one, is `ConnectionCut`; what signing in throws goes
 * through.
 */
export type Transport = (call: GraphCall) => Promise<GraphAnswer>;

/** The connection broke or the time was over: whether the server did what was asked is not known. */
export class ConnectionCut extends Error {
  override readonly name = 'ConnectionCut';
}

/** What a listener hears of a request. */
export interface RequestRecord {
  readonly method: GraphCall['method'];
  readonly to: GraphCall['to'];
  /** Address of Graph; of storage only what it was for. */
  readonly url: string;
  /** What was sent as JSON. */
  readonly body?: unknown;
}
