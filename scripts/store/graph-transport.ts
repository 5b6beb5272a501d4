/**
 * Sends single requests: to Microsoft Graph through Microsoft's own client, of which only building the request and adding
 * the token to Graph's own hosts are used. Its retries (they repeat POST and cut Retry-After short), redirects, telemetry
 * and upload tasks stay out: core/graph does that. Storage is asked directly, because the client would write the signed
 * addresses anew. Called by the SharePoint store.
 */
import {
  AuthenticationHandler,
  Client,
  ResponseType,
  type Context,
  type GraphRequest,
  type Middleware,
} from '@microsoft/microsoft-graph-client';
import { ConnectionCut, type GraphAnswer, type GraphCall, type Transport } from '../../core/graph/index.ts';
import type { Fetch, FetchedAnswer, StoreSession } from './store-session.ts';

/** Milliseconds for one request: Graph answers in seconds, a content may come over a slow line. */
const TIMEOUTS = { answer: 60_000, content: 300_000 };

type Sender = Pick<StoreSession, 'fetch' | 'token' | 'timeouts' | 'now' | 'deadline'>;

/** @param host of Microsoft Graph, with its port where it is not 443 */
export function graphTransport(session: Sender, host: string): Transport {
  const { answer, content } = session.timeouts ?? TIMEOUTS;
  // Nor longer than the job has time, which another program may end without asking.
  const within = (most: number): AbortSignal =>
    AbortSignal.timeout(Math.ceil(Math.max(1, Math.min(most, session.deadline - session.now()))));
  return async (call) => {
    if (call.to === 'storage') return whole(() => sendToStorage(session.fetch, call, within(content)));
    const token = await session.token(call.renewToken ? { fresh: true } : undefined);
    return whole(() => sendToGraph(session.fetch, call, { host, token, signal: within(answer) }));
  };
}

/** The whole answer, or the one error that says that it did not come. */
async function whole(send: () => Promise<FetchedAnswer>): Promise<GraphAnswer> {
  try {
    const { status, headers, ...answer } = await opened(send);
    return { status, header: (name) => headers.get(name) ?? undefined, body: answer.body };
  } catch (error) {
    // `fetch` says only in words what went wrong, and the words may hold a signed address.
    if (error instanceof Error) throw new ConnectionCut(error.name);
    throw error;
  }
}

async function opened(send: () => Promise<FetchedAnswer>) {
  const answer = await send();
  return { status: answer.status, headers: answer.headers, body: new Uint8Array(await answer.arrayBuffer()) };
}

function sendToStorage(
  fetch: Fetch,
  { method, url, headers, body }: GraphCall,
  signal: AbortSignal,
): Promise<FetchedAnswer> {
  return fetch(url, {
    method,
    headers: { ...headers },
    ...(body === undefined ? {} : { body }),
    redirect: 'follow',
    signal,
  });
}

interface Signed {
  readonly host: string;
  readonly token: string;
  readonly signal: AbortSignal;
}

const METHODS: Readonly<
  Record<GraphCall['method'], (request: GraphRequest, body: unknown) => Promise<unknown>>
> = {
  GET: (request) => request.get(),
  POST: (request, body) => request.post(body),
  PUT: (request, body) => request.put(body),
  DELETE: (request) => request.delete(),
};

async function sendToGraph(
  fetch: Fetch,
  { method, url, headers, body }: GraphCall,
  { host, token, signal }: Signed,
): Promise<FetchedAnswer> {
  const sending = new Sending(fetch, signal);
  const client = Client.initWithMiddleware({
    middleware: [new AuthenticationHandler({ getAccessToken: () => Promise.resolve(token) }), sending],
    baseUrl: `https://${host}`,
    defaultVersion: 'v1.0',
    customHosts: new Set([host.replace(/:\d+$/, '').toLowerCase()]),
  });
  await METHODS[method](
    client
      .api(url)
      .headers({ ...headers })
      .responseType(ResponseType.RAW),
    body,
  );
  return sending.answer();
}

/** The end of the client's chain. What `fetch` answers or throws is kept here, for the client would dress it up. */
class Sending implements Middleware {
  readonly #fetch: Fetch;
  readonly #signal: AbortSignal;
  #answer: Promise<FetchedAnswer> | undefined;

  constructor(fetch: Fetch, signal: AbortSignal) {
    this.#fetch = fetch;
    this.#signal = signal;
  }

  async execute({ request, options }: Context): Promise<void> {
    const { method = 'GET', headers, body } = options ?? {};
    this.#answer = this.#fetch(typeof request === 'string' ? request : request.url, {
      method,
      headers: Object.fromEntries(new Headers(headers)),
      ...(typeof body === 'string' ? { body } : {}),
      redirect: 'manual',
      signal: this.#signal,
    });
    await this.#answer.catch(() => undefined);
  }

  answer(): Promise<FetchedAnswer> {
    return this.#answer ?? Promise.reject(new Error('Nothing was sent'));
  }
}
