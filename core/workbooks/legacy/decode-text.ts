/**
 * The text of a file that does not say how it is encoded (.csv, HTML of a domain system): by its first bytes, else
 * UTF-8 where every byte fits, else Windows-1250. The same bytes give the same text on every machine. Called by
 * csv.ts and legacy-reader.ts.
 */
import { decodeCp1250 } from './cp1250.ts';
import { isUtf8 } from './utf8.ts';

export function decodeText(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf)
    return utf8(bytes.subarray(3)) ?? decodeCp1250(bytes);
  if (first === 0xff && second === 0xfe) return utf16(bytes.subarray(2), false);
  if (first === 0xfe && second === 0xff) return utf16(bytes.subarray(2), true);
  const wide = wideWithoutMark(bytes);
  if (wide !== undefined) return utf16(bytes, wide === 'big');
  return utf8(bytes) ?? decodeCp1250(bytes);
}

/** Undefined when the bytes are no UTF-8. */
function utf8(bytes: Uint8Array): string | undefined {
  return isUtf8(bytes) ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) : undefined;
}

/** UTF-16 without a mark: nearly every second byte of a Polish or English text is zero then. */
function wideWithoutMark(bytes: Uint8Array): 'big' | 'little' | undefined {
  const sample = bytes.subarray(0, 400);
  if (sample.length < 4) return undefined;
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const many = sample.length / 3;
  if (odd > many && even === 0) return 'little';
  return even > many && odd === 0 ? 'big' : undefined;
}

function utf16(bytes: Uint8Array, isBig: boolean): string {
  const pairs = bytes.subarray(0, bytes.length - (bytes.length % 2));
  if (!isBig) return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(pairs);
  const swapped = pairs.slice();
  for (let at = 0; at < swapped.length; at += 2) {
    swapped[at] = pairs[at + 1] ?? 0;
    swapped[at + 1] = pairs[at] ?? 0;
  }
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(swapped);
}
