/**
 * Asks Microsoft Graph and its storage, patiently: repeats what may be repeated, waits as long as the service asks, and
 * gives up when the job has no time left. Everything that goes to the network goes through here. Called by the other files
 * of this folder.
 */
import type { z } from 'zod';
import { faultOf, jsonOrNothing, type Fault } from './fault.ts';
import { failureOf, GraphError, pastDeadline, type GraphFailure } from './errors.ts';
import { retryAfter } from './retry-after.ts';
import {
  ConnectionCut,
  type GraphAnswer,
  type GraphCall,
  type RequestRecord,
  type Transport,
} from './transport.ts';

export interface GraphSession {
  readonly transport: Transport;
  /** With a port where it is not 443. */
  readonly host: string;
  /** Version of the program, for the name by which Microsoft knows who asks. */
  readonly version: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** From 0 up to, not including, 1. */
  readonly random: () => number;
  /** No wait goes beyond; as `now` tells it. */
  readonly deadline: number;
  readonly onRequest?: (record: RequestRecord) => void;
}

/** Until when a server is left alone, by every request: asking earlier is counted against us. As `now` tells it. */
export type Quiet = Record<GraphCall['to'], number>;

export interface GraphRequest {
  readonly method: GraphCall['method'];
  /** From the version on, as `/drives/…`; or whole, as Graph itself gave it. */
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly body?: unknown;
  /**
   * May the request be sent again when nobody knows what became of it? One that may not is repeated only after 429, for
   * then the server did nothing.
   */
  readonly repeatable: boolean;
  /** Failures that are answers to the caller and not thrown. */
  readonly expected?: readonly GraphFailure[];
  /** Name without folders, for errors. */
  readonly file?: string;
}

export interface StorageRequest extends Omit<GraphRequest, 'body'> {
  readonly bytes?: Uint8Array<ArrayBuffer>;
  /** What the listener hears instead of the address. */
  readonly purpose: 'download' | 'upload';
}

/** A failure that was expected, or nothing. */
export interface Heard {
  readonly answer: GraphAnswer;
  readonly failure?: GraphFailure;
  /** The request was sent before, and nobody knows whether it was done then. */
  readonly unsure: boolean;
}

/** Failures that pass by themselves. */
const PASSING: ReadonlySet<GraphFailure> = new Set(['unavailable', 'unreachable', 'unreadable', 'throttled']);
/** Milliseconds; doubled each time. */
const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 64_000;
/** The pause is longer by up to this share, so that many programs do not come back at once. */
const JITTER = 0.25;
/** How often a request is sent at most when it is not known why it fails. */
const ATTEMPTS = 7;
/** And where the server says each time when to come again. */
const MOST_ATTEMPTS = 50;

export class GraphClient {
  readonly #session: GraphSession;
  readonly #quiet: Quiet;
  #sent = 0;

  /** @param quiet shared by clients that ask the same servers */
  constructor(session: GraphSession, quiet: Quiet = { graph: 0, storage: 0 }) {
    this.#session = session;
    this.#quiet = quiet;
  }

  /** Requests sent so far, to Graph and its storage. */
  get sent(): number {
    return this.#sent;
  }

  /** Asks Graph for JSON of a known form. @throws GraphError; TeczkaError `graph-deadline` */
  async json<Value>(schema: z.ZodType<Value>, request: GraphRequest): Promise<Value> {
    const { answer } = await this.ask(request, schema);
    return schema.parse(jsonOrNothing(answer.body));
  }

  /** As `json`; undefined where the item is not there. */
  async jsonIfThere<Value>(schema: z.ZodType<Value>, request: GraphRequest): Promise<Value | undefined> {
    const { answer, failure } = await this.ask({ ...request, expected: ['missing'] }, schema);
    return failure === undefined ? schema.parse(jsonOrNothing(answer.body)) : undefined;
  }

