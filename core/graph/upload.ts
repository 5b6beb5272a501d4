/**
 * Writes a file whole or not at all, through an upload session: nobody sees the file before its last byte is there, and a
 * replacement names the tag that the file must still have. Small files go the same way, because If-Match is documented for
 * sessions only. https://learn.microsoft.com/graph/api/driveitem-createuploadsession. Called by library.ts.
 */
import { z } from 'zod';
import type { GraphClient } from './client.ts';
import { download, fits, stateOf } from './download.ts';
import { GraphError } from './errors.ts';
import { jsonOrNothing } from './fault.ts';
import type { Item } from './item.ts';
import { sameParts } from './same-parts.ts';
import { REFUSALS, sendAll, type Refusal, type Sent } from './upload-session.ts';

/** `written` with the new tag; for anything else nothing is changed. `missing`: there is no folder for it. */
export type Uploaded =
  | { readonly outcome: 'written'; readonly tag: string }
  | { readonly outcome: 'exists' | 'changed' | 'locked' | 'missing' };

export interface Upload {
  /** Address of the file by its path. */
  readonly address: string;
  /** Name without folders, for errors. */
  readonly file: string;
  /** Not empty: a session cannot send nothing. */
  readonly bytes: Uint8Array;
  /** The tag that the file must still have; undefined for a file that must be new. */
  readonly tag: string | undefined;
}

const zSession = z.object({ uploadUrl: z.string().regex(/^https:\/\//i) });

/** Sessions that get lost, or that leave half a file, before it is given up. */
const SESSIONS = 4;

/** @throws GraphError (no access, no room, the service does not work); TeczkaError `graph-deadline` */
export async function upload(client: GraphClient, wanted: Upload): Promise<Uploaded> {
  let { tag } = wanted;
  for (let session = 1; session <= SESSIONS; session++) {
    if (session > 1) await client.pause(session - 1);
    const sent = await inOneSession(client, { ...wanted, tag });
    if (sent === 'missing') return { outcome: tag === undefined ? 'missing' : 'changed' };
    if (sent !== 'lost' && 'refusal' in sent) return { outcome: OUTCOMES[sent.refusal](tag) };
    const there = await storedBy(client, wanted, sent);
    if (there?.isWhole === true) return { outcome: 'written', tag: there.item.eTag ?? '' };
    // Half a file that this upload left is replaced by the next one.
    if (sent !== 'lost') tag = there?.item.eTag ?? tag;
  }
  throw new GraphError('unavailable', { status: 0, reason: '', requestId: undefined }, wanted.file);
}

/** A new file that is there already, and a former one that is no longer as it was. */
const existsOrChanged = (tag: string | undefined): 'exists' | 'changed' =>
  tag === undefined ? 'exists' : 'changed';
const OUTCOMES: Readonly<Record<Refusal, (tag: string | undefined) => 'exists' | 'changed' | 'locked'>> = {
  exists: existsOrChanged,
  conflict: existsOrChanged,
  changed: existsOrChanged,
  locked: () => 'locked',
};

async function inOneSession(
  client: GraphClient,
  { address, file, bytes, tag }: Upload,
): Promise<Sent | 'missing'> {
  const begun = await client.ask(
    {
      method: 'POST',
      url: `${address}/createUploadSession`,
      ...(tag === undefined ? {} : { headers: { 'If-Match': tag } }),
      body: { item: { '@microsoft.graph.conflictBehavior': tag === undefined ? 'fail' : 'replace' } },
      // A session that nobody uses comes to nothing.
      repeatable: true,
      expected: [...REFUSALS, 'missing'],
      file,
    },
    zSession,
  );
  if (begun.failure === 'missing') return 'missing';
  const refusal = REFUSALS.find((known) => known === begun.failure);
  if (refusal !== undefined) return { refusal };
  const { uploadUrl: url } = zSession.parse(jsonOrNothing(begun.answer.body));
  return sendAll({ client, url, file, bytes });
}

interface There {
  readonly item: Item;
  readonly isWhole: boolean;
}

/**
 * What is in the library now. The answer to the last fragment says it; where that was lost, or says something else than
 * was sent, the library is asked, and the content itself is looked at.
 */
async function storedBy(
  client: GraphClient,
  { address, file, bytes }: Upload,
  sent: { readonly item: Item } | 'lost',
): Promise<There | undefined> {
  const told = sent === 'lost' ? await stateOf(client, address, file) : sent.item;
  if (told === undefined) return undefined;
  if (fits(told, bytes) && told.eTag !== undefined) return { item: told, isWhole: true };
  if (sent === 'lost') return { item: told, isWhole: false };
  const found = await download(client, address, file);
  if (found === undefined) return undefined;
  const isWhole = fits(found.item, bytes) || sameParts(bytes, found.bytes);
  return { item: found.item, isWhole };
}
