/**
 * The shards as one run sees them: each is fetched once, those written and not needed after all are remembered, damaged
 * ones are copied aside. A dry run has a box that writes nothing. Used by the job.
 */
import { TeczkaError } from '../../../core/values/errors.ts';
import type { Store } from '../../store/store.ts';
import type { StateIndex } from './model.ts';
import type { StatePaths } from './paths.ts';
import { packShard, readShard, type ShardResults } from './shards.ts';

export interface ShardBox {
  /** Undefined for one that is gone or damaged. */
  read(name: string): Promise<ShardResults | undefined>;
  /** @returns the name of the new shard */
  write(key: string, results: ShardResults): Promise<string>;
  /** Of the shards that this run looked into, those that hold results of files which are no more. */
  outdated(files: StateIndex['files']): Promise<readonly string[]>;
  /** Removes what neither the index nor anybody else can need: once the index is committed. */
  tidy(former: StateIndex, committed: StateIndex): Promise<void>;
  /** Removes what was written and never committed: at the end of a run that was overtaken. */
  discard(): Promise<void>;
  /** Names of shards that could not be read. */
  readonly lost: ReadonlySet<string>;
}

/** Every shard that an index names. */
export function shardsOf({ files }: Pick<StateIndex, 'files'>): ReadonlySet<string> {
  return new Set(Object.values(files).flatMap(({ result }) => result?.shard ?? []));
}

/** @param run mark of the run, which no other has */
export function shardBox(store: Store, paths: StatePaths, run: string, dryRun: boolean): ShardBox {
  const known = new Map<string, Promise<ShardResults | undefined>>();
  const written = new Set<string>();
  const lost = new Set<string>();
  const fetch = async (name: string): Promise<ShardResults | undefined> => {
    const read = await readShard(store, paths, name);
    if ('results' in read) return read.results;
    lost.add(name);
    if (read.fault === 'damaged' && !dryRun) await store.create(paths.aside(name, run), read.bytes);
    return undefined;
  };
  const remove = async (name: string): Promise<void> => {
    known.delete(name);
    if (!dryRun) await store.remove(paths.shard(name));
  };
  return {
    lost,
    read(name) {
      const found = known.get(name) ?? fetch(name);
      known.set(name, found);
      return found;
    },
    async write(key, results) {
      const { name, bytes } = packShard(key, run, results);
      known.set(name, Promise.resolve(results));
      if (!dryRun) {
        const { outcome } = await store.create(paths.shard(name), bytes);
        // A repeated request may find its own file: the name says what is in it.
        if (outcome !== 'written' && outcome !== 'exists') throw stateLocked(name);
      }
      written.add(name);
      return name;
    },
    async outdated(files) {
      const found: string[] = [];
      for (const [name, reading] of known) {
        const ids = Object.keys((await reading) ?? {});
        if (ids.some((id) => files[id]?.result?.shard !== name)) found.push(name);
      }
      return found;
    },
    async tidy(former, committed) {
      const needed = shardsOf(committed);
      const candidates = new Set([...shardsOf(former), ...written]);
      for (const name of candidates) {
        if (!needed.has(name)) await remove(name);
        written.delete(name);
      }
    },
    async discard() {
      for (const name of written) await remove(name);
      written.clear();
    },
  };
}

const stateLocked = (file: string): TeczkaError =>
  new TeczkaError(
    'state-locked',
    `Pliku stanu „${file}” nie można zapisać: miejsce jest zajęte. Następne uruchomienie spróbuje ponownie.`,
    { file },
  );
