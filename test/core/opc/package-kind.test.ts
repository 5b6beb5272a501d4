import { recognisePackage } from '../../../core/opc/package-kind.ts';
import { contentTypesXml, readContentTypes } from '../../../core/opc/content-types.ts';
import { openZip } from '../../../core/opc/zip-read.ts';
import { nodePlatform } from '../../../scripts/platform.ts';
import { rawPackage, rawWorkbook } from '../../support/raw-workbook.ts';

const kindOf = (bytes: Uint8Array) => recognisePackage(bytes, nodePlatform).kind;
const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const typed = (type: string): Uint8Array =>
  rawPackage({ '[Content_Types].xml': contentTypesXml([['main.xml', type]]) });

/** An OLE container with one stream of that name in its directory. */
function ole(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const view = new DataView(bytes.buffer);
  [...stream].forEach((letter, index) => view.setUint16(1024 + 128 + index * 2, letter.charCodeAt(0), true));
  view.setUint16(1024 + 128 + 64, (stream.length + 1) * 2, true);
  bytes[1024 + 128 + 66] = 2;
  return bytes;
}

describe('what a file really is', () => {
  const office = 'application/vnd.openxmlformats-officedocument';
  test.each([
    ['a workbook', rawWorkbook(''), 'xlsx'],
    ['a workbook with macros', typed('application/vnd.ms-excel.sheet.macroEnabled.main+xml'), 'xlsx'],
    ['a workbook template', typed(`${office}.spreadsheetml.template.main+xml`), 'xlsx'],
    ['a binary workbook', typed('application/vnd.ms-excel.sheet.binary.macroEnabled.main'), 'xlsb'],
    ['a document', typed(`${office}.wordprocessingml.document.main+xml`), 'docx'],
    [
      'a LibreOffice sheet',
      rawPackage({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }),
      'ods',
    ],
    ['a LibreOffice text', rawPackage({ mimetype: 'application/vnd.oasis.opendocument.text' }), 'odt'],
    ['an archive of photographs', rawPackage({ 'a.jpg': 'x' }), 'zip'],
    ['an empty file', new Uint8Array(), 'empty'],
    ['a file behind a password', ole('EncryptedPackage'), 'encrypted'],
    ['an old workbook', ole('Workbook'), 'xls'],
    ['an older workbook', ole('Book'), 'xls'],
    ['an old document', ole('WordDocument'), 'doc'],
    ['an OLE file of something else', ole('Anything'), 'unknown'],
    ['a page named .xlsx', text('\ufeff\r\n<!DOCTYPE html>\n<html><body><table>'), 'html'],
    ['a bare table', text('<table border=1><tr><td>1'), 'html'],
    [
      'XML of Excel 2003',
      text('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook>'),
      'xml',
    ],
    ['a PDF', text('%PDF-1.7 ...'), 'pdf'],
    ['rich text', text('{\\rtf1\\ansi'), 'rtf'],
    ['a page without a table', text('<!DOCTYPE html><title>Logowanie</title>'), 'page'],
    ['plain text', text('Lp.;Nazwisko;Kwota'), 'text'],
    [
      'a pointer to a stored file',
      text('version https://git-lfs.github.com/spec/v1\noid sha256:1\nsize 5\n'),
      'pointer',
    ],
    ['a link of Windows', new Uint8Array([0x4c, 0, 0, 0, 1, 0x14, 2, 0, 0]), 'shortcut'],
    ['a link to a page', text('[InternetShortcut]\r\nURL=https://example.org'), 'shortcut'],
    ['an interrupted copy', new Uint8Array(5000), 'blank'],
    ['bytes of something else', new Uint8Array([1, 2, 3, 4]), 'unknown'],
  ])('%s is recognised', (_, bytes, kind) => {
    expect(kindOf(bytes)).toBe(kind);
  });
});

test('content types are read by name first, by extension then', () => {
  const zip = openZip(
    rawPackage({ '[Content_Types].xml': contentTypesXml([['xl/a.xml', 'own/type']]) }),
    nodePlatform,
  );
  const types = readContentTypes(zip);
  expect([types.of('xl/a.xml'), types.of('xl/b.XML'), types.of('c.bin')]).toEqual([
    'own/type',
    'application/xml',
    undefined,
  ]);
});
