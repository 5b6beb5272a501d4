/**
 * The scheduled job: what changed is read, the period is consolidated from the results of all files, a dated workbook is
 * written and the latest one replaced; what cannot be finished now, the next run finishes. Called by
 * scripts/commands/consolidate.ts and by the timer function in deploy/azure-function.
 */
import type { RunReport } from '../report/model.ts';
import type { JobOptions } from './options.ts';
import type { JobWorld } from './world.ts';

/**
 * @throws TeczkaError when nothing can be done: no access, unreadable office.xlsx, a newer state, a target that is no
 *   result of ours. Whatever happens, the target is whole and the next run goes on from it
 */
export type RunJob = (options: JobOptions, world: JobWorld) => Promise<RunReport>;
