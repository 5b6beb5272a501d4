/**
 * Compares what a run says with what people did and what the server heard: an ending of a run is true, or it is told what
 * of it is not so.
 */
import { reportNames, workbookName } from '../../../scripts/workload/job/names.ts';
import type { RunReport } from '../../../scripts/workload/report/model.ts';
import type { RecordedRequest } from '../../graph/requests.ts';
import type { Ran } from './job-run.ts';
import { shownBy } from './target-rows.ts';
import type { TeamsFolder } from './teams-folder.ts';

/** What was so while a run was at work. */
export interface Circumstances {
  readonly folder: TeamsFolder;
  /** The latest workbook of the run's period now. */
  readonly latest: Uint8Array | undefined;
  /** A file of the target by its path. */
  readonly target: (path: string) => Uint8Array | undefined;
  /** Was the workbook locked from before the run to its end? */
  readonly locked: 'always' | 'never';
  /** Was the state damaged before the run? */
  readonly isDamaged: boolean;
  /** Did other runs work at the same time? */
  readonly isAlone: boolean;
  /** Is the service well, so that there is no excuse? */
  readonly isFine: boolean;
}

/** Refusals with which the job may give up when the service does not work. */
const MAY_GIVE_UP = 'graph-';

export function untruths({ ending, heard }: Ran, around: Circumstances): readonly string[] {
  if (ending === 'died') return [];
  if ('refused' in ending) {
    const isExcused = ending.refused.startsWith(MAY_GIVE_UP) && !around.isFine;
    return isExcused ? [] : [`gave up with ${ending.refused}`];
  }
  return CLAIMS.flatMap((claim) =>
    claim(ending, around, heard).map((what) => `said ${ending.outcome}, but ${what}`),
  );
}

type Claim = (
  report: RunReport,
  around: Circumstances,
  heard: readonly RecordedRequest[],
) => readonly string[];

const isDone = ({ outcome }: RunReport): boolean => outcome === 'written' || outcome === 'unchanged';
const when = (isSo: boolean, what: string): readonly string[] => (isSo ? [what] : []);

const content: Claim = (report, { folder, latest }) => {
  if (!isDone(report)) return [];
  const shown = latest === undefined ? [] : shownBy(latest);
  // Of a quarter a team without the other months is not delivered, though its rows are there.
  const told = report.summary.teams.filter(({ rows }) => rows > 0).map(({ id }) => id);
  const teams = shown.map((line) => line.split(' ')[0] ?? '');
  return [
    ...when(latest === undefined, 'there is no workbook'),
    ...when(!folder.wasSo(shown), `it shows ${shown.join()}, not ${folder.expected().join()}`),
    ...when(
      folder.isStill && told.sort().join() !== teams.sort().join(),
      `tells of ${told.join()}, not ${teams.join()}`,
    ),
    ...when(report.unread.length > 0, 'files are unread'),
  ];
};

const OPEN = 'jest otwarty';

const outputs: Claim = (
  { outcome, outputs: lines, notices, unread },
  { locked, target, isAlone, folder },
) => {
  const latest = lines.find(({ kind }) => kind === 'latest')?.outcome;
  const dated = lines.find(({ kind, outcome: of }) => kind === 'dated' && of === 'written');
  const copy = dated === undefined ? undefined : target(dated.path);
  const isOpen = notices.some((notice) => notice.includes(OPEN));
  return [
    ...when(outcome === 'written' && latest !== 'written', `the workbook is ${String(latest)}`),
    ...when(outcome === 'unchanged' && latest === 'written', 'the workbook is written'),
    ...when(outcome === 'deferred' && latest !== 'locked' && unread.length + notices.length === 0, 'not why'),
    ...when(latest === 'written' && locked === 'always', 'nobody could write the workbook'),
    ...when(latest === 'locked' && locked === 'never', 'nobody has the workbook open'),
    ...when(isOpen !== (latest === 'locked'), `tells ${isOpen ? '' : 'nothing '}of an open workbook`),
    // Another run may have trimmed it.
    ...when(dated !== undefined && copy === undefined && isAlone, 'there is no dated copy'),
    ...when(copy !== undefined && !folder.wasSo(shownBy(copy)), 'the dated copy shows something else'),
  ];
};

