/**
 * Names of people made comparable: without regard to case, diacritics, hyphens and the order of words. Used by
 * registers that look for the same person on several rows; what is wrong with a writing: name-findings.ts.
 */
import { cleanText } from '../values/clean-text.ts';
import { withoutLookAlikes } from '../values/look-alikes.ts';
import { repairMojibake } from '../values/mojibake.ts';
import { plainKey } from '../values/plain-key.ts';

/** `maybe`: a part is missing, short, mistyped or spoiled; a person decides. */
export type NameComparison = 'same' | 'maybe' | 'different';

/** The name as it should be written: composed letters, single spaces, „Kowalska-Nowak”, no capitals throughout. */
export function normalName(text: string): string {
  const tidy = cleanText(text.normalize('NFC')).replace(/ ?- ?/g, '-');
  const oneCase = tidy === tidy.toUpperCase() || tidy === tidy.toLowerCase();
  return oneCase ? tidy.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()) : tidy;
}

/** Words of a name in alphabetical order, in plain small letters: equal for every writing of one name. */
export function nameKey(text: string): string {
  return plainKey(text).split(' ').sort().join(' ');
}

/** May be one person: every word of the shorter key stands in the longer one. A missing name contradicts nothing. */
export function nameKeysAgree(one: string, other: string): boolean {
  if (one === other || one === '' || other === '') return true;
  const [shorter = [], longer = []] = [one.split(' '), other.split(' ')].sort((a, b) => a.length - b.length);
  return shorter.every((word) => longer.includes(word));
}

/** Compares two names, each in one text, in any order of words. */
export function compareNames(one: string, other: string): NameComparison {
  const [a, b] = [nameKey(one), nameKey(other)];
  if (a === b) return a === '' ? 'maybe' : 'same';
  if (nameKeysAgree(a, b) || initialsAgree(a, b) || nearlyEqual(a, b)) return 'maybe';
  const repaired = [one, other].map((name) => [name, ...meantBy(name)].map(nameKey));
  return repaired[0]?.some((key) => repaired[1]?.includes(key)) === true ? 'maybe' : 'different';
}

/** „Anna M. Nowak” and „Anna Maria Nowak”: as many words, a single letter standing for a word that begins with it. */
function initialsAgree(one: string, other: string): boolean {
  const left = one.split(' ');
  const right = new Set(other.split(' '));
  if (left.length !== right.size) return false;
  const unmatched = left.filter((word) => !right.delete(word));
  return unmatched.every((word) => {
    const partner = [...right].find(
      (name) => (word.length === 1 && name.startsWith(word)) || (name.length === 1 && word.startsWith(name)),
    );
    return partner !== undefined && right.delete(partner);
  });
}

/** One letter changed, missing or added, or two neighbours swapped, in names long enough for that to be a slip. */
function nearlyEqual(one: string, other: string): boolean {
  const [a, b] = [one.replaceAll(' ', ''), other.replaceAll(' ', '')];
  if (a === b) return true;
  if (Math.min(a.length, b.length) < LONG_NAME || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return (
    Math.max(left.length, right.length) <= 1 || (left.length === 2 && left === [...right].reverse().join(''))
  );
}

const LONG_NAME = 8;

/** What a spoiled name may have meant. */
function meantBy(name: string): readonly string[] {
  const latin = withoutLookAlikes(name);
  return latin === undefined ? repairMojibake(name) : [latin];
}
