/**
 * „-//-” and the quotation marks that repeat the line above: they say something, though no letter of it. Used by
 * typed-end.ts and by nothing.ts, for which they are no kind of nothing.
 */
const DITTO = /^[-\s]*(?:\/\/|["”„]|''|,,)[-\s]*$/;

/** @param text cleaned, so that every dash is a hyphen */
export function isDitto(text: string): boolean {
  return DITTO.test(text);
}
