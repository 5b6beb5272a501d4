/**
 * Headings, sheet names and file names brought to one shape before they are compared: how a clerk typed the letters,
 * spaces, line breaks and dots must not matter. Used by the recognition of measures, teams, months and totals.
 */

import { remembered } from './remembered.ts';

/** Words that offices put before any heading without changing what it counts. */
const EMPTY_WORDS = new Set(['liczba', 'ilosc', 'il', 'nr', 'numer']);

/** Lower case, without diacritics, soft hyphens and repeated spaces: "Środowiska  w\npracy" gives "srodowiska w pracy". */
export const fold = remembered((text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\p{M}\u00ad]/gu, '')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replace(/\s+/g, ' ')
    .trim(),
);

/**
 * The words and numbers of a text, folded, without „liczba”, „il.”, „nr” and zeros before a number: "ZPS-nr3 (kopia)" gives zps, 3, kopia.
 * A word broken over two lines with a hyphen is one word.
 */
export const tokens = remembered((text: string): readonly string[] => {
  const joined = text.replace(/-(\s+)(?=\p{Ll})/gu, (all, gap: string) => (gap.includes('\n') ? '' : all));
  const found = fold(joined).match(/\p{L}+|\d+/gu) ?? [];
  return found
    .filter((token) => !EMPTY_WORDS.has(token))
    .map((token) => (/^0+\d{1,2}$/.test(token) ? token.replace(/^0+(?=\d)/, '') : token));
});

/** A heading as one comparable phrase. */
export function phrase(text: string): string {
  return tokens(text).join(' ');
}
