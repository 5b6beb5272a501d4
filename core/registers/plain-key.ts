/**
 * Text reduced to what decides whether two writings mean the same: small Latin letters and digits, single spaces.
 * Used for headings (recognition/), lists of values (columns/choice.ts) and people's names (children/person.ts).
 */

/** „Imię\n(imiona)” and „IMIE IMIONA” both give "imie imiona". */
export function plainKey(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replaceAll('ł', 'l')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
