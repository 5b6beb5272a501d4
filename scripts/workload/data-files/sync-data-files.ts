/**
 * Brings a folder of data files (Parquet or NDJSON) into line with a consolidated period: one file for every sheet that
 * counts, by team and month, so that an office network or a ministry goes on in an engine it has. Months of other periods
 * stay. Only what changed is written; what counts no more is removed. Called by the job.
 */
import { createHash } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { canonicalRows } from '../../../core/workload/canonical-rows.ts';
import type { CanonicalRow } from '../../../core/workload/canonical-row.ts';
import type { Consolidation, TeamMonth, TeamOutcome } from '../../../core/workload/consolidation/model.ts';
import { TeczkaError } from '../../../core/values/errors.ts';
import { causeOfWriting } from '../../files/system-causes.ts';
import { dataFileName } from './file-name.ts';
import type { DataFormat } from './format.ts';
import { keyOf, type ManifestEntry, readManifest, writeManifest } from './manifest.ts';
import { ndjson } from './ndjson.ts';
import { parquet } from './parquet.ts';
import { maskOf, sourceWithoutNames } from './without-names.ts';
import { writeMonth } from './write-month.ts';

/** Another number writes all files anew: for a change of columns. */
const LAYOUT = 2;

export const dataFormats = { parquet, ndjson } as const satisfies Readonly<Record<string, DataFormat>>;
export type DataFormatName = keyof typeof dataFormats;

/** How many data files a run wrote, left as they were, and removed. */
export interface DataFilesDone {
  readonly written: number;
  readonly kept: number;
  readonly removed: number;
}

/**
 * @param folder of this machine; made when there is none
 * @throws TeczkaError `data-manifest-unreadable`, `data-folder-unwritable`; whatever goes wrong, every data file is whole,
 *   and the next run finishes what is left
 */
export async function syncDataFiles(
  folder: string,
  consolidation: Consolidation,
  formatName: DataFormatName,
): Promise<DataFilesDone> {
  try {
    await mkdir(folder, { recursive: true });
    return await sync(folder, consolidation, dataFormats[formatName]);
  } catch (error) {
    const cause = error instanceof TeczkaError ? undefined : causeOfWriting(error, false);
    if (cause === undefined) throw error;
    throw new TeczkaError('data-folder-unwritable', `Folder danych: ${cause}`, {}, { cause: error });
  }
}

async function sync(
  folder: string,
  consolidation: Consolidation,
  format: DataFormat,
): Promise<DataFilesDone> {
  const former = await readManifest(folder);
  const plan = planOf(former, consolidation, format);
  const { kept, stale, dropped } = plan;
  if (stale.length + dropped.length === 0) return { written: 0, kept: filesOf(kept).length, removed: 0 };
  // Every name is on the list before there is a file of it: a run cut short leaves nothing that the next one forgets.
  const begun = stale.map(({ key, former: before, month }) => ({
    ...key,
    mark: null,
    files: [...new Set([...before, ...month.files.map((file) => dataFileName(key, file, format))])],
  }));
  await writeManifest(folder, [...kept, ...dropped, ...begun]);
  const made: ManifestEntry[] = [];
  for (const { key, mark, team, month } of stale) {
    const mask = maskOf(namesIn(month, consolidation));
    const files = await writeMonth(folder, rowsOf(consolidation, team, month), {
      format,
      nameOf: (file) => dataFileName(key, file, format),
      shown: (row) => sourceWithoutNames(row, mask),
    });
    made.push({ ...key, mark, files: [...files] });
  }
  const current = new Set(filesOf([...kept, ...made]));
  const removed = filesOf([...begun, ...dropped]).filter((name) => !current.has(name));
  for (const name of removed) await rm(join(folder, name), { force: true });
  await writeManifest(folder, [...kept, ...made]);
  return { written: filesOf(made).length, kept: filesOf(kept).length, removed: removed.length };
}

/** A team's month whose files are not, or no longer, what they should be. */
interface Stale {
  readonly key: Pick<ManifestEntry, 'team' | 'month'>;
  readonly mark: string;
  /** Files that it has now. */
  readonly former: readonly string[];
  readonly team: TeamOutcome;
  readonly month: TeamMonth;
}

interface Plan {
  readonly kept: readonly ManifestEntry[];
  readonly stale: readonly Stale[];
  /** Of a team that is no more in a month of this period. */
  readonly dropped: readonly ManifestEntry[];
}

function planOf(former: readonly ManifestEntry[], consolidation: Consolidation, format: DataFormat): Plan {
  const entries = new Map(former.map((entry) => [keyOf(entry), entry]));
  const wanted = consolidation.teams.flatMap((team) =>
    team.months.map((month): Stale => {
      const key = { team: month.team, month: month.month };
      const files = entries.get(keyOf(key))?.files ?? [];
      return { key, mark: markOf(month, consolidation, format), former: files, team, month };
    }),
  );
  const stale = wanted.filter(({ key, mark }) => entries.get(keyOf(key))?.mark !== mark);
  const known = new Set(wanted.map(({ key }) => keyOf(key)));
  const months = new Set<string>(consolidation.period.months);
  const dropped = former.filter((entry) => months.has(entry.month) && !known.has(keyOf(entry)));
  const touched = new Set([...stale.map(({ key }) => keyOf(key)), ...dropped.map(keyOf)]);
  return { kept: former.filter((entry) => !touched.has(keyOf(entry))), stale, dropped };
}

/** Changes when anything in the rows can: the sheets' content, their files, who the workers are by office.xlsx. */
function markOf(
  { content, files, workers }: TeamMonth,
  { context }: Consolidation,
  format: DataFormat,
): string {
  const people = workers.map(({ code, name, post, fte }) => [code, name, post, fte]);
  const text = JSON.stringify([LAYOUT, format.extension, context.unit, content, files, people]);
  return createHash('sha256').update(text).digest('hex');
}

const filesOf = (entries: readonly ManifestEntry[]): string[] => entries.flatMap(({ files }) => files);

function rowsOf(consolidation: Consolidation, team: TeamOutcome, month: TeamMonth): Iterable<CanonicalRow> {
  return canonicalRows({ ...consolidation, teams: [{ ...team, months: [month] }] }, { byDay: true });
}

/** Everybody after whom a file or a sheet may be called. */
function namesIn({ workers }: TeamMonth, { context }: Consolidation): readonly string[] {
  return [...workers, ...(context.staff ?? [])].map(({ name }) => name);
}
