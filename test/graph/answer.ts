/**
 * What the local SharePoint is asked and what it answers. Errors have the form that Microsoft Graph documents
 * (https://learn.microsoft.com/graph/errors): a code, a message, and an innerError that may say more exactly.
 */
import type { IncomingHttpHeaders } from 'node:http';

export interface Asked {
  readonly method: string;
  /** As on the wire, still percent-encoded, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: Uint8Array;
  /** Did the connection end before the whole body was there? */
  readonly isCutShort?: boolean;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Bytes go as they are, a string as HTML, anything else as JSON. */
  readonly body?: unknown;
}

/** Thrown by whatever serves a request: the error that is answered. */
export class Refusal extends Error {
  readonly answer: Answer;

  constructor(answer: Answer) {
    super(`answered with ${String(answer.status)}`);
    this.answer = answer;
  }
}

export function errorBody(code: string, message: string, inner?: string): unknown {
  return { error: { code, message, ...(inner === undefined ? {} : { innerError: { code: inner } }) } };
}

export function refuse(status: number, code: string, message: string, inner?: string): Refusal {
  return new Refusal({ status, body: errorBody(code, message, inner) });
}

/** The body as a JSON object; an empty body is an empty object. */
export function jsonOf(asked: Asked): Readonly<Record<string, unknown>> {
  if (asked.body.length === 0) return {};
  try {
    const body: unknown = JSON.parse(new TextDecoder().decode(asked.body));
    if (typeof body === 'object' && body !== null) return body as Readonly<Record<string, unknown>>;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw refuse(400, 'invalidRequest', 'The body is not a JSON object');
}
