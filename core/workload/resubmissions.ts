/**
 * Which of two deliveries of the same thing replaces the other. Teams hand in again under names such as „POPRAWIONE”,
 * „korekta”, „ostateczny2”, „(2)”; a name says this surely or not at all, and only then the time of saving is asked.
 * Called by consolidation for sheets that speak for the same: one team and month and, where sheets are of single
 * workers, one worker. Two deliveries of which neither is later stay a conflict that a person decides.
 */
import { fold } from './text.ts';

export interface Delivery {
  /** Path inside the store. */
  readonly file: string;
  /** When the store says that it was last saved, ISO 8601 in UTC. */
  readonly modified?: string;
}

/** What a name says of being a later version; of folders only the words, as in „korekty/ZPS 3.xlsx”. */
interface Signs {
  /** Kinds of words: a corrected one, a final one. */
  readonly words: ReadonlySet<string>;
  /** „(2)”, „ostateczny2”, „wersja 3”; 1 where there is none. */
  readonly number: number;
}

/** Kinds of words that a first version never bears; „poprawiony” and „ostateczny” say nothing about each other. */
const WORDS: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['corrected', /(?<!\p{L})(popraw\p{L}*|popr|korekt\p{L}*|korekcie)(?!\p{L})/u],
  ['final', /(?<!\p{L})(ostateczn\p{L}*|final\p{L}*)(?!\p{L})/u],
];
const NUMBERS = [
  /\((\d{1,2})\)/,
  /(?<!\p{L})(?:popraw\p{L}*|popr|korekt\p{L}*|ostateczn\p{L}*|final\p{L}*)(\d{1,2})(?![\d.])/u,
  /(?<!\p{L})(?:wersja|wer|ver|v)[ ._]?(\d{1,2})(?![\d.]\d)/u,
];

/**
 * The one that replaces the other; undefined when that is not known. By name first: it bears all the words of the other
 * and no smaller a number, and at least one of them more. Where names do not decide, the one saved later.
 */
export function laterVersion<Kind extends Delivery>(a: Kind, b: Kind): Kind | undefined {
  const [left, right] = [signsOf(a.file), signsOf(b.file)];
  const [above, below] = [outdoes(left, right), outdoes(right, left)];
  if (above !== below) return above ? a : b;
  const [first, second] = [instant(a), instant(b)];
  if (first === undefined || second === undefined || first === second) return undefined;
  return first > second ? a : b;
}

function signsOf(file: string): Signs {
  const path = fold(file).replace(/\.[a-z]+$/, '');
  const name = path.split('/').at(-1) ?? path;
  const words = WORDS.filter(([, pattern]) => pattern.test(path)).map(([kind]) => kind);
  const numbers = NUMBERS.map((pattern) => Number(pattern.exec(name)?.[1] ?? 1));
  return { words: new Set(words), number: Math.max(1, ...numbers) };
}

function outdoes(a: Signs, b: Signs): boolean {
  const holdsAll = [...b.words].every((word) => a.words.has(word)) && a.number >= b.number;
  return holdsAll && (a.words.size > b.words.size || a.number > b.number);
}

/** The time as a text that sorts: stores write seconds with and without their fractions. */
function instant({ modified }: Delivery): string | undefined {
  return modified?.replace(/(?:\.0+)?Z$/, '');
}
