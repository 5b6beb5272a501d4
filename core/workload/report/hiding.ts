/**
 * Workers' names in texts that teams typed: names of files and sheets, words of findings. Only the head's copy shows
 * them; every other copy and the run report show the worker's code in their place („…” where several people may be
 * meant), and no link whose address would tell them. Made by consolidated-workbook.ts and by the job for its report.
 */
import { nameKey } from '../../polish/person-name.ts';
import { monthFromName } from '../../values/month-names.ts';
import type { Figures } from '../figures/model.ts';
import { measures } from '../measures/index.ts';
import { remembered } from '../remembered.ts';
import { fold } from '../text.ts';
import { caseOfName, SHORTEST_NAME } from './name-cases.ts';

export interface Hiding {
  /** The text without names. */
  readonly text: (text: string) => string;
  /** Does the text tell a name? */
  readonly tells: (text: string) => boolean;
}

export const NOTHING_HIDDEN: Hiding = { text: (text) => text, tells: () => false };

/** Somebody whose name may stand in a text; known to readers by the code, which is empty where there is none. */
export interface NamedPerson {
  readonly code: string;
  readonly name: string;
}

const WORD = /[\p{L}\p{M}]+/gu;
/** What may stand between two words of one name. */
const JOINT = /^(?:[\s._-]{0,3}|, )$/u;
const UNKNOWN = '…';
/** Letters of a word that, in small letters too, is rather a case of a name than a word of a sentence. */
const LONG = 7;

/** Words of names of posts: a team may have typed a post beside a name. */
const POSTS = 'starszy młodszy pracownik pracownica socjalny socjalna socjalnej specjalista główny kierownik';
const COMMON_WORDS: ReadonlySet<string> = new Set(
  [POSTS, ...measures.flatMap(({ title, group }) => [title, group.name])].flatMap(foldedWords),
);

/**
 * Hides names of the workers of the period and of `others` (the staff list; people of files that do not count), however
 * they are written: „Anna Nowak”, „NOWAK A.”, „Nowak”. A single word that is also a month or a word of teams, posts and
 * measures („Marzec”, „Pracy”) stays, unless it is the whole text: then it is a sheet or a file called after somebody.
 */
export function hidingOf(figures: Figures, others: readonly NamedPerson[] = []): Hiding {
  const { teams, consolidation } = figures;
  const counted = [
    ...teams.flatMap(({ workers }) => workers),
    ...consolidation.teams.flatMap(({ months }) => months.flatMap(({ workers }) => workers)),
  ];
  const coded = [...counted, ...others.filter(({ code }) => code !== '')];
  const keys = new Set(coded.map(({ name }) => nameKey(name)));
  const rest = others.filter(({ code, name }) => code === '' && !keys.has(nameKey(name)));
  const holders = holdersOf([...coded, ...rest]);
  const ofTeams = new Set(consolidation.teams.flatMap(({ id, name }) => foldedWords(`${id} ${name}`)));
  const isCommon = (word: string): boolean =>
    COMMON_WORDS.has(word) || ofTeams.has(word) || monthFromName(word) !== undefined;
  const isCase = caseOfName([...holders.keys()].filter((word) => !word.endsWith('.') && !isCommon(word)));
  const text = remembered((original: string): string =>
    withoutCases(withoutNames(original, holders, isCommon), (word) => !isCommon(word) && isCase(word)),
  );
  return { text, tells: (original) => text(original) !== original };
}

/** Codes of the people of whose names a word is a part; a name of one letter too, for initials. */
type Holders = ReadonlyMap<string, ReadonlySet<string>>;

function holdersOf(people: readonly NamedPerson[]): Holders {
  const holders = new Map<string, Set<string>>();
  for (const { code, name } of people) {
    const words = foldedWords(name);
    const initials = words.map((word) => `${word.slice(0, 1)}.`);
    for (const word of [...words, ...initials]) {
      holders.set(word, (holders.get(word) ?? new Set()).add(code));
    }
  }
  return holders;
}

interface Word {
  readonly folded: string;
  readonly from: number;
  readonly to: number;
}

function withoutNames(text: string, holders: Holders, isCommon: (word: string) => boolean): string {
  const words = wordsOf(text);
  let shown = '';
  let from = 0;
  for (let at = 0; at < words.length;) {
    const { count, codes } = nameAt(text, words, at, holders);
    const own = words.slice(at, at + count);
    const [first, last] = [own[0], own.at(-1)];
    if (first && last && tellsName(own, isCommon, words.length)) {
      shown += text.slice(from, first.from) + shownFor(codes);
      from = last.to;
    }
    at += Math.max(1, count);
  }
  return shown + text.slice(from);
}

/**
 * Other cases of names, „karta Kowalskiej.xlsx”: shown as nobody's, since Kowalska's may be Kowalewska's too. In small
 * letters only long words, for short ones are words of our own sentences („ale” beside Ala, „adres” beside Ada).
 */
function withoutCases(text: string, isCase: (word: string) => boolean): string {
  return text.replace(WORD, (word) => {
    const isNameLike = /^\p{Lu}/u.test(word.normalize('NFC')) || word.length >= LONG;
    return isNameLike && isCase(fold(word)) ? UNKNOWN : word;
  });
}

function shownFor(codes: ReadonlySet<string>): string {
  const [code] = codes;
  return codes.size === 1 && code !== undefined && code !== '' ? code : UNKNOWN;
}

/** The longest run of words from here that are all of one person's name. */
function nameAt(text: string, words: readonly Word[], at: number, holders: Holders) {
  let codes: ReadonlySet<string> = new Set();
  let count = 0;
  for (const word of words.slice(at)) {
    const before = words[at + count - 1];
    if (count > 0 && !(before && JOINT.test(text.slice(before.to, word.from)))) break;
    const own = holders.get(word.folded) ?? new Set<string>();
    const both: ReadonlySet<string> = count === 0 ? own : new Set([...own].filter((code) => codes.has(code)));
    if (both.size === 0) break;
    codes = both;
    count++;
  }
  return { count, codes };
}

/** Is a run of words somebody's name, and not words that stand in texts anyway? */
function tellsName(words: readonly Word[], isCommon: (word: string) => boolean, ofText: number): boolean {
  const long = words.filter(({ folded }) => Array.from(folded).length >= SHORTEST_NAME);
  if (long.some(({ folded }) => !isCommon(folded))) return true;
  const isWhole = ofText === 1 && !long.some(({ folded }) => monthFromName(folded) !== undefined);
  return long.length > 0 && (isWhole || words.length > long.length);
}

/** Words of a text; a capital letter alone is an initial, „a.”. */
function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].map((found): Word => {
    const [word] = found;
    const isInitial = /^\p{Lu}$/u.test(word.normalize('NFC'));
    const end = found.index + word.length;
    return {
      folded: fold(word) + (isInitial ? '.' : ''),
      from: found.index,
      to: isInitial && text[end] === '.' ? end + 1 : end,
    };
  });
}

function foldedWords(text: string): readonly string[] {
  return (text.match(WORD) ?? []).map(fold);
}
