/**
 * Puts results of files into shards and names the shards in the list of files. Only shards that held one of these files,
 * or one that was deleted, and one of each month that has room, are written anew: what a run writes follows what changed.
 */
import { READING_RULES } from '../../../core/workload/rules.ts';
import { teamFileToJson, type TeamFile } from '../../../core/workload/index.ts';
import type { StoredFile } from '../../store/store.ts';
import type { KnownFile, StateIndex, StoredResult } from './model.ts';
import type { ShardBox } from './shard-box.ts';
import { SHARD_FILES } from './shards.ts';

export interface FreshResult {
  readonly file: StoredFile;
  readonly result: TeamFile;
}

type Files = StateIndex['files'];

/** Where results of no single month lie. */
const SEVERAL = 'inne';

/** Months that a result says something about; null where it may concern any month. */
export function monthsOf({ labelled, sheets, rejections }: TeamFile): string[] | null {
  if (labelled === undefined) return null;
  const said = [
    labelled,
    ...sheets.map(({ period }) => period),
    ...rejections.flatMap(({ period }) => period ?? []),
  ];
  return [...new Set(said)].sort();
}

const keyOf = (months: readonly string[] | null): string =>
  months?.length === 1 ? (months[0] ?? SEVERAL) : SEVERAL;

/** @returns the list of files with the fresh results in it. @param settings hash of the teams and staff they were read with */
export async function storeResults(
  files: Files,
  fresh: readonly FreshResult[],
  settings: string,
  box: ShardBox,
): Promise<Files> {
  const described = fresh.map(({ file, result }) => ({
    id: file.id,
    file,
    result,
    months: monthsOf(result),
  }));
  const fill = new Set(described.map(({ months }) => keyOf(months)));
  const affected = new Set([
    ...described.flatMap(({ id }) => files[id]?.result?.shard ?? []),
    ...[...fill].flatMap((key) => roomiest(files, key) ?? []),
    // What was read of a deleted sheet names workers: it does not outlive the sheet.
    ...(await box.outdated(files)),
  ]);
  const ids = new Set(described.map(({ id }) => id));
  const moving: Placed[] = described.map(({ id, file, result, months }) => {
    const of = { of: file.version, path: file.path, rules: READING_RULES, settings, months };
    const known = { path: file.path, size: file.size, version: file.version };
    return { id, known, of, result: teamFileToJson(result) };
  });
  const next: Record<string, KnownFile> = { ...files };
  for (const [id, known] of Object.entries(files)) {
    if (known.result === undefined || ids.has(id) || !affected.has(known.result.shard)) continue;
    const { result: of, ...plain } = known;
    const kept = (await box.read(of.shard))?.[id];
    // A shard that is lost takes its results along: the files are read again when they are needed.
    if (kept === undefined) next[id] = plain;
    else moving.push({ id, known: plain, of, result: kept });
  }
  for (const group of groups(moving)) {
    const [first] = group;
    if (first === undefined) continue;
    const shard = await box.write(
      keyOf(first.of.months),
      Object.fromEntries(group.map(({ id, result }) => [id, result])),
    );
    for (const { id, known, of } of group) next[id] = { ...known, result: { ...of, shard } };
  }
  return next;
}

interface Placed {
  readonly id: string;
  readonly known: Omit<KnownFile, 'result'>;
  readonly of: Omit<StoredResult, 'shard'>;
  readonly result: unknown;
}

/** The shard of a month with the fewest files, if it has room. */
function roomiest(files: Files, key: string): string | undefined {
  const counts = new Map<string, number>();
  for (const { result } of Object.values(files)) {
    if (result?.shard.startsWith(`${key}.`)) counts.set(result.shard, (counts.get(result.shard) ?? 0) + 1);
  }
  const [first] = [...counts].sort(([, a], [, b]) => a - b);
  return first !== undefined && first[1] < SHARD_FILES ? first[0] : undefined;
}

/** By month, no more than a shard holds in each. */
function groups(placed: readonly Placed[]): readonly (readonly Placed[])[] {
  const byKey = new Map<string, Placed[]>();
  for (const one of placed) {
    const key = keyOf(one.of.months);
    const ofKey = byKey.get(key) ?? [];
    ofKey.push(one);
    byKey.set(key, ofKey);
  }
  return [...byKey.values()].flatMap((all) =>
    Array.from({ length: Math.ceil(all.length / SHARD_FILES) }, (_, at) =>
      all.slice(at * SHARD_FILES, (at + 1) * SHARD_FILES),
    ),
  );
}
