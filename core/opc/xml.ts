/**
 * Text in and out of XML: escaping, entities, the characters XML 1.0 can hold, the bytes of a part. Called wherever a
 * part of a workbook or a document is read or written.
 */
import { damaged } from './damage.ts';

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Characters that no XML 1.0 text may contain, however escaped (also halves of surrogate pairs). */
const FORBIDDEN =
  // eslint-friendly spelling of the complement of the Char production
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text without the characters that XML 1.0 cannot hold. */
export function xmlCharacters(text: string): string {
  return text.replace(FORBIDDEN, '');
}

/** Text for between two tags. */
export function escapeText(text: string): string {
  return escape(text, /[&<>\r]/, /[&<>\r]/g);
}

/** Text for between double quotes of an attribute; line breaks and tabs survive. */
export function escapeAttribute(text: string): string {
  return escape(text, /[&<>"\r\n\t]/, /[&<>"\r\n\t]/g);
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};

function escape(text: string, some: RegExp, every: RegExp): string {
  const allowed = xmlCharacters(text);
  return some.test(allowed) ? allowed.replace(every, (found) => ESCAPES[found] ?? found) : allowed;
}

/** Text between two tags or quotes as the reader of the XML sees it: entities resolved, line ends made one. */
export function unescapeXml(raw: string): string {
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([a-z]{2,4}));/g,
    (found, hex, decimal, name) => {
      if (typeof name === 'string') return NAMED[name] ?? found;
      const code = typeof hex === 'string' ? parseInt(hex, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : found;
    },
  );
}

const utf8 = new TextDecoder();
const wide = new TextDecoder('utf-16le');

/** A part's bytes as text: UTF-8, or UTF-16 when it says so by its first two bytes. */
export function xmlText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return wide.decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return wide.decode(swapPairs(bytes));
  return utf8.decode(bytes);
}

/** A part's bytes in UTF-8, for scanners that work on bytes. */
export function xmlUtf8(bytes: Uint8Array): Uint8Array {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return isWide ? new TextEncoder().encode(xmlText(bytes)) : bytes;
}

function swapPairs(bytes: Uint8Array): Uint8Array {
  if (bytes.length % 2 !== 0) throw damaged('tekst jednej z części jest ucięty');
  const swapped = new Uint8Array(bytes.length);
  for (let at = 0; at < bytes.length; at += 2) {
    swapped[at] = bytes[at + 1] ?? 0;
    swapped[at + 1] = bytes[at] ?? 0;
  }
  return swapped;
}
