/**
 * What was asked of Graph, one object a request, and as lines of JSON in a file when TECZKA_GRAPH_REQUESTS names one:
 * for checking all requests of the tests against published metadata.
 */
import { appendFileSync } from 'node:fs';
import type { Asked } from './answer.ts';
import { CLIENT_HEADER } from './throttling.ts';

export interface RecordedRequest {
  readonly host: 'graph' | 'storage';
  /** Which client of the test. */
  readonly client: string;
  readonly method: string;
  /** Path and query; of the storage only the kind of address, the rest is a secret. */
  readonly url: string;
  readonly headers: readonly string[];
  readonly body?: unknown;
}

/** Requests are written to the file this many at a time. */
const BUFFERED = 500;

export class Recorder {
  readonly requests: RecordedRequest[] = [];
  readonly #file: string | undefined;
  #lines: string[] = [];

  constructor(file = process.env.TECZKA_GRAPH_REQUESTS) {
    this.#file = file === '' ? undefined : file;
  }

  record(asked: Asked, host: 'graph' | 'storage'): void {
    const query = asked.query.size === 0 ? '' : `?${asked.query.toString()}`;
    const url = host === 'graph' ? asked.path + query : `/${asked.path.split('/')[1] ?? ''}/…`;
    const isJson = asked.headers['content-type']?.startsWith('application/json') === true;
    const text = isJson && asked.body.length > 0 ? new TextDecoder().decode(asked.body) : undefined;
    const request: RecordedRequest = {
      host,
      client: String(asked.headers[CLIENT_HEADER] ?? ''),
      method: asked.method,
      url,
      headers: Object.keys(asked.headers),
      ...(text === undefined ? {} : { body: parsed(text) }),
    };
    this.requests.push(request);
    if (this.#file === undefined || host !== 'graph') return;
    const { method, body } = request;
    this.#lines.push(JSON.stringify({ method, url: `https://graph.microsoft.com${url}`, body }));
    if (this.#lines.length >= BUFFERED) this.flush();
  }

  flush(): void {
    if (this.#file === undefined || this.#lines.length === 0) return;
    appendFileSync(this.#file, `${this.#lines.join('\n')}\n`);
    this.#lines = [];
  }
}

/** A body that is no JSON is recorded as its text. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return text;
  }
}
