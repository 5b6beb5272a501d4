/**
 * What a file really is, by its bytes and not by its extension: domain systems hand out HTML named .xlsx, people
 * rename .xls, passwords turn a workbook into another container. Called by the readers of both rooms, for a message
 * that says what to do.
 */
import { readContentTypes } from './content-types.ts';
import { isOle, oleStreams } from './ole.ts';
import type { Platform } from './platform.ts';
import { xmlText } from './xml.ts';
import { openZip, type Zip, type ZipLimits } from './zip-read.ts';

export type PackageKind =
  | 'empty'
  | 'xlsx'
  | 'xlsb'
  | 'docx'
  | 'ods'
  | 'odt'
  /** A zip file without a workbook or a document in it. */
  | 'zip'
  /** A workbook or document behind a password. */
  | 'encrypted'
  | 'xls'
  | 'doc'
  /** A table in HTML, as domain systems export it under an extension of Excel. */
  | 'html'
  /** HTML without any table. */
  | 'page'
  /** Excel's XML of 2003. */
  | 'xml'
  | 'pdf'
  | 'rtf'
  /** Text that is none of the above. */
  | 'text'
  /** What stands in place of a large file that was not fetched from its store. */
  | 'pointer'
  /** A link to a file instead of the file. */
  | 'shortcut'
  /** Nothing but zero bytes: what an interrupted copy leaves. */
  | 'blank'
  | 'unknown';

export interface RecognisedPackage {
  readonly kind: PackageKind;
  /** The opened package, for the kinds that are zip files. */
  readonly zip?: Zip;
}

/** Content types of main parts, by a word in them; a macro or template variant counts as its plain kind. */
const MAIN_TYPES: readonly (readonly [RegExp, PackageKind])[] = [
  [/sheet\.binary\.macroEnabled\.main/i, 'xlsb'],
  [/spreadsheetml\.(sheet|template)\.main|ms-excel\.(sheet|template|addin)\.macroEnabled\.main/i, 'xlsx'],
  [/wordprocessingml\.(document|template)\.main|ms-word\.(document|template)\.macroEnabled/i, 'docx'],
];

/** How Windows begins a link to a file (.lnk). */
const LINK_FILE = [0x4c, 0, 0, 0, 0x01, 0x14, 0x02, 0];

/** @throws TeczkaError `package-damaged`, `package-too-large` for a zip file that cannot be opened */
export function recognisePackage(
  bytes: Uint8Array,
  platform: Platform,
  limits?: Partial<ZipLimits>,
): RecognisedPackage {
  if (bytes.length === 0) return { kind: 'empty' };
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const zip = openZip(bytes, platform, limits);
    return { kind: zipKind(zip), zip };
  }
  if (isOle(bytes)) return { kind: oleKind(bytes) };
  if (bytes[0] === 0 && bytes.every((byte) => byte === 0)) return { kind: 'blank' };
  if (LINK_FILE.every((byte, at) => bytes[at] === byte)) return { kind: 'shortcut' };
  return { kind: textKind(bytes) };
}

function zipKind(zip: Zip): PackageKind {
  // Nearly every program uses these names; only for another name are the content types looked through.
  if (zip.has('xl/workbook.xml')) return 'xlsx';
  const mimetype = zip.has('mimetype') ? new TextDecoder().decode(zip.read('mimetype')) : '';
  if (mimetype.includes('opendocument.spreadsheet')) return 'ods';
  if (mimetype.includes('opendocument.text')) return 'odt';
  const types = [...readContentTypes(zip).overrides.values()];
  for (const [pattern, kind] of MAIN_TYPES) if (types.some((type) => pattern.test(type))) return kind;
  return zip.has('word/document.xml') ? 'docx' : 'zip';
}

function oleKind(bytes: Uint8Array): PackageKind {
  const streams = oleStreams(bytes);
  if (streams.has('EncryptedPackage')) return 'encrypted';
  if (streams.has('Workbook') || streams.has('Book')) return 'xls';
  return streams.has('WordDocument') ? 'doc' : 'unknown';
}

function textKind(bytes: Uint8Array): PackageKind {
  // Old Excel files without a container begin with a BIFF record.
  if (bytes[0] === 0x09 && bytes[1] !== undefined && [0, 2, 4, 8].includes(bytes[1])) return 'xls';
  const start = xmlText(bytes.subarray(0, 2000));
  if (/^\s*%PDF-/.test(start)) return 'pdf';
  if (/^\s*\{\\rtf/.test(start)) return 'rtf';
  if (/<\?mso-application|urn:schemas-microsoft-com:office:spreadsheet/.test(start)) return 'xml';
  if (/<(!doctype\s+html|html|table|head|body|meta)\b/i.test(start)) return hasTable(bytes) ? 'html' : 'page';
  if (start.startsWith('version https://git-lfs.github.com/')) return 'pointer';
  if (start.startsWith('[InternetShortcut]')) return 'shortcut';
  return /[\u0000-\u0008\u000e-\u001f]/.test(start) ? 'unknown' : 'text';
}

function hasTable(bytes: Uint8Array): boolean {
  return /<table[\s>]/i.test(xmlText(bytes));
}
