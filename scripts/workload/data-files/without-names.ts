/**
 * Names of files and sheets without the names of workers: a team that keeps a sheet for each of its people calls it after
 * them, and data files go further than the head's copy. Called by sync-data-files.ts.
 */
import type { CanonicalRow } from '../../../core/workload/index.ts';
import { plainKey } from '../../../core/values/plain-key.ts';

/** Shorter words are no names by which somebody is known. */
const SHORTEST = 3;
/** Letters of a Polish name that its cases change: „Kowalskiej” is Kowalska's. */
const ENDING = 3;
const WORD = /\p{L}+/gu;
const SOMEBODY = '[pracownik]';

/** What every case of a name begins with: „kowal” of Kowalska, „ew” of Ewa, „jan” of Jan. */
function stemOf(name: string): string {
  return name.length > SHORTEST + ENDING ? name.slice(0, -ENDING) : name.replace(/[aeioy]$/, '');
}

/** Replaces names in a text. */
export type Mask = (text: string) => string;

/**
 * @param names full names, in any order
 * @returns a mask that remembers: a sheet has thousands of rows and one name
 */
export function maskOf(names: readonly string[]): Mask {
  const words = names.flatMap((name) => plainKey(name).split(' ')).filter((word) => word.length >= SHORTEST);
  const known = [...new Map(words.map((word) => [stemOf(word), word.length + ENDING]))];
  const isName = (word: string): boolean => {
    const key = plainKey(word);
    return known.some(([stem, longest]) => key.startsWith(stem) && key.length <= longest);
  };
  const masked = new Map<string, string>();
  return (text) => {
    const before = masked.get(text);
    if (before !== undefined) return before;
    const shown = text.replace(WORD, (word) => (isName(word) ? SOMEBODY : word));
    const once = shown.replace(/(\[pracownik\])(?:[\s_-]*\[pracownik\])+/g, '$1');
    masked.set(text, once);
    return once;
  };
}

/** The row with such names of its source. */
export function sourceWithoutNames(row: CanonicalRow, mask: Mask): CanonicalRow {
  const { file, sheet, cell } = row.source;
  return { ...row, source: { file: mask(file), sheet: mask(sheet), cell } };
}
