/**
 * Names of files and sheets without the names of workers: a team that keeps a sheet for each of its people calls it after
 * them, and data files go further than the head's copy. Called by sync-data-files.ts.
 */
import type { CanonicalRow } from '../../../core/workload/index.ts';
import { caseOfName } from '../../../core/workload/report/name-cases.ts';
import { plainKey } from '../../../core/values/plain-key.ts';

const WORD = /\p{L}+/gu;
const SOMEBODY = '[pracownik]';

/** Replaces names in a text. */
export type Mask = (text: string) => string;

/**
 * @param names full names, in any order
 * @returns a mask that remembers: a sheet has thousands of rows and one name
 */
export function maskOf(names: readonly string[]): Mask {
  const isName = caseOfName(names.flatMap((name) => plainKey(name).split(' ')));
  const masked = new Map<string, string>();
  return (text) => {
    const before = masked.get(text);
    if (before !== undefined) return before;
    const shown = text.replace(WORD, (word) => (isName(plainKey(word)) ? SOMEBODY : word));
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
