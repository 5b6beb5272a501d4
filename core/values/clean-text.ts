/**
 * Cell text as a person meant it: what pasting from Word, PDF and web pages adds is taken away (messy spaces, invisible
 * characters, full-width digits, a leading apostrophe). Used before reading dates, amounts and PESEL numbers.
 */

/** All kinds of space: no-break, narrow, thin, ideographic. */
const SPACES = /[\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;
/** Soft hyphen, zero-width characters, direction marks, byte-order mark: pasted, never seen. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const DASHES = /[\u2010-\u2015\u2212\ufe63\uff0d]/g;
const FULL_WIDTH = /[\uff0c-\uff19]/g;
/** Full-width signs lie this far above their ASCII twins. */
const FULL_WIDTH_SHIFT = 0xfee0;
/** Latin words with one ordinary space between them: what most cells hold, and nothing of which would be changed. */
const CLEAN =
  /^[!-&(-~\u00a1-\u00ac\u00ae-\u017f][!-~\u00a1-\u00ac\u00ae-\u017f]*(?: [!-~\u00a1-\u00ac\u00ae-\u017f]+)*$/;

/** A longer text is a note, never a date, an amount or a number: readers do not search it. */
export const LONGEST_TYPED = 200;

/** The text without the characters that nobody sees. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}

/** One ordinary space for any run of spaces, none at the ends; every dash a hyphen; full-width digits and signs narrow. */
export function cleanText(text: string): string {
  if (CLEAN.test(text)) return text;
  return withoutInvisible(text)
    .replace(SPACES, ' ')
    .replace(DASHES, '-')
    .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH_SHIFT))
    .trim()
    .replace(/^['\u2019]\s*/, '');
}
