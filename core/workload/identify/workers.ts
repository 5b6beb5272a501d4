/**
 * Workers of the office that a text names, however it is typed: in any order and case, without Polish letters, with and
 * without spaces around a hyphen, with „mgr” before it. Called by team-file.ts for headers and names of sheets and
 * files, and by consolidation, which joins what one person did in several files.
 */
import { nameKey } from '../../polish/person-name.ts';
import type { Day } from '../../values/day.ts';
import { monthBounds } from '../../values/year-month.ts';
import type { YearMonth } from '../../values/year-month.ts';
import { tokens } from '../text.ts';

/** What reading needs to know about somebody of the staff list; office.xlsx has more. */
export interface KnownWorker {
  readonly id: string;
  /** Surname and first names; empty for a post that nobody fills. */
  readonly name: string;
  readonly team: string;
  /** Days between which the row holds; null leaves that end open. */
  readonly from: Day | null;
  readonly to: Day | null;
}

/** Titles that are no part of a name, folded. */
const DEGREES = new Set(['mgr', 'dr', 'lic', 'inz', 'pan', 'pani', 'p']);

type Labels = readonly { readonly worker: KnownWorker; readonly words: readonly string[] }[];

/** Names of a list in words: one list serves hundreds of files, each with many texts. */
const labelsOfLists = new WeakMap<readonly KnownWorker[], Labels>();

function labelsOf(staff: readonly KnownWorker[]): Labels {
  const known = labelsOfLists.get(staff);
  if (known !== undefined) return known;
  const labels = staff
    .map((worker) => ({ worker, words: wordsOf(worker.name) }))
    .filter(({ words }) => words.length > 0);
  labelsOfLists.set(staff, labels);
  return labels;
}

const wordsOf = (name: string): readonly string[] => tokens(name).filter((word) => !DEGREES.has(word));

/** Two writings of one full name. */
export function sameWorker(one: string, other: string): boolean {
  const key = workerKey(one);
  return key !== '' && key === workerKey(other);
}

/** Rows of the staff list whose whole name stands in the text, in the order of the list; several for one who moved. */
export function workersIn(text: string, staff: readonly KnownWorker[]): readonly KnownWorker[] {
  const words = new Set(wordsOf(text));
  return labelsOf(staff)
    .filter((label) => label.words.length > 1 && label.words.every((word) => words.has(word)))
    .map(({ worker }) => worker);
}

/** Rows of the only person whose name has a word of the text: „Kowalska”, when one Kowalska works in the office. */
export function workersByPart(text: string, staff: readonly KnownWorker[]): readonly KnownWorker[] {
  const words = new Set(wordsOf(text).filter((word) => word.length >= SHORTEST_PART));
  const found = labelsOf(staff).filter((label) => label.words.some((word) => words.has(word)));
  const people = new Set(found.map(({ worker }) => worker.id));
  return people.size === 1 ? found.map(({ worker }) => worker) : [];
}

/** „Ewa” alone is a name too, but two letters are an abbreviation. */
const SHORTEST_PART = 3;

/** Does the row of the staff list hold on some day of the month? */
export function worksIn({ from, to }: KnownWorker, month: YearMonth): boolean {
  const bounds = monthBounds(month);
  return (from === null || from <= bounds.to) && (to === null || to >= bounds.from);
}

/** Equal for every writing of one full name; empty where there is no name. */
export function workerKey(name: string): string {
  return nameKey(wordsOf(name).join(' '));
}
