/**
 * The words of a heading brought to their stems, so that „Liczba wywiadów po terminie”, „WYWIADY PO TERMINIE” and
 * „l. wyw. w tym po terminie” can be compared: cases and genders of Polish words, words of counting, units and the
 * numbers of lines do not matter. Used by by-heading.ts only.
 */
import { repairMojibake } from '../../values/mojibake.ts';
import { tokens } from '../text.ts';

/** A word of a heading as typed (folded) and its stem. */
export interface HeadingWord {
  readonly typed: string;
  readonly stem: string;
}

/** „1.”, „2)”, „IV.”, „a)” and dashes before a heading: the number of its line. */
const LINE_NUMBER = /^\s*(?:[-–—•*]|(?:\d{1,2}|[ivx]{1,4}|[a-h])[.)](?=\s|\p{L}|$))\s*/iu;

/** Words that count or measure, and say nothing of what; sequences of them, longer ones first. */
const SAYS_NOTHING =
  / (?:w okresie sprawozdawczym|w danym miesiacu|w miesiacu|w m cu|w mcu|za miesiac|w tym|z tego|w zlotych|w zl|zl|liczby|ilosci|l|szt|sztuk|sztuki|stan)(?= )/g;

const ENDING = /(?:ach|ych|ich|ami|ymi|imi|ego|emu|ow|om|ej|ym|im|[aeiouy])$/;
const SHORTEST_STEM = 3;

/** @param word folded: small letters without diacritics */
export function stemOf(word: string): string {
  if (/^\d/.test(word)) return word;
  // „wniosek”, „zasiłek” lose their „e” in every other case.
  let stem = word.length > 5 ? word.replace(/ek$/, 'k') : word;
  for (;;) {
    const shorter = stem.replace(ENDING, '');
    if (shorter === stem || shorter.length < SHORTEST_STEM) return stem;
    stem = shorter;
  }
}

/** Words of a heading; none where it says nothing. */
export function headingWords(heading: string): readonly HeadingWord[] {
  const meant = repairMojibake(heading)[0] ?? heading;
  const words = tokens(meant.replace(LINE_NUMBER, '')).join(' ');
  const telling = ` ${words} `.replace(SAYS_NOTHING, '').trim();
  return telling === '' ? [] : telling.split(' ').map((typed) => ({ typed, stem: stemOf(typed) }));
}
