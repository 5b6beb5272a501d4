/**
 * The scheduled job: what changed is read, the period is consolidated from the results of all files, a dated workbook is
 * written and the latest one replaced; what cannot be finished now, the next run finishes. Called by
 * scripts/commands/consolidate.ts and by the timer function in deploy/azure-function.
 *
 * Two runs at once are safe: a run takes effect by replacing the index of the state with its tag, and a workbook is
 * replaced only if it is still the one that lay there when the index was committed. Whoever is overtaken begins again
 * from what the other one left, without fetching a file twice.
 */
import { TeczkaError } from '../../../core/values/errors.ts';
import { shardBox } from '../state/shard-box.ts';
import { statePaths } from '../state/paths.ts';
import { sweep } from '../state/sweep.ts';
import type { RunReport } from '../report/model.ts';
import { emptySummary } from '../report/summary-schema.ts';
import { attempt, type RunContext } from './attempt.ts';
import { journal } from './journal.ts';
import type { JobOptions } from './options.ts';
import { outputsOf } from './outputs.ts';
import type { JobWorld } from './world.ts';

/** More than that many runs at once, all of them faster, there will not be. */
const MOST_ATTEMPTS = 12;

/**
 * @throws TeczkaError when nothing can be done: no access, unreadable office.xlsx, a newer state, a target that is no
 *   result of ours. Whatever happens, the target is whole and the next run goes on from it
 */
export async function runJob(options: JobOptions, world: JobWorld): Promise<RunReport> {
  const paths = statePaths(options.latest);
  const run = world.nonce();
  const notes = journal(options, world);
  const context: RunContext = {
    options,
    world,
    paths,
    run,
    notes,
    box: shardBox(world.target, paths, run, options.dryRun === true),
    before: new Map(),
    outputs: outputsOf(options, world),
  };
  let overtaken = 0;
  for (let isFirst = true; overtaken < MOST_ATTEMPTS; isFirst = false) {
    const report = await attempt(context, isFirst);
    if (report === 'again') overtaken += 1;
    if (report === 'again' || report === 'further') continue;
    await context.box.discard();
    return report.outcome === 'written' ? tidied(report, context) : report;
  }
  await context.box.discard();
  notes.notices.add('Inne uruchomienia pracują na tych samych plikach. Dokończy to następne uruchomienie.');
  // No attempt came as far as knowing whose names to hide.
  return notes.report('deferred', emptySummary, () => '…');
}

/** What was written stays written, though old shards may have to wait for a later sweep. */
async function tidied(report: RunReport, { world, paths, run }: RunContext): Promise<RunReport> {
  try {
    await sweep(world.target, paths, run);
    return report;
  } catch (error) {
    if (!(error instanceof TeczkaError)) throw error;
    const notice = `Nie udało się uporządkować folderu stanu: ${error.message} Wynik jest zapisany; porządki zrobi następne uruchomienie.`;
    return { ...report, notices: [...report.notices, notice] };
  }
}
