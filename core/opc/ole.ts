/**
 * Names of the streams in an OLE container, the wrapping of old Office files and of files behind a password. Only the
 * names are of interest: nothing of the content is read. Called by package-kind.ts.
 */
const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENTRY = 128;
const LONGEST_NAME = 64;
const STREAM = 2;

export function isOle(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, at) => bytes[at] === byte);
}

/**
 * Every directory entry lies on a multiple of its own size, so the names are found without following the chains of
 * sectors, which a broken file may have lost.
 */
export function oleStreams(bytes: Uint8Array): Set<string> {
  const names = new Set<string>();
  const decoder = new TextDecoder('utf-16le');
  for (let at = 512; at + ENTRY <= bytes.length; at += ENTRY) {
    const length = (bytes[at + LONGEST_NAME] ?? 0) + (bytes[at + LONGEST_NAME + 1] ?? 0) * 256;
    const isEntry =
      bytes[at + LONGEST_NAME + 2] === STREAM && length > 2 && length <= LONGEST_NAME && length % 2 === 0;
    if (isEntry) names.add(decoder.decode(bytes.subarray(at, at + length - 2)));
  }
  return names;
}
