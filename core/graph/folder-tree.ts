/**
 * The folders of a library by their ids, from which paths are made: a list of changes names only the parent of an item,
 * and when a folder is renamed it does not tell of the files inside. Called by tracked-folder.ts.
 */
import { z } from 'zod';
import type { Item } from './item.ts';

/** For the job's state: id of the root and, for every folder, id of its parent and its name. */
export const zFolders = z.object({
  root: z.string(),
  folders: z.record(z.string(), z.tuple([z.string(), z.string()])),
});
export type Folders = z.infer<typeof zFolders>;

/** Deeper than SharePoint's longest path can be. */
const DEEPEST = 250;

export class FolderTree {
  #root: string;
  readonly #folders: Map<string, readonly [parent: string, name: string]>;

  constructor({ root, folders }: Folders = { root: '', folders: {} }) {
    this.#root = root;
    this.#folders = new Map(Object.entries(folders));
  }

  has(id: string): boolean {
    return id === this.#root || this.#folders.has(id);
  }

  /** Takes a folder as it is now. @returns whether its name or place is another one than before, or it is new or gone */
  put({ id, root, deleted, parentReference, name }: Item): boolean {
    if (root !== undefined) {
      const isOther = this.#root !== id;
      this.#root = id;
      return isOther;
    }
    const former = this.#folders.get(id);
    if (deleted !== undefined) return this.#folders.delete(id);
    const parent = parentReference?.id ?? '';
    this.#folders.set(id, [parent, name ?? '']);
    return former?.[0] !== parent || former[1] !== name;
  }

  /** Names on the way from the root to a folder; undefined where a folder on the way is not known. */
  namesTo(id: string): readonly string[] | undefined {
    const names: string[] = [];
    for (let at = id; at !== this.#root;) {
      const folder = this.#folders.get(at);
      if (folder === undefined || names.length > DEEPEST) return undefined;
      names.unshift(folder[1]);
      at = folder[0];
    }
    return names;
  }

  /** The first folder on the way to the root that is not known. */
  unknownAbove(id: string): string | undefined {
    let at = id;
    for (let depth = 0; at !== this.#root && depth <= DEEPEST; depth++) {
      const folder = this.#folders.get(at);
      if (folder === undefined) return at;
      at = folder[0];
    }
    return undefined;
  }

  toJson(): Folders {
    return {
      root: this.#root,
      folders: Object.fromEntries([...this.#folders].map(([id, [parent, name]]) => [id, [parent, name]])),
    };
  }
}
