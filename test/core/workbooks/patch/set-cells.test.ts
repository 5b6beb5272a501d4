/** What a change of cells writes into a part, tag by tag, and what it leaves there. */
import { patchWorkbook, setCells } from '../../../../core/workbooks/patch/index.ts';
import { nodePlatform } from '../../../../scripts/platform.ts';
import { SHEET, text, number, EMPTY, edit, patched, rowsAfter } from '../../../support/patched.ts';
import { rawPackage, rawParts, rawSheet } from '../../../support/raw-workbook.ts';

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

describe('a row that is not there, before one whose own tag changes', () => {
  test.each([
    [
      '<row r="1"/><row r="3" ht="15"/>',
      '<row r="1"/><row r="2"><c r="A2"><v>2</v></c></row><row r="3" ht="15"><c r="B3"><v>3</v></c></row>',
    ],
    [
      '<row r="3" spans="1:1"><c r="A3"/></row>',
      '<row r="2"><c r="A2"><v>2</v></c></row><row r="3" spans="1:2"><c r="A3"/><c r="B3"><v>3</v></c></row>',
    ],
  ])('%s', (before, after) => {
    expect(rowsAfter(before, edit(2, 0, number(2)), edit(3, 1, number(3)))).toBe(after);
  });
});

describe('the list of edits', () => {
  test('without operations, and without edits, the very bytes come back', () => {
    const bytes = rawPackage(rawParts(rawSheet('')));
    expect(patchWorkbook(bytes, nodePlatform, [])).toBe(bytes);
    expect(patchWorkbook(bytes, nodePlatform, [setCells([])])).toBe(bytes);
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
