/**
 * The results of the files that concern the period: kept ones from the shards, the others read. A file that cannot be
 * fetched now shows its former version, if it had one. Called by run.ts.
 */
import type { Office } from '../../../core/office/index.ts';
import { olderVersionShown } from '../../../core/workload/findings/job.ts';
import type { WorkloadFinding } from '../../../core/workload/findings/definition.ts';
import { READING_RULES } from '../../../core/workload/rules.ts';
import { teamFileFromJson, type TeamFile } from '../../../core/workload/index.ts';
import type { ShardBox } from '../state/shard-box.ts';
import type { FreshResult } from '../state/store-results.ts';
import { concerns, isCurrent, isSameReading, type PlanContext, type PlannedFile } from './plan.ts';
import type { StoredFile } from '../../store/store.ts';
import { readFiles, type FileRead, type ReadingContext } from './read-files.ts';
import { repathed } from './repath.ts';

/** What came of files in earlier attempts of the same run: nothing is fetched twice. */
export type ReadBefore = Map<string, FileRead>;

export interface Sorted {
  /** Results that can be used, by id. */
  readonly kept: ReadonlyMap<string, TeamFile>;
  /** Of these the ones under a new path: to be stored. */
  readonly moved: readonly FreshResult[];
  /** Files to read. */
  readonly stale: readonly PlannedFile[];
}

/** What the state holds of the selected files. */
export async function sortOut(
  selected: readonly PlannedFile[],
  context: PlanContext,
  { teams }: Office,
  box: ShardBox,
): Promise<Sorted> {
  const kept = new Map<string, TeamFile>();
  const moved: FreshResult[] = [];
  const stale: PlannedFile[] = [];
  for (const planned of selected) {
    const { file } = planned;
    const current = isCurrent(planned, context);
    if (current && !concerns(planned, context.months)) continue;
    const stored = isSameReading(planned, context.settings) ? await storedResult(planned, box) : undefined;
    const result = stored === undefined || current ? stored : repathed(stored, file.path, teams);
    if (result === undefined) {
      stale.push(planned);
      continue;
    }
    kept.set(file.id, result);
    if (!current) moved.push({ file, result });
  }
  return { kept, moved, stale };
}

async function storedResult({ file, result }: PlannedFile, box: ShardBox): Promise<TeamFile | undefined> {
  if (result === undefined) return undefined;
  const stored = (await box.read(result.shard))?.[file.id];
  return stored === undefined ? undefined : teamFileFromJson(stored);
}

export interface ReadResults {
  /** By id; to be stored. */
  readonly fresh: readonly FreshResult[];
  /** Results shown only this time. */
  readonly instead: ReadonlyMap<string, TeamFile>;
  /** Files removed since they were listed. */
  readonly vanished: readonly StoredFile[];
  readonly unread: readonly string[];
  readonly findings: readonly WorkloadFinding[];
  /** Are there files that were not asked for yet? */
  readonly isMore: boolean;
}

interface StaleContext extends ReadingContext, Pick<PlanContext, 'settings'> {
  /** How many files are fetched at most. */
  readonly most: number;
}

export async function readStale(
  stale: readonly PlannedFile[],
  before: ReadBefore,
  box: ShardBox,
  context: StaleContext,
): Promise<ReadResults> {
  const keyOf = ({ id, version, path }: StoredFile): string =>
    JSON.stringify([id, version, path, context.settings]);
  const unasked = stale.filter(({ file }) => !before.has(keyOf(file))).map(({ file }) => file);
  const asked = unasked.slice(0, context.most);
  for (const read of await readFiles(asked, context)) before.set(keyOf(read.file), read);
  const fresh: FreshResult[] = [];
  const instead = new Map<string, TeamFile>();
  const vanished: StoredFile[] = [];
  const unread: string[] = [];
  const findings: WorkloadFinding[] = [];
  for (const planned of stale) {
    const read = before.get(keyOf(planned.file));
    if (read === undefined) continue;
    const { file, result, fetched } = read;
    if (fetched) fresh.push({ file, result });
    else if (result === undefined) vanished.push(file);
    else {
      unread.push(file.path);
      const former = await formerResult(planned, box);
      instead.set(file.id, former ?? result);
      const cause = result.rejections[0]?.reason.message ?? '';
      if (former !== undefined) findings.push(olderVersionShown({ file: file.path }, cause));
    }
  }
  return { fresh, instead, vanished, unread, findings, isMore: asked.length < unasked.length };
}

/** What an earlier version under the same path came to, by the present rules. */
async function formerResult(planned: PlannedFile, box: ShardBox): Promise<TeamFile | undefined> {
  const { file, result } = planned;
  const comparable = result?.path === file.path && result.rules === READING_RULES;
  return comparable ? storedResult(planned, box) : undefined;
}
