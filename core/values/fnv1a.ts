/**
 * FNV-1a of 32 bits over the letters of a text: a short mark by which a text is known again without being kept. Marks are
 * written into workbooks, so what it gives never changes. No secret and no proof: another text may have the same mark.
 */
const PRIME = 0x01000193;

/** Of the empty text. */
export const FNV_START = 0x811c9dc5;

/** The mark of a text with one letter more. @param code of that letter */
export function fnvNext(mark: number, code: number): number {
  return Math.imul(mark ^ code, PRIME) >>> 0;
}

/** A whole number from 0 to 2³² − 1. @param start another one gives other marks */
export function fnv1a(text: string, start = FNV_START): number {
  let mark = start;
  for (let index = 0; index < text.length; index++) mark = fnvNext(mark, text.charCodeAt(index));
  return mark;
}
