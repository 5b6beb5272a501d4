/**
 * Opens the state and commits a new one. A damaged index is copied aside and begun anew, an older one is migrated with
 * the old kept, a newer one is refused; an index that another run replaced meanwhile is never overwritten.
 * Called by the job and by `teczka workload close`.
 */
import { z } from 'zod';
import { TeczkaError } from '../../../core/values/errors.ts';
import type { Store, Written } from '../../store/store.ts';
import { emptyIndex, STATE_SCHEMA, zStateIndex, type StateIndex } from './model.ts';
import type { StatePaths } from './paths.ts';

/** One step from a structure to the next one. */
export type Migration = (index: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/** From each former structure to the one after it. The first one that offices have is 1, so there is none yet. */
const MIGRATIONS: ReadonlyMap<number, Migration> = new Map();

export interface OpenState {
  readonly index: StateIndex;
  /** Undefined where there is no index yet. */
  readonly tag: string | undefined;
  /** What was found and cannot be kept in place: copied aside before the index is replaced. */
  readonly aside: Uint8Array | undefined;
  /** Was the index damaged, so that closed months have to be looked for? */
  readonly lost: boolean;
  /** Polish sentences for the report. */
  readonly notices: readonly string[];
}

/**
 * @param source title of the store of the sources; undefined to take the state as it is
 * @throws TeczkaError `state-newer`, or as the store
 */
export async function openState(
  store: Store,
  paths: StatePaths,
  source: string | undefined,
  migrations: ReadonlyMap<number, Migration> = MIGRATIONS,
): Promise<OpenState> {
  const content = await store.open(paths.index);
  if (content === undefined) return { ...begun(source), tag: undefined, aside: undefined };
  const { bytes, tag } = content;
  const found = read(bytes, paths, migrations);
  if (found === undefined) {
    const notice =
      'Plik stanu był uszkodzony. Odłożono jego kopię do folderu „odlozone” i zaczęto od pełnego spisu plików.';
    return { ...begun(source), tag, aside: bytes, lost: true, notices: [notice] };
  }
  const { index, migrated } = found;
  const notices = migrated
    ? ['Stan przeniesiono do nowej postaci; poprzedni zachowano w folderze „odlozone”.']
    : [];
  return { ...ofSource(index, source, notices), tag, aside: migrated ? bytes : undefined, lost: false };
}

const begun = (source = '') => ({ index: emptyIndex(source), lost: false, notices: [] as string[] });

/** Another store (the site moved): ids and cursor mean nothing there; what was written of the periods still holds. */
function ofSource(
  index: StateIndex,
  source: string | undefined,
  notices: readonly string[],
): Pick<OpenState, 'index' | 'notices'> {
  if (source === undefined || index.source === source) return { index, notices };
  const moved = `Zestawienia są teraz gdzie indziej (${source}), więc wszystkie czytane są od nowa.`;
  const { revision, periods, closed, swept } = index;
  const kept = { revision, periods, closed, ...(swept && { swept }) };
  return { index: { ...emptyIndex(source), ...kept }, notices: [...notices, moved] };
}

const zVersioned = z.looseObject({ schema: z.int().min(0) });

/** Undefined for what is no state of ours. */
function read(
  bytes: Uint8Array,
  { index: path }: StatePaths,
  migrations: ReadonlyMap<number, Migration>,
): { index: StateIndex; migrated: boolean } | undefined {
  const versioned = zVersioned.safeParse(parsed(bytes));
  if (!versioned.success) return undefined;
  if (versioned.data.schema > STATE_SCHEMA) {
    throw new TeczkaError(
      'state-newer',
      `Stan zbierania („${path}”) zapisała nowsza wersja programu. Zaktualizuj program; niczego nie zmieniono.`,
      { file: path },
    );
  }
  let data: Readonly<Record<string, unknown>> = versioned.data;
  for (let schema = versioned.data.schema; schema < STATE_SCHEMA; schema++) {
    data = migrations.get(schema)?.(data) ?? data;
  }
  const current = zStateIndex.safeParse(data);
  return current.success
    ? { index: current.data, migrated: versioned.data.schema < STATE_SCHEMA }
    : undefined;
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    // Half a file, or somebody's own: damaged either way, and kept aside.
    return undefined;
  }
}

/** Replaces the index if it is still the one that was opened. @param stamp names the copy of what is put aside */
export async function commitState(
  store: Store,
  paths: StatePaths,
  { tag, aside }: Pick<OpenState, 'tag' | 'aside'>,
  index: StateIndex,
  stamp: string,
): Promise<Written> {
  if (aside !== undefined) await store.create(paths.aside('stan.json', stamp), aside);
  const next: StateIndex = { ...index, revision: index.revision + 1 };
  const bytes = new TextEncoder().encode(`${JSON.stringify(next, undefined, 1)}\n`);
  return tag === undefined ? store.create(paths.index, bytes) : store.replace(paths.index, bytes, tag);
}
