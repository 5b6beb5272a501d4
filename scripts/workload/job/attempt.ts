/**
 * One attempt of a run: state, changes, reading, commit, writing, and the mark that it is done. Called by run-job.ts
 * until no other run interferes.
 */
import type { Office } from '../../../core/office/index.ts';
import { addToYearMonth, type YearMonth } from '../../../core/values/year-month.ts';
import type { RunReport } from '../report/model.ts';
import { emptySummary } from '../report/summary-schema.ts';
import { closedResults, lookForClosed } from '../state/closed-months.ts';
import { hashOf } from '../state/hash.ts';
import type { PeriodState, StateIndex } from '../state/model.ts';
import { commitState, openState, type OpenState } from '../state/open-state.ts';
import type { StatePaths } from '../state/paths.ts';
import type { ShardBox } from '../state/shard-box.ts';
import { storeResults } from '../state/store-results.ts';
import { consolidated, hidingStaff } from './consolidated.ts';
import { withDated } from './dated.ts';
import type { Journal } from './journal.ts';
import { momentInName } from './moment.ts';
import { officeAtHand, type OfficeAtHand } from './office.ts';
import { FILES_AT_ONCE, type JobOptions } from './options.ts';
import { opened, unfinished, type Output } from './outputs.ts';
import { concerns, inputsOf, isCurrent, planOf, type Plan, type PlanContext } from './plan.ts';
import { publish } from './publish.ts';
import { readStale, sortOut, type ReadBefore } from './results.ts';
import type { JobWorld } from './world.ts';

/** So many files are read before what was read is saved: a first run over years may be cut by its time limit. */
export const PORTION = 200;

/** What stays the same over all attempts of a run. */
export interface RunContext {
  readonly options: JobOptions;
  readonly world: JobWorld;
  readonly paths: StatePaths;
  /** Mark of the run, which no other has. */
  readonly run: string;
  readonly notes: Journal;
  readonly box: ShardBox;
  readonly before: ReadBefore;
  readonly outputs: readonly Output[];
}

/** `again`: another run was faster; `further`: a portion of the files is read and saved, more are left. */
export type Attempted = RunReport | 'again' | 'further';

/** @param isFirst of the run: a full one forgets only then what was read before */
export async function attempt(context: RunContext, isFirst: boolean): Promise<Attempted> {
  const { options, world, paths, notes } = context;
  const state = await openState(world.target, paths, world.source.title);
  state.notices.forEach((notice) => notes.notices.add(notice));
  const anew = options.full === true && isFirst;
  const index = await knownSoFar(context, state, anew);
  const changes = await world.source.changes(anew ? undefined : index.cursor);
  const office = await officeAtHand(options.office, world.source, index, changes);
  const planContext = planContextOf(options, office, index.closed);
  const plan = planOf(index, changes, planContext);
  plan.gone.forEach((path) => notes.gone.add(path));
  const listed: StateIndex = {
    ...index,
    cursor: changes.cursor,
    files: plan.files,
    ...(office.known && { office: office.known }),
  };
  const inputs = inputsOf(plan.selected, plan.findings, planContext);
  const period = index.periods[options.period.id];
  const isRead = plan.selected.every((file) => isCurrent(file, planContext));
  if (isRead && options.full !== true && (await isFinished(context, period, inputs))) {
    const news = plan.changed || office.known?.version !== index.office?.version;
    if (news && options.dryRun !== true) await commit(context, state, listed);
    notes.kept = concernedBy(plan, planContext);
    // The staff is only asked for where files are named: a run without news asks for nothing more.
    const hide = notes.namesFiles() ? hidingStaff(options.period, await office.office()) : undefined;
    return notes.report('unchanged', period?.summary ?? emptySummary, hide);
  }
  return proceed(context, { state, index: listed, plan, planContext, office: await office.office() });
}

/** What the state says; closed months are looked for where the index was lost. */
async function knownSoFar(
  { options, world, paths }: RunContext,
  { index, lost }: OpenState,
  anew: boolean,
): Promise<StateIndex> {
  const files = anew ? {} : index.files;
  if (!lost) return { ...index, files };
  return { ...index, files, closed: await lookForClosed(world.target, paths, monthsOf(options)) };
}

interface Step {
  readonly state: OpenState;
  /** With the files as they are listed now. */
  readonly index: StateIndex;
  readonly plan: Plan;
  readonly planContext: PlanContext;
  readonly office: Office;
}

