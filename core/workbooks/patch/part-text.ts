/**
 * Parts of a package as text or UTF-8 bytes, and back, with everything that is not changed kept to the byte: also the
 * mark at the beginning. Called by the operations of this folder.
 */
import { xmlText, xmlUtf8 } from '../../opc/xml.ts';

const exact = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();

/** The part's XML; one in UTF-16 says from now on that it is in UTF-8, for so it will be written. */
export function partText(bytes: Uint8Array): string {
  if (xmlUtf8(bytes) === bytes) return exact.decode(bytes);
  return xmlText(bytes).replace(/^(<\?xml[^>]*?encoding\s*=\s*["'])[^"']*/, '$1UTF-8');
}

/** As `partText`, for scanners that work on bytes. */
export function partUtf8(bytes: Uint8Array): Uint8Array {
  return xmlUtf8(bytes) === bytes ? bytes : encoder.encode(partText(bytes));
}

export function partBytes(text: string): Uint8Array {
  return encoder.encode(text);
}
