/**
 * The files below one folder of a library, and what changed among them. The service tells changes of the whole library by
 * ids; here they become files with paths, and what lies elsewhere is left out. Called by stores.
 */
import { z } from 'zod';
import { TeczkaError } from '../values/errors.ts';
import { itemById, type DriveAddress } from './address.ts';
import type { GraphClient } from './client.ts';
import { deltaSince } from './delta.ts';
import { FolderTree, zFolders } from './folder-tree.ts';
import { ITEM_PROPERTIES, zItem, type Item } from './item.ts';
import { quickXorHash } from './quick-xor-hash.ts';

export interface TrackedFolder {
  readonly drive: DriveAddress;
  /** Names on the way to the folder; none for the whole library. */
  readonly names: readonly string[];
}

export interface TrackedFile {
  readonly id: string;
  /** From the folder on. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  readonly version: string;
}

export interface FolderChanges {
  /** New, changed, renamed and moved files. */
  readonly files: readonly TrackedFile[];
  /** Ids of files that are no more below the folder; only when not `complete`. */
  readonly gone: readonly string[];
  /** `files` is all there is. */
  readonly complete: boolean;
  readonly position: Position;
}

/** Where the list of changes was left; plain JSON for the job's state. */
export const zPosition = z.object({
  drive: z.string(),
  folder: z.string(),
  link: z.string(),
  tree: zFolders,
  /** Ids of the files below the folder. */
  files: z.array(z.string()),
  /** Address of the library for people. */
  webUrl: z.string().optional(),
});
export type Position = z.infer<typeof zPosition>;

/**
 * @param position of the last time; one of another folder is not used
 * @throws GraphError; TeczkaError `graph-folder-missing`, `graph-deadline`
 */
export async function folderChanges(
  client: GraphClient,
  folder: TrackedFolder,
  position: Position | undefined,
): Promise<FolderChanges> {
  const isSame = position?.drive === folder.drive && position.folder === folder.names.join('/');
  const former = isSame ? position : undefined;
  const { items, link, complete } = await deltaSince(client, folder.drive, former?.link);
  if (former === undefined || complete) return everything(client, folder, items, link);
  const tree = new FolderTree(former.tree);
  if (await structureChanged(client, folder, tree, items)) return folderChanges(client, folder, undefined);
  const files = new Set(former.files);
  const found = filesAmong(folder, tree, items, link);
  const gone = items
    .map(({ id }) => id)
    .filter((id) => files.has(id) && !found.some((file) => file.id === id));
  gone.forEach((id) => files.delete(id));
  found.forEach(({ id }) => files.add(id));
  return {
    files: found,
    gone,
    complete: false,
    position: { ...former, link, tree: tree.toJson(), files: [...files] },
  };
}

async function everything(
  client: GraphClient,
  folder: TrackedFolder,
  items: readonly Item[],
  link: string,
): Promise<FolderChanges> {
  const tree = new FolderTree();
  for (const item of items) if (isFolder(item, tree) && item.deleted === undefined) tree.put(item);
  await learnParents(client, folder, tree, items);
  const isThere = items.some(({ id }) => tree.has(id) && leadsTo(tree.namesTo(id), folder.names));
  if (!isThere && folder.names.length > 0) throw folderMissing(folder);
  const files = filesAmong(folder, tree, items, link);
  const webUrl = items.find(({ root }) => root !== undefined)?.webUrl;
  return {
    files,
    gone: [],
    complete: true,
    position: {
      drive: folder.drive,
      folder: folder.names.join('/'),
      link,
      tree: tree.toJson(),
      files: files.map(({ id }) => id),
      ...(webUrl === undefined ? {} : { webUrl }),
    },
  };
}

function folderMissing({ names }: TrackedFolder): TeczkaError {
  return new TeczkaError(
    'graph-folder-missing',
    `W bibliotece SharePoint nie ma folderu „${names.join('/')}”: usunięto go, przeniesiono albo zmieniono mu nazwę. Popraw adres albo przywróć folder.`,
    { file: names.at(-1) ?? '' },
  );
}

/**
 * Did a folder in (or above) the tracked one come, go, move or change its name? Then nobody tells what became of the files
 * inside, and only the whole list shows them. The tree is as it is now afterwards.
 */
async function structureChanged(
  client: GraphClient,
  folder: TrackedFolder,
  tree: FolderTree,
  items: readonly Item[],
): Promise<boolean> {
  const folders = items.filter((item) => isFolder(item, tree));
  const before = folders.map(({ id }) => tree.namesTo(id));
  const changed = folders.map((item) => tree.put(item));
  await learnParents(client, folder, tree, items);
  const concerns = (names: readonly string[] | undefined): boolean =>
    names !== undefined &&
    (leadsTo(names, folder.names.slice(0, names.length)) || isBelow(names, folder.names));
  return folders.some(
    ({ id }, at) => changed[at] === true && (concerns(before[at]) || concerns(tree.namesTo(id))),
  );
}

/** A deleted item says of itself only its id. */
function isFolder(item: Item, tree: FolderTree): boolean {
  return item.root !== undefined || item.folder !== undefined || tree.has(item.id);
}

/** Asks for the folders that the list did not tell of; one that is no more has nothing below it. */
async function learnParents(
  client: GraphClient,
  { drive }: TrackedFolder,
  tree: FolderTree,
  items: readonly Item[],
): Promise<void> {
  const absent = new Set<string>();
  for (const { deleted, parentReference } of items) {
    const parent = parentReference?.id;
    if (deleted !== undefined || parent === undefined) continue;
    for (
      let id = tree.unknownAbove(parent);
      id !== undefined && !absent.has(id);
      id = tree.unknownAbove(parent)
    ) {
      const url = `${itemById(drive, id)}?${ITEM_PROPERTIES}`;
      const found = await client.jsonIfThere(zItem, { method: 'GET', url, repeatable: true });
      if (found === undefined) absent.add(id);
      else tree.put({ ...found, id });
    }
  }
}

/** @param link by which this list ends, another one each time */
function filesAmong(
  { names }: TrackedFolder,
  tree: FolderTree,
  items: readonly Item[],
  link: string,
): TrackedFile[] {
  const telling = quickXorHash(new TextEncoder().encode(link));
  return items.flatMap((item) => {
    const parent = item.deleted === undefined ? item.parentReference?.id : undefined;
    const way = item.file === undefined || parent === undefined ? undefined : tree.namesTo(parent);
    if (way === undefined || item.name === undefined || !isBelow(way, names)) return [];
    const path = [...way.slice(names.length), item.name].join('/');
    return [{ id: item.id, path, size: item.size ?? 0, version: versionOf(item, telling) }];
  });
}

/**
 * The mark of the content where the list gives one. Libraries leave it out of lists of changes, so mostly it is the
 * checksum and length; without a checksum (a content that the service has not looked at yet) the mark of any change, which
 * may be another one although the content is the same. With none of these a file counts as changed whenever it is told.
 */
function versionOf({ file, size, cTag, eTag }: Item, telling: string): string {
  const hash = file?.hashes?.quickXorHash;
  return cTag ?? (hash === undefined ? (eTag ?? telling) : `${hash}-${size ?? 0}`);
}

/** SharePoint knows names in any letters. */
const sameName = (one: string, other: string | undefined): boolean =>
  one.toLowerCase() === other?.toLowerCase();

function isBelow(names: readonly string[], folder: readonly string[]): boolean {
  return folder.every((name, at) => sameName(name, names[at]));
}

function leadsTo(names: readonly string[] | undefined, folder: readonly string[]): boolean {
  return names?.length === folder.length && isBelow(names, folder);
}
