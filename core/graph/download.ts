/**
 * Reads a file whole: one request to Graph for its state and the short-lived address of its content, one to that address.
 * What came is compared with what Graph says of it, because a connection may end early without saying so. Called by
 * library.ts and, after an upload, by upload.ts.
 */
import { GraphError } from './errors.ts';
import { ITEM_WITH_ADDRESS, zItem, type Item } from './item.ts';
import type { GraphClient } from './client.ts';
import { quickXorHash } from './quick-xor-hash.ts';

export interface Downloaded {
  readonly item: Item;
  readonly bytes: Uint8Array;
}

/** How often a content that does not fit is read again: somebody may just be saving the file. */
const READINGS = 4;

/**
 * @param address of the item, by id or path
 * @param file name without folders, for errors
 * @returns undefined where there is no such file
 * @throws GraphError; TeczkaError `graph-deadline`
 */
export async function download(
  client: GraphClient,
  address: string,
  file: string,
): Promise<Downloaded | undefined> {
  for (let reading = 1; ; reading++) {
    const item = await stateOf(client, address, file);
    if (item === undefined) return undefined;
    const bytes = await contentOf(client, item, file);
    if (bytes !== undefined && fits(item, bytes)) return { item, bytes };
    if (reading >= READINGS) throw new GraphError('unreadable', NO_ANSWER, file);
    await client.pause(reading);
  }
}

const NO_ANSWER = { status: 0, reason: '', requestId: undefined };

/** The state of a file with the address of its content; undefined where there is none, or a folder has its name. */
export async function stateOf(client: GraphClient, address: string, file: string): Promise<Item | undefined> {
  const item = await client.jsonIfThere(zItem, {
    method: 'GET',
    url: `${address}?${ITEM_WITH_ADDRESS}`,
    repeatable: true,
    file,
  });
  return item?.folder === undefined ? item : undefined;
}

/** Undefined where the address is over already. */
async function contentOf(client: GraphClient, item: Item, file: string): Promise<Uint8Array | undefined> {
  const url = item['@microsoft.graph.downloadUrl'];
  if (url === undefined) return undefined;
  const { answer, failure } = await client.storage({
    method: 'GET',
    url,
    purpose: 'download',
    repeatable: true,
    file,
    expected: ['missing', 'denied', 'signed-out', 'resync'],
  });
  return failure === undefined ? answer.body : undefined;
}

/** Is this the content that Graph speaks of? Length and, where Graph gives one, the checksum. */
export function fits({ size, file }: Item, bytes: Uint8Array): boolean {
  const hash = file?.hashes?.quickXorHash;
  if (size !== bytes.length) return false;
  return hash === undefined || hash === quickXorHash(bytes);
}
