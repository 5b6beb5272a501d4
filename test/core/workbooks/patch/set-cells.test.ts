/** What a change of cells writes into a part, tag by tag, and what it leaves there. */
import { openZip } from '../../../../core/opc/zip-read.ts';
import { day } from '../../../../core/values/day.ts';
import type { CellEntry } from '../../../../core/workbooks/cell-entry.ts';
import { patchWorkbook, type CellEdit } from '../../../../core/workbooks/patch/index.ts';
import { readWorkbook } from '../../../../core/workbooks/workbook.ts';
import { nodePlatform } from '../../../../scripts/platform.ts';
import { rawPackage, rawParts, rawSheet, rawStrings, rawStyles } from '../../../support/raw-workbook.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const STYLES = 'xl/styles.xml';

const text = (content: string): CellEntry => ({ kind: 'text', text: content });
const number = (value: number): CellEntry => ({ kind: 'number', number: value });
const EMPTY: CellEntry = { kind: 'empty' };
const edit = (row: number, column: number, entry: CellEntry, sheet = 'Arkusz1'): CellEdit => ({
  sheet,
  row,
  column,
  entry,
});

function patched(parts: Readonly<Record<string, string | Uint8Array>>, ...edits: CellEdit[]) {
  const bytes = patchWorkbook(rawPackage(parts), nodePlatform, edits);
  const zip = openZip(bytes, nodePlatform);
  const part = (name: string) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(zip.read(name));
  return { bytes, part, values: () => readWorkbook(bytes, nodePlatform).sheet('Arkusz1').rows };
}

/** The rows of the sheet after the edits. */
function rowsAfter(rows: string, ...edits: CellEdit[]): string {
  const parts = rawParts(rawSheet(rows), { 'xl/sharedStrings.xml': rawStrings('<t>wspólny</t>') });
  const after = patched(parts, ...edits).part(SHEET);
  const [before = '', behind = ''] = rawSheet('|').split('|');
  expect(after.startsWith(before) && after.endsWith(behind)).toBe(true);
  return after.slice(before.length, after.length - behind.length);
}

describe('a cell that is there', () => {
  test.each([
    ['<c r="A1"><v>1</v></c>', number(2), '<c r="A1"><v>2</v></c>'],
    ['<c r="A1" s="3"><v>1</v></c>', text('dwa'), '<c r="A1" s="3" t="inlineStr"><is><t>dwa</t></is></c>'],
    ['<c r="A1" s="3" t="s"><v>0</v></c>', number(0.1), '<c r="A1" s="3"><v>0.1</v></c>'],
    ['<c r="A1" t="s" s="3"><v>0</v></c>', text('x'), '<c r="A1" t="inlineStr" s="3"><is><t>x</t></is></c>'],
    ['<c r="A1" s="3"/>', text('x'), '<c r="A1" s="3" t="inlineStr"><is><t>x</t></is></c>'],
    ['<c r="A1" s="3" />', number(1e21), '<c r="A1" s="3"><v>1e+21</v></c>'],
    ['<c r="A1" s="3"/>', EMPTY, '<c r="A1" s="3"/>'],
    ['<c r="A1" s="3" t="b"><v>1</v></c>', EMPTY, '<c r="A1" s="3"></c>'],
    ['<c r="A1" s="3" t="s"><v>0</v></c>', text(''), '<c r="A1" s="3"></c>'],
    ['<c r="A1" t="e"><v>#N/A</v></c>', number(-0), '<c r="A1"><v>0</v></c>'],
    [
      '<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>gruby</t></r><r><t> tekst</t></r></is></c>',
      text('zwykły'),
      '<c r="A1" t="inlineStr"><is><t>zwykły</t></is></c>',
    ],
  ])('%s set to %j is %s', (before, entry, after) => {
    const row = (cell: string) => `<row r="1">${cell}<c r="B1"><v>9</v></c></row>`;
    expect(rowsAfter(row(before), edit(1, 0, entry))).toBe(row(after));
  });

  test('keeps its metadata, extensions and remarks, but not what belonged to the old value', () => {
    const before =
      "<c  r='A1'\n s = '3' cm=\"2\" vm='1' x14:id=\"&lt;7>\" t='e' ><!-- <v> --><v>#VALUE!</v> <extLst><ext uri=\"u\"><v>7</v></ext></extLst></c>";
    const after =
      '<c  r=\'A1\'\n s = \'3\' cm="2" x14:id="&lt;7>" ><v>5</v><!-- <v> --> <extLst><ext uri="u"><v>7</v></ext></extLst></c>';
    expect(rowsAfter(`<row r="1">${before}</row>`, edit(1, 0, number(5)))).toBe(`<row r="1">${after}</row>`);
  });

  test('is found by its place where it has no address', () => {
    expect(rowsAfter('<row><c><v>1</v></c><c><v>2</v></c></row>', edit(1, 1, number(3)))).toBe(
      '<row><c><v>1</v></c><c><v>3</v></c></row>',
    );
  });

  test('comments, CDATA and other elements between the cells stay, also those that look like cells', () => {
    const rows = (value: string) =>
      `<!-- <row r="2"><c r="A2"><v>0</v></c></row> --><row r="1"><c r="A1" t="str"><v><![CDATA[</row><c r="A2">]]></v></c></row> \n<row r="2"><!-- </row> --><c r="A2"><v>${value}</v></c><y:c r="A2"><y:v>8</y:v></y:c></row><extLst><row r="9"/></extLst>`;
    expect(rowsAfter(rows('1'), edit(2, 0, number(2)))).toBe(rows('2'));
  });
});

