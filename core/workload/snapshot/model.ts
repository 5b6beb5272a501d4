/**
 * What a run came to, as plain JSON that the job keeps until the next one: the totals of every team and month, and a mark
 * of what they were made of. No names and no values of workers. Written by snapshot-of.ts, compared by differences.ts.
 */
import { z } from 'zod';
import { TeczkaError } from '../../values/errors.ts';
import { zYearMonth } from '../../values/zod.ts';

export const SNAPSHOT_SCHEMA = 1;

const zTotal = z.union([z.number(), z.literal('not-applicable')]);

const zSnapshotMonth = z.strictObject({
  team: z.string(),
  month: zYearMonth,
  status: z.enum(['delivered', 'missing', 'rejected']),
  files: z.array(z.string()),
  /** Mark of the content. */
  content: z.string(),
  /** Totals by the id of the measure; what is missing is left out. */
  totals: z.record(z.string(), zTotal),
});

const zSnapshot = z.strictObject({
  schema: z.literal(SNAPSHOT_SCHEMA),
  months: z.array(zSnapshotMonth),
});

export type SnapshotMonth = z.output<typeof zSnapshotMonth>;
export type Snapshot = z.output<typeof zSnapshot>;

/** @param raw parsed JSON. @throws TeczkaError `snapshot-unreadable` */
export function readSnapshot(raw: unknown): Snapshot {
  const read = zSnapshot.safeParse(raw);
  if (read.success) return read.data;
  throw new TeczkaError(
    'snapshot-unreadable',
    'Nie można odczytać zapisu poprzedniego zestawienia. Uruchom zbieranie bez niego: nie będzie wtedy wiadomo, co się zmieniło.',
  );
}
