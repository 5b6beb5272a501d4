/**
 * A process that talks to the local SharePoint: a transport of its own, which can be killed at any request as a machine
 * is switched off. What a killed process waits for never comes, so that no line of it runs any more.
 */
import { Agent, fetch as undiciFetch } from 'undici';
import { CLIENT_HEADER, ORDERS_HEADER, ORDER_HEADER } from './throttling.ts';

/** Dies at its request of this number, counted from 1: before it is sent, or when it was sent and not yet answered. */
export interface Death {
  readonly at: number;
  readonly sent: boolean;
}

export interface VirtualProcess {
  readonly fetch: typeof fetch;
  /** Comes when the process dies, else never. */
  readonly died: Promise<'died'>;
  /** How many requests it began. */
  readonly asked: () => number;
}

const never = <T>(): Promise<T> => new Promise<T>(() => undefined);

/** @param agent trusts the certificate of the server */
export function virtualProcess(agent: Agent, name: string, death?: Death): VirtualProcess {
  let asked = 0;
  let orders = 0;
  let isDead = false;
  let die: (word: 'died') => void = () => undefined;
  const died = new Promise<'died'>((resolve) => (die = resolve));
  const send = async (input: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    if (isDead) return never();
    asked += 1;
    const isLast = asked === death?.at;
    if (isLast) {
      isDead = true;
      if (!death.sent) {
        die('died');
        return never();
      }
    }
    const request = new Request(input, init);
    const headers = new Headers(request.headers);
    headers.set(CLIENT_HEADER, name);
    headers.set(ORDERS_HEADER, String(orders));
    const body = request.body === null ? null : new Uint8Array(await request.arrayBuffer());
    const answer = undiciFetch(request.url, {
      method: request.method,
      headers: [...headers],
      body,
      redirect: request.redirect,
      signal: request.signal,
      dispatcher: agent,
    });
    if (isLast) {
      await answer.catch(() => undefined);
      die('died');
    }
    const response = await answer;
    if (isDead) return never();
    const order = Number(response.headers.get(ORDER_HEADER) ?? 0);
    // What the client had decided to send before it could read this is no fault of its own.
    if (order > orders) setImmediate(() => (orders = Math.max(orders, order)));
    return response as unknown as Response;
  };
  return { fetch: send, died, asked: () => asked };
}
