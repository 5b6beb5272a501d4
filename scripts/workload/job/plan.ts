/**
 * What a run has to do: the files as they are now, which of them may be sheets of the period, which have to be read, and
 * the mark of all that the workbook is made from. Called by run.ts.
 */
import { READING_RULES } from '../../../core/workload/rules.ts';
import { selectTeamFiles } from '../../../core/workload/selection.ts';
import type { WorkloadFinding } from '../../../core/workload/findings/definition.ts';
import type { YearMonth } from '../../../core/values/year-month.ts';
import type { Changes, StoredFile } from '../../store/store.ts';
import { programVersion } from '../../version.ts';
import { hashOf } from '../state/hash.ts';
import type { KnownFile, StateIndex, StoredResult } from '../state/model.ts';

export interface PlanContext {
  /** The months of the period. */
  readonly asked: readonly YearMonth[];
  /** These and the month before, with which the first one is compared. */
  readonly months: readonly YearMonth[];
  /** Paths of the source store that are never read: the job's own files, office.xlsx. */
  readonly passedOver: (path: string) => boolean;
  /** Hash of the teams and the staff. */
  readonly settings: string;
  /** Hash of everything else that the workbook is made from. */
  readonly surroundings: string;
}

/** A file of the sources that may be a sheet of the period. */
export interface PlannedFile {
  readonly file: StoredFile;
  /** What was read of it, now or earlier. */
  readonly result: StoredResult | undefined;
}

export interface Plan {
  /** Everything in the store of the sources, by id. */
  readonly files: Readonly<Record<string, KnownFile>>;
  /** Files that may say something about the period, by path. */
  readonly selected: readonly PlannedFile[];
  /** Files passed over, with the reason. */
  readonly findings: readonly WorkloadFinding[];
  /** Paths of files that are no more. */
  readonly gone: readonly string[];
  /** Did anything change that is not the job's own doing? */
  readonly changed: boolean;
}

export function planOf(index: StateIndex, changes: Changes, context: PlanContext): Plan {
  const listed = changes.files.filter(({ path }) => !context.passedOver(path));
  const files = merged(index.files, { ...changes, files: listed });
  const gone = Object.entries(index.files).filter(([id]) => files[id] === undefined);
  const ids = new Map(Object.entries(files).map(([id, { path }]) => [path, id]));
  const { files: paths } = selectTeamFiles([...ids.keys()], context.months, []);
  const { findings } = selectTeamFiles([...ids.keys()], context.asked, []);
  return {
    files,
    selected: paths.flatMap((path) => plannedFile(ids.get(path) ?? '', files)),
    findings,
    gone: gone.map(([, { path }]) => path),
    changed: gone.length > 0 || listed.some((file) => isNews(index.files[file.id], file)),
  };
}

/** A listing that is complete replaces what was known; results of the same files stay. */
function merged(former: StateIndex['files'], { files, gone, complete }: Changes): StateIndex['files'] {
  const left = new Set(gone);
  const kept = complete ? [] : Object.entries(former).filter(([id]) => !left.has(id));
  const listed = files.map(({ id, path, size, version }): [string, KnownFile] => {
    const result = former[id]?.result;
    return [id, { path, size, version, ...(result && { result }) }];
  });
  return Object.fromEntries([...kept, ...listed]);
}

function isNews(known: KnownFile | undefined, { path, version }: StoredFile): boolean {
  return known?.path !== path || known.version !== version;
}

function plannedFile(id: string, files: Plan['files']): readonly PlannedFile[] {
  const known = files[id];
  if (known === undefined) return [];
  const { path, size, version, result } = known;
  return [{ file: { id, path, size, version }, result }];
}

/** Can the result be used without reading the file again? */
export function isCurrent({ file, result }: PlannedFile, { settings }: PlanContext): boolean {
  return result?.path === file.path && isSameReading({ file, result }, settings);
}

/** The same content read by the same rules, though perhaps under another name. */
export function isSameReading({ file, result }: PlannedFile, settings: string): boolean {
  const { of, rules, settings: readWith } = result ?? {};
  return of === file.version && rules === READING_RULES && readWith === settings;
}

/** A file that by all it says is of other months is not looked at further. */
export function concerns({ result }: PlannedFile, months: readonly YearMonth[]): boolean {
  const said = result?.months ?? null;
  return said === null || months.some((month) => said.includes(month));
}

/**
 * A mark of all that the workbook is made from: the same mark, the same workbook.
 * @param files with their results
 * @param unread paths of files whose present version could not be fetched
 */
export function inputsOf(
  files: readonly PlannedFile[],
  findings: readonly WorkloadFinding[],
  { months, settings, surroundings }: PlanContext,
  unread: readonly string[] = [],
): string {
  const concerned = files.filter((file) => concerns(file, months));
  const contents = concerned.map(({ file: { id, path, version } }) => [id, path, version]);
  const skipped = findings.map(({ place, message }) => [place.file, message]);
  return hashOf(
    JSON.stringify([
      [programVersion(), READING_RULES, months, settings, surroundings],
      [contents, skipped, unread],
    ]),
  );
}
