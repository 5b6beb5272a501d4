/**
 * QuickXorHash, the checksum that SharePoint gives for every file: shows half a download or a changed file, protects
 * against nobody. https://learn.microsoft.com/onedrive/developer/code-snippets/quickxorhash. Called by download.ts and
 * upload.ts.
 */
const BITS = 160;
const BYTES = BITS / 8;
/** Each byte begins so many bits further than the one before. */
const SHIFT = 11;
const LENGTH_AT = BYTES - 8;

/** In base64, as Graph gives it. */
export function quickXorHash(bytes: Uint8Array): string {
  // After 160 bytes the places repeat, so bytes that lie so far apart meet before they are placed.
  const folded = new Uint8Array(BITS);
  for (let block = 0; block < bytes.length; block += BITS) {
    const end = Math.min(BITS, bytes.length - block);
    for (let at = 0; at < end; at++) folded[at] = (folded[at] ?? 0) ^ (bytes[block + at] ?? 0);
  }
  const hash = new Uint8Array(BYTES);
  const put = (at: number, byte: number): void => {
    hash[at % BYTES] = (hash[at % BYTES] ?? 0) ^ (byte & 0xff);
  };
  folded.forEach((byte, at) => {
    const bit = (at * SHIFT) % BITS;
    put(bit >> 3, byte << (bit & 7));
    put((bit >> 3) + 1, byte >> (8 - (bit & 7)));
  });
  for (let at = 0, rest = bytes.length; rest > 0; at++, rest = Math.floor(rest / 256))
    put(LENGTH_AT + at, rest % 256);
  return base64(hash);
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b, c] = bytes.subarray(at, at + 3);
    const three = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    text += LETTERS.charAt(three >> 18) + LETTERS.charAt((three >> 12) & 63);
    text += b === undefined ? '=' : LETTERS.charAt((three >> 6) & 63);
    text += c === undefined ? '=' : LETTERS.charAt(three & 63);
  }
  return text;
}
