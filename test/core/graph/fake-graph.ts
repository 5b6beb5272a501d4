/** A client with answers made by hand, one after another; its clock moves only when it waits. */
import { GraphClient } from '../../../core/graph/client.ts';
import {
  ConnectionCut,
  type GraphAnswer,
  type GraphCall,
  type RequestRecord,
} from '../../../core/graph/transport.ts';

export interface MadeAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Bytes and text as they are, anything else as JSON. */
  readonly body?: unknown;
}

export const CUT = 'cut';
export const START = Date.UTC(2026, 4, 4, 6);

export interface FakeGraph {
  readonly client: GraphClient;
  readonly calls: readonly GraphCall[];
  readonly records: readonly RequestRecord[];
  /** Milliseconds of each wait. */
  readonly waits: readonly number[];
}

export function fakeGraph(
  answers: readonly (MadeAnswer | typeof CUT | ((call: GraphCall) => MadeAnswer))[],
  deadline = 3_600_000,
): FakeGraph {
  const calls: GraphCall[] = [];
  const records: RequestRecord[] = [];
  const waits: number[] = [];
  let now = START;
  const client = new GraphClient({
    transport: (call) => {
      const made = answers[calls.length];
      calls.push(call);
      if (made === undefined) throw new Error(`No answer for ${call.method} ${call.url}`);
      if (made === CUT) return Promise.reject(new ConnectionCut('cut'));
      return Promise.resolve(answerOf(typeof made === 'function' ? made(call) : made));
    },
    host: 'graph.microsoft.com',
    version: '1.2.3',
    now: () => now,
    sleep: (wait) => {
      waits.push(wait);
      now += wait;
      return Promise.resolve();
    },
    random: () => 0,
    deadline: START + deadline,
    onRequest: (record) => void records.push(record),
  });
  return { client, calls, records, waits };
}

function answerOf({ status, headers = {}, body }: MadeAnswer): GraphAnswer {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const bytes = body instanceof Uint8Array ? body : new TextEncoder().encode(body === undefined ? '' : text);
  return { status, header: (name) => headers[name.toLowerCase()], body: bytes };
}

export function graphFault(status: number, code: string, inner?: unknown, headers = {}): MadeAnswer {
  return { status, headers, body: { error: { code, message: 'In English', innerError: inner } } };
}
