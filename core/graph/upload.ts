/**
 * Writes a file whole or not at all, through an upload session: nobody sees the file before its last byte is there, and a
 * replacement names the tag that the file must still have. Small files go the same way, because If-Match is documented for
 * sessions only. https://learn.microsoft.com/graph/api/driveitem-createuploadsession. Called by library.ts.
 */
import { z } from 'zod';
import { TeczkaError } from '../values/errors.ts';
import type { GraphClient } from './client.ts';
import { download, fits, stateOf } from './download.ts';
import { GraphError } from './errors.ts';
import { jsonOrNothing } from './fault.ts';
import type { Item } from './item.ts';
import { isPackage, sameParts } from './same-parts.ts';
import { FRAGMENT, REFUSALS, sendAll, type Refusal, type Sent } from './upload-session.ts';

/** `written` with the new tag; for anything else nothing is changed. `missing`: there is no folder for it. */
export type Uploaded =
  | { readonly outcome: 'written'; readonly tag: string }
  | { readonly outcome: 'exists' | 'changed' | 'locked' | 'missing' };

export interface Upload {
  /** Address of the file by its path. */
  readonly address: string;
  /** Name without folders, for errors. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** The tag that the file must still have; undefined for a file that must be new. */
  readonly tag: string | undefined;
  /** Bytes of each fragment but the last, a multiple of 320 KiB; for tests. */
  readonly fragment?: number;
}

const zSession = z.object({ uploadUrl: z.string().regex(/^https:\/\//i) });

/** Sessions that get lost, or that leave half a file, before it is given up. */
const SESSIONS = 4;

/** @throws GraphError (no access, no room, the service does not work); TeczkaError `graph-deadline`, `graph-empty` */
export async function upload(client: GraphClient, wanted: Upload): Promise<Uploaded> {
  if (wanted.bytes.length === 0) throw emptyFile(wanted.file);
  let { tag } = wanted;
  let unsure = false;
  for (let session = 1; session <= SESSIONS; session++) {
    if (session > 1) await client.pause(session - 1);
    const sent = await inOneSession(client, { ...wanted, tag });
    if (sent === 'missing') return { outcome: tag === undefined ? 'missing' : 'changed' };
    if ('item' in sent) {
      const there = await keptOf(client, wanted, sent.item);
      if (there === 'changed') return { outcome: existsOrChanged(tag) };
      if (there?.isWhole === true) return { outcome: 'written', tag: there.tag };
      // Half a file that this upload left is replaced by the next one.
      tag = there?.tag ?? tag;
    } else {
      unsure ||= sent.unsure;
      // What stands in the way may be this very file, taken before its answer was lost.
      const ours = unsure ? await oursAt(client, wanted) : undefined;
      if (ours !== undefined) return { outcome: 'written', tag: ours.eTag ?? '' };
      if (sent.refusal !== 'lost') return { outcome: OUTCOMES[sent.refusal](tag) };
    }
  }
  throw new GraphError('unavailable', { status: 0, reason: '', requestId: undefined }, wanted.file);
}

/** A session cannot send nothing, and the other way to write knows no tag. */
function emptyFile(file: string): TeczkaError {
  return new TeczkaError(
    'graph-empty',
    `Plik „${file}”: jest pusty, a pustych plików nie zapisujemy w SharePoint. Zgłoś ten błąd.`,
    { file },
  );
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
  { address, file, bytes, tag, fragment = FRAGMENT }: Upload,
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
  if (refusal !== undefined) return { refusal, unsure: false };
  const { uploadUrl: url } = zSession.parse(jsonOrNothing(begun.answer.body));
  const isSame = async (): Promise<boolean> =>
    tag === undefined || (await stateOf(client, address, file))?.eTag === tag;
  return sendAll({ client, url, file, bytes, fragment, isSame });
}

/** What the library keeps of an upload that it took. */
interface Kept {
  readonly tag: string;
  readonly isWhole: boolean;
}

/**
 * The answer to the last fragment says it; where it says something else than was sent, the content itself is looked at.
 * @returns `changed` where somebody wrote after this upload; undefined where the file is gone
 */
async function keptOf(
  client: GraphClient,
  { address, file, bytes }: Upload,
  told: Item,
): Promise<Kept | 'changed' | undefined> {
  if (fits(told, bytes) && told.eTag !== undefined) return { tag: told.eTag, isWhole: true };
  const found = await download(client, address, file);
  if (found === undefined) return undefined;
  const tag = found.item.eTag ?? '';
  if (fits(found.item, bytes) || sameParts(bytes, found.bytes)) return { tag, isWhole: true };
  return found.item.eTag === told.eTag ? { tag, isWhole: false } : 'changed';
}

/** The file as it is there, when its content is the one that was sent. */
async function oursAt(client: GraphClient, { address, file, bytes }: Upload): Promise<Item | undefined> {
  const state = await stateOf(client, address, file);
  if (state === undefined || fits(state, bytes)) return state;
  // Only a package may have been written into by the library itself.
  const found = isPackage(bytes) ? await download(client, address, file) : undefined;
  return found !== undefined && sameParts(bytes, found.bytes) ? found.item : undefined;
}
