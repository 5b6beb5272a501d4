/** Texts that need care in XML, and sheets spelt in ways that no program of ours would choose. */
import { SHEET, text, number, edit, patched, rowsAfter } from '../../../support/patched.ts';
import { rawParts, rawSheet, rawStrings } from '../../../support/raw-workbook.ts';

describe('texts', () => {
  test.each([
    [' z odstępami ', ' xml:space="preserve"', ' z odstępami '],
    ['dwa\nwiersze', ' xml:space="preserve"', 'dwa\nwiersze'],
    ['<&>"', '', '&lt;&amp;&gt;"'],
    ['dzwonek\u0007', '', 'dzwonek_x0007_'],
    ['_x0007_', '', '_x005F_x0007_'],
    ['a\r\nb', ' xml:space="preserve"', 'a_x000D_\nb'],
    ['00123', '', '00123'],
    ['=SUM(A1)', '', '=SUM(A1)'],
    ['zażółć 😀', '', 'zażółć 😀'],
  ])('%j stays itself', (content, space, written) => {
    const rows = rowsAfter('<row r="1"><c r="A1"/></row>', edit(1, 0, text(content)));
    expect(rows).toBe(`<row r="1"><c r="A1" t="inlineStr"><is><t${space}>${written}</t></is></c></row>`);
    const { values } = patched(rawParts(rawSheet('')), edit(1, 0, text(content)));
    expect(values()[0]?.values).toEqual([content]);
  });

  test('a cell whose text others share gets its own, and theirs stays', () => {
    const strings = rawStrings('<r><rPr><b/></rPr><t>gru</t></r><r><t>by</t></r>');
    const parts = rawParts(
      rawSheet('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>0</v></c></row>'),
      {
        'xl/sharedStrings.xml': strings,
      },
    );
    const after = patched(parts, edit(1, 0, text('inny')));
    expect(after.values()[0]?.values).toEqual(['inny', 'gruby']);
    expect(after.part('xl/sharedStrings.xml')).toBe(strings);
  });
});

describe('other spellings of a sheet', () => {
  test('prefixes are kept and used', () => {
    const sheet = (cells: string, more = '') =>
      `<x:worksheet xmlns:x="main"><x:sheetData><x:row r="1">${cells}</x:row>${more}</x:sheetData></x:worksheet>`;
    const after = patched(
      rawParts(sheet('<x:c r="A1" t="s"><x:v>0</x:v></x:c>')),
      edit(1, 0, text('a')),
      edit(1, 1, number(2)),
      edit(2, 0, number(3)),
    );
    expect(after.part(SHEET)).toBe(
      sheet(
        '<x:c r="A1" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c><x:c r="B1"><x:v>2</x:v></x:c>',
        '<x:row r="2"><x:c r="A2"><x:v>3</x:v></x:c></x:row>',
      ),
    );
  });

  test('a row’s end in a comment, in CDATA or in a processing instruction ends no row', () => {
    for (const odd of [
      '<!-- </row> -->',
      '<?odd </row>?>',
      '<c r="A1" t="str"><v><![CDATA[</row>]]></v></c>',
    ]) {
      const rows = (value: string) =>
        `<row r="1">${odd}<c r="B1"/></row><row r="3"><c r="A3"><v>${value}</v></c></row>`;
      expect(rowsAfter(rows('1'), edit(3, 0, number(9)))).toBe(rows('9'));
    }
  });

  test('a byte-order mark stays', () => {
    const sheet = `\ufeff${rawSheet('<row r="1"/>')}`;
    expect(patched(rawParts(sheet), edit(1, 0, number(1))).part(SHEET)).toBe(
      `\ufeff${rawSheet('<row r="1"><c r="A1"><v>1</v></c></row>')}`,
    );
  });

  test('a sheet in UTF-16 becomes one in UTF-8, and says so', () => {
    const xml = rawSheet('<row r="1"><c r="A1" t="str"><v>żółć</v></c></row>').replace('UTF-8', 'UTF-16');
    const wide = new Uint8Array(2 + xml.length * 2);
    const view = new DataView(wide.buffer);
    [...`\ufeff${xml}`].forEach((letter, index) => view.setUint16(index * 2, letter.charCodeAt(0), true));
    expect(patched(rawParts(wide), edit(1, 1, text('ość'))).part(SHEET)).toBe(
      rawSheet(
        '<row r="1"><c r="A1" t="str"><v>żółć</v></c><c r="B1" t="inlineStr"><is><t>ość</t></is></c></row>',
      ),
    );
  });

  test('rows in the wrong order are found all the same', () => {
    expect(
      rowsAfter(
        '<row r="5"><c r="A5"/></row><row r="2"><c r="A2"/></row>',
        edit(2, 0, number(1)),
        edit(5, 0, number(2)),
      ),
    ).toBe('<row r="5"><c r="A5"><v>2</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>');
  });
});