  /**
   * @param schema of a good answer; one of another form is repeated like a broken one
   * @throws GraphError for what is not expected; TeczkaError `graph-deadline`
   */
  async ask(request: GraphRequest, schema?: z.ZodType): Promise<Heard> {
    return this.#patiently(this.#graphCall(request), request, ({ body }) =>
      schema?.safeParse(jsonOrNothing(body)).success === false ? 'unreadable' : undefined,
    );
  }

  /** @throws as `ask` */
  async storage(request: StorageRequest): Promise<Heard> {
    const { bytes, method, url, headers = {} } = request;
    const body = bytes === undefined ? {} : { body: bytes };
    const call = { method, url, to: 'storage', headers, ...body, renewToken: false } as const;
    this.#refuseForeign(/^https:\/\//i.test(url));
    return this.#patiently(call, request, () => undefined);
  }

  /** The pause before a further attempt, longer each time. @throws TeczkaError `graph-deadline` */
  async pause(attempt: number): Promise<void> {
    const pause = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (attempt - 1));
    await this.#sleep(Math.round(pause * (1 + JITTER * this.#session.random())));
  }

  /** Does an address that was kept, or that an answer names, lead to Graph? The token goes to nobody else. */
  reaches(url: string): boolean {
    return url.toLowerCase().startsWith(`${this.#root.toLowerCase()}/`);
  }

  get #root(): string {
    return `https://${this.#session.host}/v1.0`;
  }

  #graphCall({ method, url, headers = {}, body }: GraphRequest): GraphCall {
    const whole = url.startsWith('/') ? this.#root + url : url;
    this.#refuseForeign(this.reaches(whole));
    return {
      method,
      url: whole,
      to: 'graph',
      headers: {
        Accept: 'application/json',
        'User-Agent': `NONISV|Teczka|Teczka/${this.#session.version}`,
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      renewToken: false,
    };
  }

  #refuseForeign(isOurs: boolean): void {
    if (!isOurs) throw new GraphError('unreadable', { status: 0, reason: '', requestId: undefined });
  }

  async #patiently(
    call: GraphCall,
    request: GraphRequest | StorageRequest,
    faultIn: (answer: GraphAnswer) => GraphFailure | undefined,
  ): Promise<Heard> {
    let renewToken = false;
    let unsure = false;
    for (let attempt = 1; ; attempt++) {
      const heard = await this.#once({ ...call, renewToken }, request, faultIn);
      if ('answer' in heard) return { ...heard, unsure };
      const { error, wait } = heard;
      // Also where this request is not sent again: the next one has to wait, too.
      if (wait !== undefined)
        this.#quiet[call.to] = Math.max(this.#quiet[call.to], this.#session.now() + wait);
      unsure ||= error.status !== 429 && error.failure !== 'signed-out';
      const mayRenew: boolean = error.failure === 'signed-out' && call.to === 'graph' && !renewToken;
      renewToken = renewToken || mayRenew;
      if (mayRenew) continue;
      const undone = error.failure === 'throttled' || (error.status === 503 && wait !== undefined);
      const repeats = error.status === 429 || (request.repeatable && PASSING.has(error.failure));
      if (!repeats || attempt >= (undone ? MOST_ATTEMPTS : ATTEMPTS)) throw error;
      if (wait === undefined) await this.pause(Math.min(attempt, ATTEMPTS));
    }
  }

  async #once(
    call: GraphCall,
    request: GraphRequest | StorageRequest,
    faultIn: (answer: GraphAnswer) => GraphFailure | undefined,
  ): Promise<Omit<Heard, 'unsure'> | { readonly error: GraphError; readonly wait: number | undefined }> {
    const session = this.#session;
    const { file, expected = [] } = request;
    // Somebody else's request may be told to wait while this one waits.
    do await this.#sleep(this.#quiet[call.to] - session.now());
    while (this.#quiet[call.to] > session.now());
    this.#sent += 1;
    const shown = 'purpose' in request ? `storage:${request.purpose}` : call.url;
    const body = 'body' in request && request.body !== undefined ? { body: request.body } : {};
    session.onRequest?.({ method: call.method, to: call.to, url: shown, ...body });
    const answer = await this.#answerTo(call, file);
    if (answer instanceof GraphError) return { error: answer, wait: undefined };
    const fault: Fault = faultOf(answer);
    const isGood = answer.status >= 200 && answer.status < 300;
    const failure = isGood ? faultIn(answer) : failureOf(fault);
    if (failure === undefined) return { answer };
    if (expected.includes(failure)) return { answer, failure };
    return { error: new GraphError(failure, fault, file), wait: retryAfter(answer, session.now()) };
  }

  async #answerTo(call: GraphCall, file: string | undefined): Promise<GraphAnswer | GraphError> {
    try {
      return await this.#session.transport(call);
    } catch (error) {
      if (!(error instanceof ConnectionCut)) throw error;
      return new GraphError('unreachable', { status: 0, reason: '', requestId: undefined }, file, error);
    }
  }

  /** @throws TeczkaError `graph-deadline` when the wait, or the work itself, would go beyond the job's end */
  async #sleep(wait: number): Promise<void> {
    const { now, sleep, deadline } = this.#session;
    if (now() + Math.max(0, wait) >= deadline) throw pastDeadline(Math.max(0, wait));
    if (wait > 0) await sleep(wait);
  }
}
