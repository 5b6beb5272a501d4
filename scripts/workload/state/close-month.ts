/** Closes and reopens a month in the state of the job. Called by `teczka workload close`. */
import { teamFileFromJson, type TeamFile } from '../../../core/workload/index.ts';
import { TeczkaError } from '../../../core/values/errors.ts';
import type { YearMonth } from '../../../core/values/year-month.ts';
import type { Store } from '../../store/store.ts';
import { writeClosedMonth, type Closing } from './closed-months.ts';
import { hashOf } from './hash.ts';
import type { StateIndex } from './model.ts';
import { commitState, openState, type OpenState } from './open-state.ts';
import type { StatePaths } from './paths.ts';
import { readShard } from './shards.ts';

export interface Closed {
  /** Ids of teams without a sheet that counts. */
  readonly missing: readonly string[];
  /** How many files were frozen. */
  readonly files: number;
}

/**
 * Freezes what the last run consolidated. Nothing is written when teams are missing, unless forced.
 * @throws TeczkaError `month-not-consolidated`, `month-closed`, `state-busy`, `state-damaged`
 */
export async function closeMonth(
  store: Store,
  paths: StatePaths,
  month: YearMonth,
  closing: Closing,
  force: boolean,
): Promise<Closed> {
  const state = await opened(store, paths);
  const { index } = state;
  if (Object.hasOwn(index.closed, month)) throw alreadyClosed(month);
  const period = index.periods[month];
  if (period?.summary === undefined || period.latest !== period.writing) throw notConsolidated(month);
  const missing = period.summary.teams.flatMap(({ id, status }) =>
    status === 'missing' || status === 'rejected' ? [id] : [],
  );
  const results = await resultsOf(store, paths, index, month);
  if (missing.length > 0 && !force) return { missing, files: results.length };
  const { outcome } = await writeClosedMonth(store, paths, month, { ...closing, results });
  if (outcome === 'exists') throw alreadyClosed(month);
  if (outcome !== 'written') throw busy();
  await committed(store, paths, state, { ...index.closed, [month]: closing });
  return { missing, files: results.length };
}

/** The frozen results are kept aside, not deleted. @throws TeczkaError `month-open`, `state-busy` */
export async function reopenMonth(store: Store, paths: StatePaths, month: YearMonth): Promise<void> {
  const state = await opened(store, paths);
  const content = await store.open(paths.closed(month));
  if (content === undefined && !Object.hasOwn(state.index.closed, month)) {
    throw new TeczkaError('month-open', `Miesiąc ${month} nie jest zamknięty.`, { field: 'period' });
  }
  if (content !== undefined) {
    await store.create(paths.aside(`zamkniety ${month}.json.gz`, hashOf(content.bytes)), content.bytes);
  }
  const closed = Object.entries(state.index.closed).filter(([known]) => known !== month);
  await committed(store, paths, state, Object.fromEntries(closed));
  await store.remove(paths.closed(month));
}

/** The state as it is, whatever the store of the sources was. */
async function opened(store: Store, paths: StatePaths): Promise<OpenState> {
  const state = await openState(store, paths, undefined);
  if (state.tag !== undefined && !state.lost) return state;
  throw new TeczkaError(
    'month-not-consolidated',
    'W tym miejscu nie ma stanu zbierania. Uruchom najpierw „teczka consolidate” z tym samym --to.',
    { field: 'to' },
  );
}

async function resultsOf(
  store: Store,
  paths: StatePaths,
  { files }: StateIndex,
  month: YearMonth,
): Promise<readonly TeamFile[]> {
  const concerned = Object.entries(files).filter(
    ([, { result }]) => result !== undefined && (result.months?.includes(month) ?? true),
  );
  const shards = new Map<string, Awaited<ReturnType<typeof readShard>>>();
  const results: TeamFile[] = [];
  for (const [id, { result }] of concerned) {
    if (result === undefined) continue;
    const shard = shards.get(result.shard) ?? (await readShard(store, paths, result.shard));
    shards.set(result.shard, shard);
    if (!('results' in shard) || shard.results[id] === undefined) throw damaged();
    results.push(teamFileFromJson(shard.results[id]));
  }
  return results;
}

async function committed(
  store: Store,
  paths: StatePaths,
  state: OpenState,
  closed: StateIndex['closed'],
): Promise<void> {
  const { outcome } = await commitState(store, paths, state, { ...state.index, closed }, 'close');
  if (outcome !== 'written') throw busy();
}

const alreadyClosed = (month: string): TeczkaError =>
  new TeczkaError('month-closed', `Miesiąc ${month} jest już zamknięty. Otwiera go opcja --reopen.`, {
    field: 'period',
  });

const notConsolidated = (month: string): TeczkaError =>
  new TeczkaError(
    'month-not-consolidated',
    `Miesiąc ${month} nie jest zebrany do końca. Uruchom najpierw „teczka consolidate --period ${month}” z tym samym --to.`,
    { field: 'period' },
  );

const busy = (): TeczkaError =>
  new TeczkaError('state-busy', 'Inne uruchomienie właśnie zmienia stan. Spróbuj ponownie za chwilę.');

const damaged = (): TeczkaError =>
  new TeczkaError(
    'state-damaged',
    'Części zapisanych wyników nie ma. Uruchom „teczka consolidate --full”, a potem zamknij miesiąc ponownie.',
  );
