/**
 * The fragments of one upload session, in order; a fragment whose answer was lost is sent again, for the service says then
 * how far it is. Called by upload.ts.
 */
import { z } from 'zod';
import { TeczkaError } from '../values/errors.ts';
import type { GraphClient } from './client.ts';
import { GraphError, type GraphFailure } from './errors.ts';
import { jsonOrNothing } from './fault.ts';
import { zItem, type Item } from './item.ts';

/** What Graph may answer instead of taking the file. */
export const REFUSALS = [
  'exists',
  'conflict',
  'changed',
  'locked',
] as const satisfies readonly GraphFailure[];
export type Refusal = (typeof REFUSALS)[number];

/** The file as it is now; or why not; or `lost`, where the service no longer knows the session. */
export type Sent = { readonly item: Item } | { readonly refusal: Refusal } | 'lost';

/** Bytes: a multiple of 320 KiB, below 60 MiB. */
const FRAGMENT = 32 * 320 * 1024;
/** Fragments, one after another, that bring nothing forward. */
const STANDSTILLS = 6;

const zProgress = z.object({ nextExpectedRanges: z.array(z.string().regex(/^\d+-\d*$/)).min(1) });

/** A secret: whoever holds it can write the file. */
type SessionAddress = string;

interface Sending {
  readonly client: GraphClient;
  readonly url: SessionAddress;
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** @throws GraphError; TeczkaError `graph-deadline`; the session is cancelled then */
export async function sendAll(sending: Sending): Promise<Sent> {
  try {
    const sent = await sendInOrder(sending);
    if (sent === 'lost' || 'refusal' in sent) await cancel(sending);
    return sent;
  } catch (error) {
    await cancel(sending);
    throw error;
  }
}

async function sendInOrder(sending: Sending): Promise<Sent> {
  const { client, bytes, file } = sending;
  let from = 0;
  for (let standstills = 0; ;) {
    const step = await sendFragment(sending, from, Math.min(from + FRAGMENT, bytes.length));
    if (typeof step !== 'number') return step;
    // Everything is there and still there is no file: only another session can help.
    if (step >= bytes.length) return 'lost';
    standstills = step > from ? 0 : standstills + 1;
    if (standstills > STANDSTILLS) throw new GraphError('unavailable', NO_ANSWER, file);
    if (standstills > 0) await client.pause(standstills);
    from = step;
  }
}

const NO_ANSWER = { status: 0, reason: '', requestId: undefined };

/** @returns how many bytes the service has */
async function sendFragment(sending: Sending, from: number, to: number): Promise<Sent | number> {
  const { client, url, file, bytes } = sending;
  const { answer, failure } = await client.storage({
    method: 'PUT',
    url,
    purpose: 'upload',
    headers: { 'Content-Range': `bytes ${from}-${to - 1}/${bytes.length}` },
    bytes: bytes.slice(from, to),
    repeatable: true,
    expected: [...REFUSALS, 'missing', 'resync', 'bad-range'],
    file,
  });
  if (isRefusal(failure)) return { refusal: failure };
  if (failure === 'missing' || failure === 'resync') return 'lost';
  const body = jsonOrNothing(answer.body);
  const progress = failure === undefined ? zProgress.safeParse(body) : undefined;
  if (progress?.success === true) return startOf(progress.data);
  const item = failure === undefined && answer.status !== 202 ? zItem.safeParse(body) : undefined;
  return item?.success === true ? { item: item.data } : received(sending);
}

function isRefusal(failure: GraphFailure | undefined): failure is Refusal {
  return REFUSALS.some((refusal) => refusal === failure);
}

/** How many bytes the service has, asked of the session itself. */
async function received({ client, url, file }: Sending): Promise<number | 'lost'> {
  const { answer, failure } = await client.storage({
    method: 'GET',
    url,
    purpose: 'upload',
    repeatable: true,
    expected: ['missing', 'resync'],
    file,
  });
  const progress = zProgress.safeParse(failure === undefined ? jsonOrNothing(answer.body) : undefined);
  return progress.success ? startOf(progress.data) : 'lost';
}

function startOf({ nextExpectedRanges: [first = ''] }: z.infer<typeof zProgress>): number {
  return Number.parseInt(first, 10);
}

/** So that the service need not keep what came; it forgets the session by itself, so a failure here is none. */
async function cancel({ client, url, file }: Sending): Promise<void> {
  try {
    await client.storage({ method: 'DELETE', url, purpose: 'upload', repeatable: false, file });
  } catch (error) {
    if (!(error instanceof TeczkaError)) throw error;
  }
}
