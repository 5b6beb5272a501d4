/**
 * Shards: files of per-file results, some tens in each, named by the hash of their bytes and never changed. A run writes
 * new ones, the index names those that count, and what no index names any more is removed. The bytes hold the mark of the
 * run, so that no two runs ever write the same name: one may remove what the other can never come to need.
 */
import { gunzipSync, gzipSync } from 'node:zlib';
import { z } from 'zod';
import type { Store } from '../../store/store.ts';
import { hashOf } from './hash.ts';
import type { StatePaths } from './paths.ts';

/** Files in a shard: a changed file costs the writing of so many results at most. */
export const SHARD_FILES = 40;
const SHARD_SCHEMA = 1;
/** Unpacked; no shard comes near it. */
const LARGEST = 1 << 29;

const zShard = z.strictObject({
  schema: z.literal(SHARD_SCHEMA),
  run: z.string(),
  results: z.record(z.string(), z.unknown()),
});

/** By id of the file. */
export type ShardResults = Readonly<Record<string, unknown>>;

export interface PackedShard {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** @param key month of the results, or „inne” @param run mark of the run */
export function packShard(key: string, run: string, results: ShardResults): PackedShard {
  const bytes = gzipSync(JSON.stringify({ schema: SHARD_SCHEMA, run, results }));
  return { name: `${key}.${hashOf(bytes)}.json.gz`, bytes };
}

const SHARD_NAME = /^(?:\d{4}-\d\d|inne)\.[0-9a-f]+\.json\.gz$/;

/** Is that a name that `packShard` gives? Closed months and what people put there are none. */
export const isShardName = (name: string): boolean => SHARD_NAME.test(name);

/** `gone`: another run removed it; `damaged`: its bytes are not what its name says. */
export type ShardRead =
  | { readonly results: ShardResults }
  | { readonly fault: 'gone' }
  | { readonly fault: 'damaged'; readonly bytes: Uint8Array };

export async function readShard(store: Store, paths: StatePaths, name: string): Promise<ShardRead> {
  const content = await store.open(paths.shard(name));
  if (content === undefined) return { fault: 'gone' };
  const { bytes } = content;
  if (name.split('.')[1] !== hashOf(bytes)) return { fault: 'damaged', bytes };
  return zShard.parse(JSON.parse(gunzipSync(bytes, { maxOutputLength: LARGEST }).toString('utf8')));
}
