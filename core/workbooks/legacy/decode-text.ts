/**
 * The text of a file that does not say how it is encoded (.csv, HTML of a domain system): by its first bytes, else
 * UTF-8 where every byte fits, else Windows-1250. The same bytes give the same text on every machine. Called by
 * csv.ts and legacy-reader.ts.
 */
import { decodeCp1250, decodeIso88592 } from './code-pages.ts';
import { isUtf8 } from './utf8.ts';

export function decodeText(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf)
    return utf8(bytes.subarray(3)) ?? decodeCp1250(bytes);
  if (first === 0xff && second === 0xfe) return utf16(bytes.subarray(2), false);
  if (first === 0xfe && second === 0xff) return utf16(bytes.subarray(2), true);
  return utf8(bytes) ?? decodeCp1250(bytes);
}

/** The same for HTML, which may say at its beginning that it is ISO 8859-2. */
export function decodeHtml(bytes: Uint8Array): string {
  const head = decodeCp1250(bytes.subarray(0, 2000));
  const isIso = /charset\s*=\s*["']?iso-8859-2\b/i.test(head) && !isUtf8(bytes);
  return isIso ? decodeIso88592(bytes) : decodeText(bytes);
}

/** Undefined when the bytes are no UTF-8. */
function utf8(bytes: Uint8Array): string | undefined {
  return isUtf8(bytes) ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) : undefined;
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
