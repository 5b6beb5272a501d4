/** What is kept of a run until the next one, and what changed since. */
export { readSnapshot, SNAPSHOT_SCHEMA } from './model.ts';
export type { Snapshot, SnapshotMonth } from './model.ts';
export { closedDifferences, differencesSince, effectOf } from './differences.ts';
export { snapshotOf } from './snapshot-of.ts';
