/**
 * A store in memory that keeps the contract of stores, with a list of changes as SharePoint has it, and whose next
 * answers a test can make fail. For tests of the job: no disk, no network, every interleaving.
 */
import { TeczkaError } from '../../core/values/errors.ts';
import type { Store, StoredFile, Written } from '../../scripts/store/store.ts';

interface Kept {
  readonly id: string;
  readonly bytes: Uint8Array;
  /** Grows with every change of the content. */
  readonly version: number;
  /** Grows with every change of anything. */
  readonly tag: number;
}

export interface MemoryStore extends Store {
  readonly requests: { list: number; read: number; write: number };
  /** By path. */
  readonly files: ReadonlyMap<string, Kept>;
  /** What a person does: no tag is asked for. */
  put(path: string, bytes: Uint8Array): void;
  move(from: string, to: string): void;
  drop(path: string): void;
  /** Files that somebody has open. */
  readonly locked: Set<string>;
  /** Called before each request with its name and path; may wait, throw or change something. */
  before: (request: string, path: string) => Promise<void> | void;
  /** Cursors given so far mean nothing any more. */
  forget(): void;
}

export function memoryStore(title = 'pamięć'): MemoryStore {
  const files = new Map<string, Kept>();
  /** Every change in order: id and path, undefined path for a file that is no more. */
  let log: { id: string; path: string | undefined }[] = [];
  let epoch = 0;
  let counter = 0;
  const requests = { list: 0, read: 0, write: 0 };
  const locked = new Set<string>();
  const stored = (path: string, { id, bytes, version }: Kept): StoredFile => ({
    id,
    path,
    size: bytes.length,
    version: String(version),
  });
  const put = (path: string, bytes: Uint8Array): Kept => {
    counter += 1;
    const kept = { id: files.get(path)?.id ?? `id-${counter}`, bytes, version: counter, tag: counter };
    files.set(path, kept);
    log.push({ id: kept.id, path });
    return kept;
  };
  const drop = (path: string): void => {
    const kept = files.get(path);
    files.delete(path);
    if (kept) log.push({ id: kept.id, path: undefined });
  };
  const asked = async (kind: keyof typeof requests, request: string, path: string): Promise<void> => {
    requests[kind] += 1;
    await self.before(request, path);
  };
  const self: MemoryStore = {
    title,
    requests,
    files,
    locked,
    before: () => undefined,
    put: (path, bytes) => void put(path, bytes),
    drop,
    move(from, to) {
      const kept = files.get(from);
      if (kept === undefined) throw new Error(`No file ${from}`);
      files.delete(from);
      counter += 1;
      files.set(to, { ...kept, tag: counter });
      log.push({ id: kept.id, path: to });
    },
    forget() {
      epoch += 1;
      log = [];
    },
    async changes(cursor) {
      await asked('list', 'changes', '');
      const next = `${epoch}:${log.length}`;
      const [given, at] = (cursor ?? '').split(':');
      const all = [...files].map(([path, kept]) => stored(path, kept));
      if (given !== String(epoch)) return { files: all, gone: [], complete: true, cursor: next };
      const touched = new Set(log.slice(Number(at)).map(({ id }) => id));
      const left = new Set(all.map(({ id }) => id));
      return {
        files: all.filter(({ id }) => touched.has(id)),
        gone: [...touched].filter((id) => !left.has(id)),
        complete: false,
        cursor: next,
      };
    },
    async read({ id, path }) {
      await asked('read', 'read', path);
      const found = [...files.values()].find((kept) => kept.id === id);
      if (found === undefined) throw new TeczkaError('file-gone', `Pliku „${path}” już nie ma.`);
      return found.bytes;
    },
    async open(path) {
      await asked('read', 'open', path);
      const kept = files.get(path);
      return kept && { bytes: kept.bytes, tag: String(kept.tag) };
    },
    async create(path, bytes): Promise<Written> {
      await asked('write', 'create', path);
      if (files.has(path)) return { outcome: 'exists' };
      return { outcome: 'written', tag: String(put(path, bytes).tag) };
    },
    async replace(path, bytes, tag): Promise<Written> {
      await asked('write', 'replace', path);
      if (locked.has(path)) return { outcome: 'locked' };
      if (String(files.get(path)?.tag) !== tag) return { outcome: 'changed' };
      return { outcome: 'written', tag: String(put(path, bytes).tag) };
    },
    async remove(path) {
      await asked('write', 'remove', path);
      drop(path);
    },
    link: (path) => `https://urzad.example/${encodeURI(path)}`,
  };
  return self;
}
