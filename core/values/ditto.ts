/**
 * „-//-”, „j.w.” and the quotation marks that repeat the line above: they say something, though no letter of it. Used
 * by typed-end.ts, by the columns of names, and by nothing.ts, for which they are no kind of nothing.
 */
import { plainKey } from './plain-key.ts';

const SIGNS = /^[-\s]*(?:\/\/|["”„]|''|,,)[-\s]*$/;
const WORDS: ReadonlySet<string> = new Set(['j w', 'jw', 'jak wyzej']);

/** @param text cleaned, so that every dash is a hyphen */
export function repeatsAbove(text: string): boolean {
  return SIGNS.test(text) || WORDS.has(plainKey(text));
}
