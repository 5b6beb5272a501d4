/**
 * Months that a text names, in the ways people write them: „kwiecień 2026 r.”, „za m-c październik”, „04.2026”,
 * „2026-04”, „IV 2026”, „paź”. Full dates (30.04.2026) are passed over: they say when something was written or signed.
 */
import { monthFromName } from '../../values/month-names.ts';
import { fold, tokens } from '../text.ts';

export interface MonthMention {
  /** From 1 to 12. */
  readonly month: number;
  readonly year: number | undefined;
}

const YEAR = /^20\d\d$/;
const YEAR_MONTH = /(?:^|\D)(20\d\d)[-._/](0[1-9]|1[0-2])(?!\d|[-./]\d)/g;
/** Not right behind a letter: in „zps3_2026” the 3 is the team's. */
const MONTH_YEAR = /(?<![\p{L}\d])(0?[1-9]|1[0-2])[-._/](20\d\d)(?!\d|[-._/]\d)/gu;
/** In „ZPS 3_2026_kwiecień” too, but only a month in words tells it from „sprawozdanie_4_2026”. */
const MAYBE_TEAM = /(?<=\p{L}[-_ ])[1-9]\d?[-_](?=20\d\d(?!\d))/gu;
const FULL_DATE = /\d{1,2}[-.]\d{1,2}[-.]20\d\d|20\d\d-\d\d-\d\d/g;

/** Names cut short in file names, beyond the three letters that everybody uses. */
const CUT: ReadonlyMap<string, number> = new Map([
  ['stycz', 1],
  ['kwiec', 4],
  ['czerw', 6],
  ['sierp', 8],
  ['wrzes', 9],
  ['pazdz', 10],
  ['listop', 11],
  ['grudz', 12],
]);

/** Every month that the text names, without repetitions, those in numbers first. */
export function monthsIn(text: string): readonly MonthMention[] {
  const plain = fold(text).replace(FULL_DATE, ' ');
  const named = inWords(plain);
  const found = [...inNumbers(named.length === 0 ? plain : plain.replace(MAYBE_TEAM, ' ')), ...named];
  return found.filter(
    (mention, at) =>
      found.findIndex(({ month, year }) => month === mention.month && year === mention.year) === at,
  );
}

/** The year that a text names, when it names exactly one. */
export function yearIn(text: string): number | undefined {
  const years = new Set(tokens(text).filter((word) => YEAR.test(word)));
  return years.size === 1 ? Number([...years][0]) : undefined;
}

function inNumbers(text: string): MonthMention[] {
  const yearFirst = [...text.matchAll(YEAR_MONTH)].map(([, year, month]) => [month, year]);
  const monthFirst = [...text.matchAll(MONTH_YEAR)].map(([, month, year]) => [month, year]);
  return [...yearFirst, ...monthFirst].map(([month, year]) => ({ month: Number(month), year: Number(year) }));
}

function inWords(text: string): MonthMention[] {
  const words = tokens(text);
  const onlyYear = yearIn(text);
  const onlyWord = words.filter((word) => !/^\d/.test(word)).length === 1;
  return words.flatMap((word, at): MonthMention[] => {
    const beforeYear = YEAR.test(words[at + 1] ?? '');
    const month = CUT.get(word) ?? monthFromName(word);
    if (month === undefined || (mayMeanElse(word) && !beforeYear && (!onlyWord || word.length === 1)))
      return [];
    return [{ month, year: beforeYear ? Number(words[at + 1]) : onlyYear }];
  });
}

/** „się”, „I”, „Maja” and the like are months only before a year or where nothing else is written; a single letter, only before a year. */
function mayMeanElse(word: string): boolean {
  return (word.length <= 3 && word !== 'maj') || word === 'maja' || /^[ivx]+$/.test(word);
}
