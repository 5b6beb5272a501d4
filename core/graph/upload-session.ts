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

/**
 * The file as it is now; or why not, `lost` where the service no longer knows the session. `unsure`: the last fragment may
 * have been taken before, so the file that is there may be this one.
 */
export type Sent = { readonly item: Item } | { readonly refusal: Refusal | 'lost'; readonly unsure: boolean };

/** Bytes of a fragment: a multiple of 320 KiB, below 60 MiB. */
export const FRAGMENT = 32 * 320 * 1024;
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
  readonly fragment: number;
  /** Is the file still the one to be replaced? Asked before the last fragment, when time has gone by. */
  readonly isSame: () => Promise<boolean>;
}

/** @throws GraphError; TeczkaError `graph-deadline`; the session is cancelled then */
export async function sendAll(sending: Sending): Promise<Sent> {
  try {
    const sent = await sendInOrder(sending);
    if ('refusal' in sent) await cancel(sending);
    return sent;
  } catch (error) {
    await cancel(sending);
    throw error;
  }
}

async function sendInOrder(sending: Sending): Promise<Sent> {
  const { client, bytes, file, fragment, isSame } = sending;
  let from = 0;
  let unsure = false;
  for (let standstills = 0; ;) {
    const to = Math.min(from + fragment, bytes.length);
    const isLast = to === bytes.length;
    // The service compares the tag when the session begins; that it does so again at the end is not documented.
    if (isLast && !unsure && (from > 0 || standstills > 0) && !(await isSame()))
      return { refusal: 'changed', unsure };
    const step = await sendFragment(sending, from, to);
    if ('item' in step) return step;
    unsure ||= isLast && step.unsure;
    if ('refusal' in step) return { ...step, unsure };
    // Everything is there and still there is no file: only another session can help.
    if (step.next >= bytes.length) return { refusal: 'lost', unsure: true };
    standstills = step.next > from ? 0 : standstills + 1;
    if (standstills > STANDSTILLS) throw new GraphError('unavailable', NO_ANSWER, file);
    if (standstills > 0) await client.pause(standstills);
    from = step.next;
  }
}

const NO_ANSWER = { status: 0, reason: '', requestId: undefined };

/** `next`: how many bytes the service has. */
type Step = Sent | { readonly next: number; readonly unsure: boolean };

async function sendFragment(sending: Sending, from: number, to: number): Promise<Step> {
  const { client, url, file, bytes } = sending;
  const { answer, failure, unsure } = await client.storage({
    method: 'PUT',
    url,
    purpose: 'upload',
    headers: { 'Content-Range': `bytes ${from}-${to - 1}/${bytes.length}` },
    bytes: bytes.slice(from, to),
    repeatable: true,
    expected: [...REFUSALS, 'missing', 'resync', 'bad-range'],
    file,
  });
  if (isRefusal(failure)) return { refusal: failure, unsure };
  if (failure === 'missing' || failure === 'resync') return { refusal: 'lost', unsure };
  const body = jsonOrNothing(answer.body);
  const progress = failure === undefined ? zProgress.safeParse(body) : undefined;
  if (progress?.success === true) return { next: startOf(progress.data), unsure };
  const item = failure === undefined && answer.status !== 202 ? zItem.safeParse(body) : undefined;
  if (item?.success === true) return { item: item.data };
  // An answer that cannot be read, or a fragment that the service says it has: the session itself knows how far it is.
  const next = await received(sending);
  return next === undefined ? { refusal: 'lost', unsure: true } : { next, unsure: true };
}

function isRefusal(failure: GraphFailure | undefined): failure is Refusal {
  return REFUSALS.some((refusal) => refusal === failure);
}

/** How many bytes the service has, asked of the session itself; undefined where it is no longer known. */
async function received({ client, url, file }: Sending): Promise<number | undefined> {
  const { answer, failure } = await client.storage({
    method: 'GET',
    url,
    purpose: 'upload',
    repeatable: true,
    expected: ['missing', 'resync'],
    file,
  });
  const progress = zProgress.safeParse(failure === undefined ? jsonOrNothing(answer.body) : undefined);
  return progress.success ? startOf(progress.data) : undefined;
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