describe('a cell that is not there', () => {
  test.each([
    ['<row r="2"><c r="B2"/></row>', 2, 0, '<row r="2"><c r="A2"><v>7</v></c><c r="B2"/></row>'],
    ['<row r="2"><c r="B2"/></row>', 2, 2, '<row r="2"><c r="B2"/><c r="C2"><v>7</v></c></row>'],
    ['<row r="2"/>', 2, 1, '<row r="2"><c r="B2"><v>7</v></c></row>'],
    ['<row r="2" ht="30" />', 2, 1, '<row r="2" ht="30"><c r="B2"><v>7</v></c></row>'],
    ['<row r="2"></row>', 2, 1, '<row r="2"><c r="B2"><v>7</v></c></row>'],
    [
      '<row r="2"><c r="A2"/><extLst/></row>',
      2,
      1,
      '<row r="2"><c r="A2"/><c r="B2"><v>7</v></c><extLst/></row>',
    ],
    ['<row r="2"/>', 1, 0, '<row r="1"><c r="A1"><v>7</v></c></row><row r="2"/>'],
    ['<row r="2"/><row r="5"/>', 3, 0, '<row r="2"/><row r="3"><c r="A3"><v>7</v></c></row><row r="5"/>'],
    ['<row r="2"/>', 3, 26, '<row r="2"/><row r="3"><c r="AA3"><v>7</v></c></row>'],
    ['', 1_048_576, 16_383, '<row r="1048576"><c r="XFD1048576"><v>7</v></c></row>'],
  ])('joins %s in order', (before, row, column, after) => {
    expect(rowsAfter(before, edit(row, column, number(7)))).toBe(after);
  });

  test('does not appear to be emptied', () => {
    const rows = '<row r="2"><c r="B2"/></row>';
    expect(rowsAfter(rows, edit(2, 5, EMPTY), edit(9, 1, EMPTY), edit(2, 0, text('')))).toBe(rows);
  });

  test('takes the style of its row, or else of its column', () => {
    const head = '<cols><col min="2" max="3" width="9" style="4"/></cols>';
    const rows =
      '<row r="1" s="6"/><row r="2" s="5" customFormat="1"><c r="A2"/></row><row r="3"><c r="A3"/></row>';
    const after = patched(
      rawParts(rawSheet(rows, '', head)),
      edit(1, 1, number(1)),
      edit(2, 1, number(2)),
      edit(3, 1, number(3)),
      edit(4, 2, number(4)),
      edit(4, 3, number(5)),
    ).part(SHEET);
    expect(after).toBe(
      rawSheet(
        '<row r="1" s="6"><c r="B1" s="4"><v>1</v></c></row><row r="2" s="5" customFormat="1"><c r="A2"/><c r="B2" s="5"><v>2</v></c></row><row r="3"><c r="A3"/><c r="B3" s="4"><v>3</v></c></row><row r="4"><c r="C4" s="4"><v>4</v></c><c r="D4"><v>5</v></c></row>',
        '',
        head,
      ),
    );
  });

  test('opens a sheet without rows', () => {
    const before = rawSheet('').replace('<sheetData></sheetData>', '<sheetData/>');
    const after = patched(rawParts(before), edit(3, 1, number(1)), edit(2, 0, number(2))).part(SHEET);
    expect(after).toBe(
      rawSheet('<row r="2"><c r="A2"><v>2</v></c></row><row r="3"><c r="B3"><v>1</v></c></row>'),
    );
  });

  test('widens the notes of what is used, where it lies outside', () => {
    const sheet = (ref: string, spans: string, rows: string) =>
      rawSheet(
        `<row r="2" spans="${spans}" ht="20">${rows}</row>`,
        '',
        `<dimension ref="${ref}"/><sheetViews/>`,
      );
    const before = rawParts(sheet('B2:C2', '2:3', '<c r="B2"/>'));
    expect(patched(before, edit(2, 4, number(1))).part(SHEET)).toBe(
      sheet('B2:E2', '2:5', '<c r="B2"/><c r="E2"><v>1</v></c>'),
    );
    expect(patched(before, edit(2, 2, number(1))).part(SHEET)).toBe(
      sheet('B2:C2', '2:3', '<c r="B2"/><c r="C2"><v>1</v></c>'),
    );
    expect(patched(before, edit(1, 0, number(1))).part(SHEET)).toContain('<dimension ref="A1:C2"/>');
    expect(patched(before, edit(2, 1, number(1)), edit(2, 9, EMPTY)).part(SHEET)).toBe(
      sheet('B2:C2', '2:3', '<c r="B2"><v>1</v></c>'),
    );
  });

  test('a missing or odd note of what is used is left as it is', () => {
    const sheet = rawSheet('<row r="1" spans="x"/>', '', '<dimension ref="?"/>');
    expect(patched(rawParts(sheet), edit(1, 3, number(1))).part(SHEET)).toBe(
      rawSheet('<row r="1" spans="x"><c r="D1"><v>1</v></c></row>', '', '<dimension ref="?"/>'),
    );
  });
});

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

