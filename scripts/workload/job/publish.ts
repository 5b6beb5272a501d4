/**
 * Writes what was consolidated: the dated workbook first, then the latest and the head's copy, the report, and at last the
 * mark in the state that it is done. Called by attempt.ts once the state with the results is committed.
 */
import { syncDataFiles } from '../data-files/sync-data-files.ts';
import { storeReport } from '../report/store-report.ts';
import type { OutputLine, RunReport } from '../report/model.ts';
import type { DatedCopy, PeriodState } from '../state/model.ts';
import { commitState, openState } from '../state/open-state.ts';
import type { RunContext } from './attempt.ts';
import type { Consolidated } from './consolidated.ts';
import { trimDated, writeDated } from './dated.ts';
import { KEPT_DATED } from './options.ts';
import { drawn, published, type OpenOutput } from './outputs.ts';

export interface ToPublish {
  readonly made: Consolidated;
  /** Those that have to be written, opened before the state was committed. */
  readonly open: readonly OpenOutput[];
  readonly copy: DatedCopy;
  readonly inputs: string;
  /** Could every file be fetched? If not, the next run has something to finish. */
  readonly isWhole: boolean;
}

interface Drawing {
  readonly output: OpenOutput;
  readonly bytes: Uint8Array;
}

export async function publish(context: RunContext, job: ToPublish): Promise<RunReport | 'again'> {
  const { world, notes, outputs } = context;
  const { made, open, isWhole } = job;
  const drawings = open.map((output): Drawing => ({ output, bytes: drawn(output, made) }));
  const copy = await dated(context, job, drawings);
  const lines: OutputLine[] = outputs
    .filter(({ kind }) => !open.some((output) => output.kind === kind))
    .map(({ kind, path }) => ({ kind, path, outcome: 'unchanged' }));
  for (const { output, bytes } of drawings) {
    const outcome = await published(output, bytes);
    if (outcome === 'changed') return 'again';
    lines.push({ kind: output.kind, path: output.path, outcome });
  }
  notes.note(lines);
  const { data } = context.options;
  if (data !== undefined) await syncDataFiles(data.folder, made.consolidation, data.format);
  const isDone = lines.every(({ outcome }) => outcome !== 'locked');
  const report = notes.report(isDone && isWhole ? 'written' : 'deferred', made.summary, made.hide);
  await storeReport(world.target, context.options.latest, report);
  await markDone(context, job, lines, copy);
  return report;
}

async function dated(
  { world, notes, outputs }: RunContext,
  { copy, made }: ToPublish,
  drawings: readonly Drawing[],
): Promise<DatedCopy | undefined> {
  const general = outputs.find(({ kind }) => kind === 'latest');
  const latest = drawings.find(({ output }) => output.kind === 'latest');
  if (general === undefined) return copy;
  const draw = (): Uint8Array => latest?.bytes ?? drawn({ ...general, present: undefined }, made);
  const written = await writeDated(world.target, copy, draw);
  if (written === undefined) {
    notes.note([{ kind: 'dated', path: copy.path, outcome: 'deferred' }]);
    return undefined;
  }
  notes.note([{ kind: 'dated', path: written.path, outcome: written === copy ? 'unchanged' : 'written' }]);
  return written;
}

/** So many times the mark is tried against other runs; without it the next run only writes the same again. */
const MARKINGS = 3;

/** What another run set out to write since is its own affair. */
async function markDone(
  { options, world, paths, run }: RunContext,
  { made, inputs, isWhole }: ToPublish,
  lines: readonly OutputLine[],
  copy: DatedCopy | undefined,
): Promise<void> {
  for (let marking = 1; marking <= MARKINGS; marking++) {
    const state = await openState(world.target, paths, world.source.title);
    const period = state.index.periods[options.period.id];
    if (period?.writing !== inputs) return;
    const copies = period.dated.map((known) => (known.inputs === copy?.inputs ? copy : known));
    const done = isWhole ? lines.filter(({ outcome }) => outcome !== 'locked').map(({ kind }) => kind) : [];
    const shown = Object.fromEntries(done.map((kind) => [kind, inputs]));
    const next: PeriodState = {
      ...period,
      ...shown,
      ...(done.includes('latest') && { summary: made.summary, snapshot: made.snapshot }),
      dated: await trimDated(world.target, copies, options.keepDated ?? KEPT_DATED),
    };
    const periods = { ...state.index.periods, [options.period.id]: next };
    const { outcome } = await commitState(world.target, paths, state, { ...state.index, periods }, run);
    if (outcome === 'written' || outcome === 'locked') return;
  }
}