async function proceed(context: RunContext, step: Step): Promise<Attempted> {
  const { options, world, paths, notes, box, before, outputs } = context;
  const { state, index, plan, planContext, office } = step;
  const { kept, moved, stale } = await sortOut(plan.selected, planContext, office, box);
  if (box.lost.size > 0) {
    const now = await world.target.open(paths.index);
    if (now?.tag !== state.tag) return 'again';
    notes.notices.add(
      'Część zapisanych wyników była uszkodzona albo jej nie ma; te pliki przeczytano od nowa.',
    );
  }
  const { settings } = planContext;
  const reading = { source: world.source, office, io: world.io, settings };
  const concurrency = options.concurrency ?? FILES_AT_ONCE;
  const most = options.dryRun === true ? Infinity : PORTION;
  const read = await readStale(stale, before, box, { ...reading, concurrency, most });
  read.fresh.forEach(({ file }) => notes.read.add(file.path));
  notes.unread.clear();
  read.unread.forEach((path) => notes.unread.add(path));
  read.vanished.forEach(({ path }) => notes.gone.add(path));
  notes.kept = kept.size;
  const present = without(index.files, new Set(read.vanished.map(({ id }) => id)));
  const files = await storeResults(present, [...moved, ...read.fresh], settings, box);
  const selected = plan.selected.flatMap(({ file }) => {
    const known = files[file.id];
    return known === undefined ? [] : [{ file, result: known.result }];
  });
  const findings = [...plan.findings, ...read.findings];
  const inputs = inputsOf(selected, plan.findings, planContext, read.unread);
  const next: StateIndex = { ...index, files };
  if (read.isMore) {
    const saved = await commit(context, state, next);
    if (saved === 'locked') {
      return notes.report('deferred', emptySummary, hidingStaff(options.period, office));
    }
    return saved === 'written' ? 'further' : 'again';
  }
  const period = index.periods[options.period.id];
  if (options.full !== true && options.dryRun !== true && (await isFinished(context, period, inputs))) {
    if ((await commit(context, state, next)) === 'changed') return 'again';
    const hide = hidingStaff(options.period, office);
    return notes.report('unchanged', period?.summary ?? emptySummary, hide);
  }
  const fresh = new Map(read.fresh.map(({ file, result }) => [file.id, result]));
  const results = selected
    .filter((file) => read.unread.includes(file.file.path) || concerns(file, planContext.months))
    .flatMap(({ file: { id } }) => read.instead.get(id) ?? fresh.get(id) ?? kept.get(id) ?? []);
  const closed = await closedResults(world.target, paths, index, planContext.months);
  const former = period?.snapshot;
  const made = consolidated({ period: options.period, office, results, findings, former, closed });
  const todo = options.full === true ? outputs : unfinished(outputs, period, inputs);
  const open = await opened(todo);
  const moment = momentInName(world.now());
  const { copies, copy } = withDated(period?.dated ?? [], inputs, options.latest, moment);
  if (options.dryRun === true) {
    notes.note(open.map(({ kind, path }) => ({ kind, path, outcome: 'planned' })));
    notes.note([{ kind: 'dated', path: copy.path, outcome: 'planned' }]);
    return notes.report('planned', made.summary, made.hide);
  }
  // From here on nobody knows what these show until it is marked: a run cut off after writing them may be followed by one
  // for which the sheets are again what they were before.
  const unmarked = Object.fromEntries(open.map(({ kind }) => [kind, undefined]));
  const writing: PeriodState = { ...period, ...unmarked, writing: inputs, dated: copies };
  const started: StateIndex = { ...next, periods: { ...next.periods, [options.period.id]: writing } };
  const committed = await commit(context, state, started);
  if (committed === 'changed') return 'again';
  if (committed === 'locked') return notes.report('deferred', made.summary, made.hide);
  return publish(context, { made, open, copy, inputs, isWhole: read.unread.length === 0 });
}

/** @returns `changed` when another run was faster, `locked` with a notice when the index cannot be replaced now */
async function commit(
  { world, paths, run, box, notes }: RunContext,
  state: OpenState,
  next: StateIndex,
): Promise<'written' | 'changed' | 'locked'> {
  const { outcome } = await commitState(world.target, paths, state, next, run);
  if (outcome === 'written') await box.tidy(state.index, next);
  if (outcome === 'locked') {
    notes.notices.add(`Plik stanu „${paths.index}” jest zajęty. Dokończy to następne uruchomienie.`);
  }
  return outcome === 'exists' ? 'changed' : outcome;
}

/** Does every output show these inputs, and is still there as far as that may be asked? */
async function isFinished(
  { options, outputs }: RunContext,
  period: PeriodState | undefined,
  inputs: string,
): Promise<boolean> {
  if (unfinished(outputs, period, inputs).length > 0) return false;
  if (options.checkTarget !== true) return true;
  const there = await Promise.all(outputs.map(({ store, path }) => store.open(path)));
  return there.every((content) => content !== undefined);
}

/** With the month before: the first month is compared with it. */
function monthsOf({ period }: JobOptions): readonly YearMonth[] {
  return [addToYearMonth(period.months[0], -1), ...period.months];
}

function planContextOf(
  options: JobOptions,
  { settings, content }: OfficeAtHand,
  closed: StateIndex['closed'],
): PlanContext {
  const { period, office, isOwn } = options;
  const inSource = 'inSource' in office ? office.inSource : undefined;
  return {
    asked: period.months,
    months: monthsOf(options),
    passedOver: (path) => path === inSource || isOwn?.(path) === true,
    settings,
    surroundings: hashOf(JSON.stringify([content, closed, options.data ?? null])),
  };
}

const concernedBy = ({ selected }: Plan, { months }: { readonly months: readonly YearMonth[] }): number =>
  selected.filter((file) => concerns(file, months)).length;

function without(files: StateIndex['files'], ids: ReadonlySet<string>): StateIndex['files'] {
  return Object.fromEntries(Object.entries(files).filter(([id]) => !ids.has(id)));
}
