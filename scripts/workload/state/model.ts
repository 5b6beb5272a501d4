/**
 * The index of the job's state, `_teczka/stan.json` beside the workbook: which files there are, where the result of each
 * is kept, what was written of each period. Replacing it with its tag is the one point at which a run takes effect.
 * Read and written by open-state.ts; holds no personal data but paths of files.
 */
import { z } from 'zod';
import { zSummary } from '../report/summary-schema.ts';

/** The newest structure that this program knows. */
export const STATE_SCHEMA = 1;

const zResult = z.strictObject({
  /** Version of the file that was read. */
  of: z.string(),
  /** Its path then: names of files and folders may tell the team and the month. */
  path: z.string(),
  /** Number of the reading rules (core/workload/rules.ts). */
  rules: z.number(),
  /** Hash of the teams and the staff that it was read with. */
  settings: z.string(),
  /** Months that it says something about; null where it may concern any. */
  months: z.array(z.string()).nullable(),
  /** The shard that holds it. */
  shard: z.string(),
});

const zKnownFile = z.strictObject({
  path: z.string(),
  size: z.number(),
  version: z.string(),
  result: zResult.optional(),
});

const zDated = z.strictObject({
  path: z.string(),
  /** What the workbook was made from. */
  inputs: z.string(),
  /** Known once it is written: a file that somebody changed since is not removed. */
  tag: z.string().optional(),
});

const zPeriodState = z.strictObject({
  /** What the run that is at work, or was the last, set out to write. */
  writing: z.string().optional(),
  /** What each output shows, once it is written whole. */
  latest: z.string().optional(),
  head: z.string().optional(),
  dated: z.array(zDated),
  summary: zSummary.optional(),
  /** What was consolidated last time, for the differences (core/workload/snapshot). */
  snapshot: z.unknown().optional(),
});

/** office.xlsx in the store of the sources, and marks of what it says. */
const zOffice = z.strictObject({
  id: z.string(),
  path: z.string(),
  size: z.number(),
  version: z.string(),
  settings: z.string(),
  content: z.string(),
});

const zClosed = z.strictObject({ on: z.string(), by: z.string() });

export const zStateIndex = z.strictObject({
  schema: z.literal(STATE_SCHEMA),
  /** Grows with every commit, so that no two states are alike. */
  revision: z.number(),
  /** The store that the cursor and the ids belong to. */
  source: z.string(),
  cursor: z.string().optional(),
  files: z.record(z.string(), zKnownFile),
  office: zOffice.optional(),
  periods: z.record(z.string(), zPeriodState),
  /** Closed months: on which day and by whom. */
  closed: z.record(z.string(), zClosed),
  /** The last look for shards that no index names: at which revision, and those found then. */
  swept: z.strictObject({ revision: z.number(), unnamed: z.array(z.string()) }).optional(),
});

export type StateIndex = z.output<typeof zStateIndex>;
export type KnownFile = z.output<typeof zKnownFile>;
export type KnownOffice = z.output<typeof zOffice>;
export type StoredResult = z.output<typeof zResult>;
export type PeriodState = z.output<typeof zPeriodState>;
export type DatedCopy = z.output<typeof zDated>;
export type ClosedMonth = z.output<typeof zClosed>;

/** Nothing is known yet. @param source title of the store */
export function emptyIndex(source: string): StateIndex {
  return { schema: STATE_SCHEMA, revision: 0, source, files: {}, periods: {}, closed: {} };
}
