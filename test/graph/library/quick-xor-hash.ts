/**
 * quickXorHash, the hash that SharePoint keeps of every file: each byte is xored into a ring of 160 bits, 11 bits
 * further than the one before, and the length into the last 64 of them; written in Base64.
 * https://learn.microsoft.com/onedrive/developer/code-snippets/quickxorhash
 */
const BYTES = 20;
const SHIFT = 11;

/** A content never changes, and is asked about often. */
const known = new WeakMap<Uint8Array, string>();

export function quickXorHash(bytes: Uint8Array): string {
  const hash = known.get(bytes) ?? computed(bytes);
  known.set(bytes, hash);
  return hash;
}

function computed(bytes: Uint8Array): string {
  const ring = new Uint8Array(BYTES);
  for (let index = 0, bit = 0; index < bytes.length; index++, bit = (bit + SHIFT) % (BYTES * 8)) {
    const byte = bytes[index] ?? 0;
    const at = bit >> 3;
    const offset = bit & 7;
    const after = (at + 1) % BYTES;
    ring[at] = (ring[at] ?? 0) ^ ((byte << offset) & 0xff);
    ring[after] = (ring[after] ?? 0) ^ (byte >> (8 - offset));
  }
  let length = bytes.length;
  for (let at = BYTES - 8; length > 0; at++, length = Math.floor(length / 256)) {
    ring[at] = (ring[at] ?? 0) ^ (length % 256);
  }
  return Buffer.from(ring).toString('base64');
}