/** Others at work may have stored theirs since. */
const storing: Claim = (report, { target, isAlone }) => {
  const isStored = report.outputs.some(({ kind, outcome }) => kind === 'latest' && outcome !== 'unchanged');
  if (!isAlone || !isStored) return [];
  const stored = target(reportNames(workbookName(report.period)).json);
  const text = stored === undefined ? '' : new TextDecoder().decode(stored);
  return when(
    text !== `${JSON.stringify(report, undefined, 2)}\n`,
    'the report beside the workbook is another one',
  );
};

const DAMAGED = 'Plik stanu był uszkodzony';
const OF_OTHERS = 'Inne uruchomienia';
const KNOWN = [
  DAMAGED,
  OF_OTHERS,
  OPEN,
  'Część zapisanych wyników',
  'Plik stanu „',
  'Nie zapisano kopii z datą',
];

/** Where the service fails, sweeping away old shards may too. */
const UNSWEPT = 'Nie udało się uporządkować folderu stanu';

const notices: Claim = ({ notices: told }, { isDamaged, isAlone, isFine }) => {
  const expected = isFine ? KNOWN : [...KNOWN, UNSWEPT];
  const unknown = told.filter((notice) => !expected.some((known) => notice.includes(known)));
  const damaged = told.some((notice) => notice.includes(DAMAGED));
  return [
    ...unknown.map((notice) => `it tells: ${notice}`),
    ...when(damaged && !isDamaged, 'the state was not damaged'),
    ...when(isDamaged && isAlone && !damaged, 'the state was damaged'),
    ...when(isAlone && told.some((notice) => notice.includes(OF_OTHERS)), 'there were no other runs'),
  ];
};

/** Files that the run asked the content of, by id. */
function fetched(heard: readonly RecordedRequest[], ids: ReadonlySet<string>): ReadonlySet<string> {
  const asked = heard.flatMap(({ url }) => /\/items\/([^/?]+)\?.*downloadUrl/.exec(url)?.[1] ?? []);
  return new Set(asked.map(decodeURIComponent).filter((id) => ids.has(id)));
}

const reading: Claim = ({ read, unread, gone }, { folder: { paths } }, heard) => {
  const asked = fetched(heard, new Set(paths.keys()));
  const named = new Set([...asked].flatMap((id) => [...(paths.get(id) ?? [])]));
  const told = new Set([...read, ...unread, ...gone]);
  const silent = [...asked].filter((id) => ![...(paths.get(id) ?? [])].some((path) => told.has(path)));
  return [
    ...read.filter((path) => !named.has(path)).map((path) => `${path} was not read`),
    ...silent.map((id) => `tells nothing of ${[...(paths.get(id) ?? [])].join(' or ')}`),
  ];
};

const disappearing: Claim = ({ gone }, { folder }) => {
  const ever = new Set([...folder.paths.values()].flatMap((each) => [...each]));
  const present = new Set(folder.files().values());
  return [
    ...gone.filter((path) => !ever.has(path)).map((path) => `${path} never was there`),
    ...gone.filter((path) => folder.isStill && present.has(path)).map((path) => `${path} is there`),
  ];
};

const counting: Claim = ({ requests: { source, target } }, _around, heard) => {
  const counted = [source, target].reduce((sum, { list, read, write }) => sum + list + read + write, 0);
  return when(counted !== heard.length, `${String(counted)} requests, not ${String(heard.length)}`);
};

const CLAIMS: readonly Claim[] = [content, outputs, storing, notices, reading, disappearing, counting];
