/**
 * Where workbooks live, as consolidation sees it: a folder of this machine, or (with its own file here) a SharePoint
 * library. Paths are relative to the store, folders separated by "/".
 */
export interface Store {
  /** Every file, hidden folders left out. */
  list(): Promise<readonly string[]>;
  /** @throws TeczkaError naming the file when it cannot be read */
  read(path: string): Promise<Uint8Array>;
  /** Replaces or makes a file whole or not at all. @throws TeczkaError naming the file */
  write(path: string, bytes: Uint8Array): Promise<void>;
  /** How a hyperlink names a file, seen from another file of this machine; undefined where none can. */
  link(path: string, from: string): string | undefined;
}

/** How often each thing was asked of a store. */
export interface Requests {
  list: number;
  read: number;
  write: number;
}

/** The same store, counting what is asked of it. */
export function counted(store: Store, requests: Requests): Store {
  return {
    list() {
      requests.list += 1;
      return store.list();
    },
    read(path) {
      requests.read += 1;
      return store.read(path);
    },
    write(path, bytes) {
      requests.write += 1;
      return store.write(path, bytes);
    },
    link: (path, from) => store.link(path, from),
  };
}
