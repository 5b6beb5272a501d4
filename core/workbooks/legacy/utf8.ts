/**
 * Are these bytes UTF-8? Polish letters of any other code page never are, so this tells the two apart. Called by
 * decode-text.ts.
 */
export function isUtf8(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length;) {
    const first = bytes[at] ?? 0;
    const length = lengthOf(first);
    if (length === 0) return false;
    for (let next = 1; next < length; next++) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return false;
    if (length > 2 && !isShortest(first, bytes[at + 1] ?? 0)) return false;
    at += length;
  }
  return true;
}

/** Bytes of a character by its first one; 0 for a byte that begins none. */
function lengthOf(first: number): number {
  if (first < 0x80) return 1;
  if (first < 0xc2) return 0;
  if (first < 0xe0) return 2;
  if (first < 0xf0) return 3;
  return first < 0xf5 ? 4 : 0;
}

/** No character is written longer than it must be, and none stands for half of a pair or beyond Unicode. */
function isShortest(first: number, second: number): boolean {
  if (first === 0xe0) return second >= 0xa0;
  if (first === 0xed) return second < 0xa0;
  if (first === 0xf0) return second >= 0x90;
  return first !== 0xf4 || second < 0x90;
}