describe('days', () => {
  const D = (iso: string): CellEntry => ({ kind: 'day', day: day(iso) });
  const styles = rawStyles('General', 'yyyy\\-mm\\-dd', '@');

  test('keep the date format of their cell, and then the styles stay untouched', () => {
    const parts = rawParts(rawSheet('<row r="1"><c r="A1" s="1"/></row>'), { [STYLES]: styles });
    const after = patched(parts, edit(1, 0, D('2024-02-29')));
    expect(after.part(SHEET)).toBe(rawSheet('<row r="1"><c r="A1" s="1"><v>45351</v></c></row>'));
    expect(after.part(STYLES)).toBe(styles);
  });

  test('get a style of their own where their cell has none for dates, one for each look', () => {
    const looks = rawStyles('General', '@', '0.0', '0').replace(
      '<xf numFmtId="201"/>',
      '<xf numFmtId="201" fontId="2"/>',
    );
    const rows = '<row r="1"><c r="A1" s="1"/><c r="B1" s="1"/><c r="C1"/></row>';
    const after = patched(
      rawParts(rawSheet(rows), { [STYLES]: looks }),
      edit(1, 0, D('2024-02-29')),
      edit(1, 1, D('1900-01-01')),
      edit(1, 2, D('9999-12-31')),
      edit(1, 3, D('1900-03-01')),
    );
    expect(after.part(SHEET)).toBe(
      rawSheet(
        '<row r="1"><c r="A1" s="4"><v>45351</v></c><c r="B1" s="4"><v>1</v></c><c r="C1" s="5"><v>2958465</v></c><c r="D1" s="5"><v>61</v></c></row>',
      ),
    );
    const bold = '<xf numFmtId="204" fontId="2" applyNumberFormat="1"/>';
    const plain = '<xf numFmtId="204" applyNumberFormat="1"/>';
    expect(after.part(STYLES)).toBe(
      looks
        .replace('</numFmts>', '<numFmt numFmtId="204" formatCode="dd.mm.yyyy"/></numFmts>')
        .replace('</cellXfs>', `${bold}${plain}</cellXfs>`),
    );
  });

  test('the new style is the old one in all but the format', () => {
    const own = '<xf numFmtId="49" fontId="3" quotePrefix="1" xfId="0"><alignment wrapText="1"/></xf>';
    const sheetStyles = (more: string, count: number, formats = '') =>
      `<styleSheet xmlns="main">${formats}<fonts/><cellStyleXfs><xf/></cellStyleXfs><cellXfs count="${String(count)}"><xf/>${own}${more}</cellXfs><dxfs><dxf><numFmt numFmtId="900" formatCode="dd.mm.yyyy"/></dxf></dxfs></styleSheet>`;
    const parts = rawParts(rawSheet('<row r="1"><c r="A1" s="1"/></row>'), { [STYLES]: sheetStyles('', 2) });
    const after = patched(parts, edit(1, 0, D('2024-02-29')));
    expect(after.part(STYLES)).toBe(
      sheetStyles(
        '<xf numFmtId="164" fontId="3" xfId="0" applyNumberFormat="1"><alignment wrapText="1"/></xf>',
        3,
        '<numFmts count="1"><numFmt numFmtId="164" formatCode="dd.mm.yyyy"/></numFmts>',
      ),
    );
    expect(readWorkbook(after.bytes, nodePlatform).sheet('Arkusz1').rows[0]?.values).toEqual([45351]);
  });

  test('a second change finds the style that the first one made', () => {
    const parts = rawParts(rawSheet('<row r="1"><c r="A1"/><c r="B1"/></row>'), { [STYLES]: styles });
    const first = patched(parts, edit(1, 0, D('2024-02-29')));
    const second = patchWorkbook(first.bytes, nodePlatform, [edit(1, 1, D('2024-03-01'))]);
    expect(new TextDecoder().decode(openZip(second, nodePlatform).read(STYLES))).toBe(first.part(STYLES));
  });

  test('count from 1904 in a workbook that does', () => {
    const parts = rawParts(rawSheet('<row r="1"><c r="A1" s="1"/></row>'), { [STYLES]: styles });
    parts['xl/workbook.xml'] = String(parts['xl/workbook.xml']).replace(
      '<sheets>',
      '<workbookPr date1904="1"/><sheets>',
    );
    const after = patched(parts, edit(1, 0, D('2024-02-29')), edit(1, 1, D('1904-01-01')));
    expect(after.values()[0]?.values).toEqual([45351 - 1462, 0]);
  });

  test('a cell that was a date by its type becomes one by its format', () => {
    const parts = rawParts(rawSheet('<row r="1"><c r="A1" t="d"><v>2024-01-01</v></c></row>'), {
      [STYLES]: styles,
    });
    const after = patched(parts, edit(1, 0, D('2024-02-29')));
    expect(after.part(SHEET)).toContain('<c r="A1" s="3"><v>45351</v></c>');
  });
});

describe('the list of edits', () => {
  test('without edits the very bytes come back', () => {
    const bytes = rawPackage(rawParts(rawSheet('')));
    expect(patchWorkbook(bytes, nodePlatform, [])).toBe(bytes);
  });

  test('may come in any order, and of two for one cell the later one counts', () => {
    const rows = '<row r="1"><c r="A1"/></row>';
    const all = [
      edit(3, 0, number(3)),
      edit(1, 1, number(2)),
      edit(1, 0, number(9)),
      edit(1, 0, number(1), 'ARKUSZ1'),
    ];
    const [one, other] = [rowsAfter(rows, ...all), rowsAfter(rows, all[1]!, all[3]!, all[0]!)];
    expect(one).toBe(other);
    expect(one).toBe(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="3"><c r="A3"><v>3</v></c></row>',
    );
  });

  test.each([
    [0, 0],
    [1, -1],
    [1_048_577, 0],
    [1, 16_384],
    [1.5, 0],
  ])('row %d, column %d is no cell', (row, column) => {
    expect(() => rowsAfter('', edit(row, column, number(1)))).toThrow(RangeError);
  });
});
