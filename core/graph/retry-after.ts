/** How long a server asks to be left alone: the Retry-After header in either of its forms (RFC 9110, 10.2.3). Called by client.ts. */
import type { GraphAnswer } from './transport.ts';

const SECOND = 1000;

/**
 * Milliseconds to wait, whole; undefined where the answer does not say. A date is compared with the server's own Date, so
 * a wrong clock of this machine neither shortens nor lengthens the wait.
 * @param now milliseconds since 1970, for an answer without a Date
 */
export function retryAfter(answer: GraphAnswer, now: number): number | undefined {
  const text = answer.header('retry-after')?.trim();
  if (text === undefined || text === '') return undefined;
  if (/^\d+(?:\.\d+)?$/.test(text)) return Math.max(SECOND, Math.ceil(Number(text) * SECOND));
  const until = Date.parse(text);
  const sent = Date.parse(answer.header('date') ?? '');
  if (Number.isNaN(until)) return undefined;
  return Math.max(SECOND, until - (Number.isNaN(sent) ? now : sent));
}
