/**
 * Which files of a store may be team sheets of the months asked for. Locks, temporary and hidden files, conflict copies
 * and files of other kinds are passed over and named; folders of other months are none of their business.
 * Called for any store by scripts/commands/consolidate.ts and by the job, which reads every month and keeps the results.
 */
import { yearMonthFrom } from '../values/year-month.ts';
import type { YearMonth } from '../values/year-month.ts';
import type { WorkloadFinding } from './findings/definition.ts';
import { fileSkipped } from './findings/files.ts';
import { monthsIn } from './identify/months.ts';
import { fold } from './text.ts';

export interface Selection {
  /** Paths to read, in the order of their names. */
  readonly files: readonly string[];
  /** One for every file passed over. */
  readonly findings: readonly WorkloadFinding[];
}

const WORKBOOK = /\.(xlsx|xlsm|xls|xlsb|ods)$/i;
/** What Windows, OneDrive and their like put behind the name, in brackets. */
const CONFLICT = /\s*[([][^()[\]]*(konflik|conflict)[^()[\]]*[)\]]/;
/** OneDrive puts the computer's name behind a hyphen. Only names that computers have: „-ZPS2” is a team's. */
const COMPUTER = /-(komp|komputer|desktop|laptop|notebook|stacja|pc)-?[a-z]*\d[a-z\d]*(?=\.[a-z]+$)/;

/** Why a file is passed over, by its name; undefined for one to read. The order is from the surest sign on. */
const REASONS: readonly (readonly [
  holds: (name: string, all: ReadonlySet<string>) => boolean,
  reason: string,
])[] = [
  [(name) => name.startsWith('~$'), 'to znacznik, że ktoś ma otwarty skoroszyt o tej nazwie'],
  [(name) => /^~|\.(tmp|part|crdownload)$/i.test(name), 'to plik tymczasowy'],
  [(name) => name.startsWith('.') || /^(desktop\.ini|thumbs\.db)$/i.test(name), 'to plik ukryty'],
  [(name) => !WORKBOOK.test(name), 'to nie jest skoroszyt'],
  [isConflictCopy, 'to kopia w konflikcie, a w folderze jest też plik o zwykłej nazwie'],
];

/**
 * @param paths files of the store, folders separated by "/"
 * @param months those asked for; undefined for all, whatever the folders are called
 * @param except paths never read: the target's own, the office's settings
 */
export function selectTeamFiles(
  paths: readonly string[],
  months: readonly YearMonth[] | undefined,
  except: readonly string[],
): Selection {
  const passed = new Set(except);
  const asked = months === undefined ? undefined : new Set<string>(months);
  const near = paths.filter((path) => !passed.has(path) && !inOtherMonth(path, asked)).sort();
  const all = new Set(near.map(fold));
  const judged = near.map((path) => ({ path, reason: reasonAgainst(path, all) }));
  return {
    files: judged.filter(({ reason }) => reason === undefined).map(({ path }) => path),
    findings: judged.flatMap(({ path, reason }) =>
      reason === undefined ? [] : [fileSkipped({ file: path }, reason)],
    ),
  };
}

/** Do the folders on the way name months, and none of those asked for? */
function inOtherMonth(path: string, asked: ReadonlySet<string> | undefined): boolean {
  if (asked === undefined) return false;
  const folders = path.split('/').slice(0, -1).join(' ');
  const named = monthsIn(folders).flatMap(({ month, year }) =>
    year === undefined ? [] : [yearMonthFrom(year, month)],
  );
  return named.length > 0 && !named.some((month) => asked.has(month));
}

function reasonAgainst(path: string, all: ReadonlySet<string>): string | undefined {
  const name = path.split('/').at(-1) ?? path;
  return REASONS.find(([holds]) => holds(name, all))?.[1];
}

/** „ZPS 1 (kopia w konflikcie).xlsx” beside „ZPS 1.xlsx”; alone it may be all that the team has. */
function isConflictCopy(name: string, all: ReadonlySet<string>): boolean {
  const folded = fold(name);
  const original = folded.replace(CONFLICT, '').replace(COMPUTER, '');
  return original !== folded && [...all].some((path) => path.split('/').at(-1) === original);
}
