/**
 * Removes shards that runs left which were cut between writing them and naming them in the index. What no index names is
 * noted at one sweep and removed at the next one, so that nothing goes that a run at work is about to name; were it so all
 * the same, its files would be read again. Called by run-job.ts after a run that wrote.
 */
import type { Store } from '../../store/store.ts';
import { commitState, openState } from './open-state.ts';
import type { StatePaths } from './paths.ts';
import { shardsOf } from './shard-box.ts';
import { isShardName } from './shards.ts';

/** Commits between two sweeps, which list the whole target: some weeks of daily runs. */
export const BETWEEN_SWEEPS = 40;

/** @param run mark of the run. @throws TeczkaError as the store */
export async function sweep(store: Store, paths: StatePaths, run: string): Promise<void> {
  const state = await openState(store, paths, undefined);
  const { index, tag } = state;
  const last = index.swept ?? { revision: 0, unnamed: [] };
  if (tag === undefined || state.lost || index.revision < last.revision + BETWEEN_SWEEPS) return;
  const { files } = await store.changes(undefined);
  const folder = paths.shard('');
  const named = shardsOf(index);
  const unnamed = files
    .filter(({ path }) => path.startsWith(folder))
    .map(({ path }) => path.slice(folder.length))
    .filter((name) => isShardName(name) && !named.has(name));
  const old = unnamed.filter((name) => last.unnamed.includes(name));
  const swept = { revision: index.revision, unnamed: unnamed.filter((name) => !old.includes(name)) };
  const { outcome } = await commitState(store, paths, state, { ...index, swept }, run);
  if (outcome !== 'written') return;
  for (const name of old) await store.remove(paths.shard(name));
}
