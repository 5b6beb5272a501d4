/** Elements of a sheet part join in the order of the format, whatever stands there, and nothing else changes. */
import { SheetElements } from '../../../../core/workbooks/patch/sheet-elements.ts';
import { codeOf } from '../../../support/numbers.ts';

const bytesOf = (xml: string) => new TextEncoder().encode(xml);
const sheet = (inner: string, spaces = 'xmlns="main"') => `<worksheet ${spaces}>${inner}</worksheet>`;

/** The part after the change. */
function changed(xml: string, change: (elements: SheetElements) => void): string {
  const elements = new SheetElements(bytesOf(xml));
  change(elements);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(elements.bytes() ?? bytesOf(xml));
}

describe('an element joins', () => {
  test.each([
    ['sheetViews', '<sheetData/>', '<sheetViews/><sheetData/>'],
    [
      'sheetViews',
      '<sheetPr/><dimension ref="A1"/><sheetData/>',
      '<sheetPr/><dimension ref="A1"/><sheetViews/><sheetData/>',
    ],
    ['mergeCells', '<sheetData/><pageMargins/>', '<sheetData/><mergeCells/><pageMargins/>'],
    [
      'mergeCells',
      '<sheetData>\n</sheetData>\n<extLst/>\n',
      '<sheetData>\n</sheetData><mergeCells/>\n<extLst/>\n',
    ],
    ['tableParts', '<sheetData/><drawing/><extLst/>', '<sheetData/><drawing/><tableParts/><extLst/>'],
    [
      'legacyDrawing',
      '<sheetData/><y:own/><tableParts/>',
      '<sheetData/><legacyDrawing/><y:own/><tableParts/>',
    ],
    [
      'tableParts',
      '<sheetData/><mc:AlternateContent><mc:Choice Requires="x14"><controls/></mc:Choice></mc:AlternateContent><extLst/>',
      '<sheetData/><mc:AlternateContent><mc:Choice Requires="x14"><controls/></mc:Choice></mc:AlternateContent><tableParts/><extLst/>',
    ],
    [
      'legacyDrawing',
      '<sheetData/><mc:AlternateContent><mc:Choice Requires="x14"><controls/></mc:Choice></mc:AlternateContent>',
      '<sheetData/><legacyDrawing/><mc:AlternateContent><mc:Choice Requires="x14"><controls/></mc:Choice></mc:AlternateContent>',
    ],
  ])('%s into %s', (name, before, after) => {
    expect(changed(sheet(before), (elements) => elements.add(name, `<${name}/>`))).toBe(sheet(after));
  });

  test('behind those of its name', () => {
    const before =
      '<sheetData/><conditionalFormatting sqref="A1"/><conditionalFormatting sqref="B1"/><dataValidations/>';
    const after = changed(sheet(before), (elements) => elements.add('conditionalFormatting', '<new/>'));
    expect(after).toBe(sheet(before.replace('<dataValidations/>', '<new/><dataValidations/>')));
  });

  test('several at one place in the order of the format, whatever the order of asking', () => {
    const after = changed(sheet('<sheetData/>'), (elements) => {
      for (const name of ['tableParts', 'dataValidations', 'mergeCells']) elements.add(name, `<${name}/>`);
    });
    expect(after).toBe(sheet('<sheetData/><mergeCells/><dataValidations/><tableParts/>'));
  });

  test('none that the format does not know', () => {
    expect(() => changed(sheet('<sheetData/>'), (elements) => elements.add('rows', '<rows/>'))).toThrow(
      RangeError,
    );
  });
});

test('an element is replaced and taken out where it stands', () => {
  const before = sheet('<!-- <mergeCells/> --><sheetData/> <mergeCells count="1"/>\r\n<pageMargins/>');
  expect(changed(before, (elements) => elements.put('mergeCells', '<new/>'))).toBe(
    before.replace('<mergeCells count="1"/>', '<new/>'),
  );
  const gone = (elements: SheetElements) =>
    elements.named('mergeCells').forEach((one) => elements.remove(one));
  expect(changed(before, gone)).toBe(before.replace('<mergeCells count="1"/>', ''));
});

test('what looks like the end of the rows inside them is passed over', () => {
  const rows =
    '<sheetData><row><c t="str"><v><![CDATA[</sheetData><mergeCells/>]]></v></c></row></sheetData>';
  const after = changed(sheet(`${rows}<pageMargins/>`), (elements) => {
    expect(elements.all.map(({ name }) => name)).toEqual(['sheetData', 'pageMargins']);
    elements.add('mergeCells', '<mergeCells/>');
  });
  expect(after).toBe(sheet(`${rows}<mergeCells/><pageMargins/>`));
});

test('the prefix of the part is known, and a byte-order mark and UTF-16 are no hindrance', () => {
  const prefixed =
    '\ufeff<?xml version="1.0"?><x:worksheet xmlns:x="main"><x:sheetData><x:row/></x:sheetData></x:worksheet>';
  const change = (elements: SheetElements) => elements.add('mergeCells', `<${elements.prefix}mergeCells/>`);
  const after = prefixed.replace('</x:worksheet>', '<x:mergeCells/></x:worksheet>');
  expect(changed(prefixed, change)).toBe(after);
  const wide = new SheetElements(new Uint8Array(Buffer.from(prefixed, 'utf16le')));
  change(wide);
  expect(new TextDecoder().decode(wide.bytes())).toBe(after.slice(1));
});

describe('a link to another part', () => {
  const LOOSE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
  test.each([
    [`xmlns="main" xmlns:r="${LOOSE}"`, ' r:id="rId7"'],
    [`xmlns="main" xmlns:rel='${STRICT}'`, ' rel:id="rId7"'],
    ['xmlns="main"', ` xmlns:r="${LOOSE}" r:id="rId7"`],
    ['xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"', ` xmlns:r="${STRICT}" r:id="rId7"`],
  ])('under %s', (spaces, attribute) => {
    expect(new SheetElements(bytesOf(sheet('<sheetData/>', spaces))).link('rId7')).toBe(attribute);
  });
});

test.each([
  '<chartsheet/>',
  '<worksheet/>',
  '<worksheet><sheetData><row></worksheet>',
  '<worksheet><sheetData/>',
])('a broken part is refused: %s', (xml) => {
  expect(codeOf(() => new SheetElements(bytesOf(xml)))).toBe('package-damaged');
});

test('the rows of a large sheet are not read', () => {
  const row = bytesOf('<row r="1"><c r="A1" t="s"><v>123456</v></c></row>');
  const count = Math.ceil((30 << 20) / row.length);
  const rows = new Uint8Array(count * row.length);
  for (let at = 0; at < rows.length; at += row.length) rows.set(row, at);
  const whole = Buffer.concat([
    bytesOf('<worksheet><sheetData>'),
    rows,
    bytesOf('</sheetData><pageMargins/></worksheet>'),
  ]);
  const from = performance.now();
  const elements = new SheetElements(new Uint8Array(whole));
  elements.add('mergeCells', '<mergeCells/>');
  expect(elements.bytes()?.length).toBe(whole.length + '<mergeCells/>'.length);
  // A walk over every tag of it takes ten times as long.
  expect(performance.now() - from).toBeLessThan(1_000);
});
