/** Cells that may not be written, and files that may not be changed: the sentence names the place, not the content. */
import { day } from '../../../../core/values/day.ts';
import type { CellEntry } from '../../../../core/workbooks/cell-entry.ts';
import { patchWorkbook, setCells } from '../../../../core/workbooks/patch/index.ts';
import { nodePlatform } from '../../../../scripts/platform.ts';
import { codeOf, refusalOf } from '../../../support/numbers.ts';
import { rawPackage, rawParts, rawSheet, rawStyles } from '../../../support/raw-workbook.ts';

const TEXT: CellEntry = { kind: 'text', text: 'Wymyślna' };
const ROWS =
  '<row r="2"><c r="A2"><v>1</v></c><c r="B2"><f>A2*2</f><v>2</v></c><c r="C2"><f t="shared" si="0"/><v>1</v></c></row>';

function change(
  parts: Readonly<Record<string, string | Uint8Array>>,
  row: number,
  column: number,
  entry = TEXT,
  sheet = 'Arkusz1',
) {
  return () =>
    patchWorkbook(rawPackage(parts), nodePlatform, [setCells([{ sheet, row, column, entry }])], {
      file: 'rejestr.xlsx',
    });
}

describe('a cell is not written', () => {
  test.each([
    ['over a formula', ROWS, '', 2, 1],
    ['over a formula that another cell holds', ROWS, '', 2, 2],
    [
      'into the area of an array formula',
      '<row r="1"><c r="A1"><f t="array" ref="A1:B3">F(1)</f></c></row>',
      '',
      3,
      1,
    ],
    [
      'into a data table',
      '<row r="1"><c r="A1"><f t="dataTable" ref="B2:C3"/></c><c r="B1"/></row>',
      '',
      2,
      2,
    ],
  ])('%s', (_, rows, after, row, column) => {
    expect(codeOf(change(rawParts(rawSheet(rows, after)), row, column))).toBe('cell-has-formula');
  });

  test('an area of a formula is known in any spelling, and by nothing but a formula’s own tag', () => {
    const rows =
      "<row r='1'><c r='A1' t='str'><v>array</v></c><c r='B1'><f aca='1' ref='B1:C2'\n t='array'>F(\"&gt;\")</f></c></row><row r='5'><c r='A5' t='array' ref='A5:C9'/></row>";
    const parts = rawParts(rawSheet(rows));
    expect(codeOf(change(parts, 2, 2))).toBe('cell-has-formula');
    expect([change(parts, 1, 0), change(parts, 3, 2), change(parts, 6, 1)].map(codeOf)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('under a merged area, which is told with its first cell; that one is written', () => {
    const parts = rawParts(
      rawSheet(ROWS, '<mergeCells count="1"><mergeCell ref="D4:F5"/></mergeCells><legacyDrawing/>'),
    );
    expect(refusalOf(change(parts, 5, 4))).toMatchObject({
      code: 'cell-covered',
      message:
        'Arkusz „Arkusz1”, komórka E5: jest przykryta scalonym obszarem. Zmień komórkę D4 albo usuń scalenie.',
      place: { sheet: 'Arkusz1', cell: 'E5' },
    });
    expect(codeOf(change(parts, 4, 3))).toBeUndefined();
    expect(codeOf(change(parts, 6, 4))).toBeUndefined();
  });

  test('in the header or the totals of a table, whose part repeats it', () => {
    const table = (more: string) =>
      rawParts(rawSheet(ROWS), {
        'xl/worksheets/_rels/sheet1.xml.rels':
          '<Relationships><Relationship Id="rId1" Type="x/table" Target="../tables/table1.xml"/></Relationships>',
        'xl/tables/table1.xml': `<table xmlns="m" ref="A4:C9"${more}><autoFilter ref="A4:C8"/></table>`,
      });
    const codes = (more: string) =>
      [3, 4, 5, 8, 9, 10].map((row) => codeOf(change(table(more), row, 1)) ?? '-');
    expect(codes(' totalsRowCount="1"')).toEqual([
      '-',
      'cell-in-table-frame',
      '-',
      '-',
      'cell-in-table-frame',
      '-',
    ]);
    expect(codes('')[4]).toBe('-');
    expect(codes(' headerRowCount="0"')[1]).toBe('-');
  });

  test('on a protected sheet, where its style locks it', () => {
    const styles = rawStyles('General', '0').replace(
      '<xf numFmtId="201"/>',
      '<xf numFmtId="201"><protection locked="0"/></xf>',
    );
    const sheet = (protection: string) =>
      rawParts(rawSheet('<row r="1"><c r="A1"/><c r="B1" s="1"/></row>', protection), {
        'xl/styles.xml': styles,
      });
    const locked = sheet('<sheetProtection sheet="1" objects="1"/>');
    expect(refusalOf(change(locked, 1, 0))?.message).toMatch(
      /^Arkusz „Arkusz1”, komórka A1: arkusz jest chroniony/,
    );
    expect([change(locked, 1, 1), change(locked, 1, 2)].map(codeOf)).toEqual([undefined, 'sheet-protected']);
    expect(codeOf(change(sheet('<sheetProtection objects="1"/>'), 1, 0))).toBeUndefined();
  });

  test('with a text longer than a cell holds', () => {
    const long: CellEntry = { kind: 'text', text: 'x'.repeat(32_768) };
    expect(codeOf(change(rawParts(rawSheet('')), 1, 0, long))).toBe('cell-text-too-long');
    expect(
      codeOf(change(rawParts(rawSheet('')), 1, 0, { kind: 'text', text: 'x'.repeat(32_767) })),
    ).toBeUndefined();
  });

  test.each([NaN, Infinity, -Infinity])('with %d, which is no number to Excel', (number) => {
    expect(refusalOf(change(rawParts(rawSheet('')), 1, 0, { kind: 'number', number }))).toMatchObject({
      code: 'number-not-in-excel',
      place: { sheet: 'Arkusz1', cell: 'A1' },
    });
  });

  test('with a day that the workbook does not know', () => {
    const parts = rawParts(rawSheet(''), { 'xl/styles.xml': rawStyles('0') });
    const old: CellEntry = { kind: 'day', day: day('1903-12-31') };
    expect(codeOf(change(parts, 1, 0, { kind: 'day', day: day('1899-12-31') }))).toBe('day-not-in-excel');
    expect(codeOf(change(parts, 1, 0, old))).toBeUndefined();
    parts['xl/workbook.xml'] = String(parts['xl/workbook.xml']).replace(
      '<sheets>',
      '<workbookPr date1904="1"/><sheets>',
    );
    expect(refusalOf(change(parts, 1, 0, old))?.message).toContain('nie zna dat sprzed 1904 roku');
  });

  test('with a day where the workbook has no formats to show it', () => {
    expect(codeOf(change(rawParts(rawSheet('')), 1, 0, { kind: 'day', day: day('2024-01-01') }))).toBe(
      'date-style-missing',
    );
  });

  test('on a sheet that is not there, or has no cells', () => {
    const refusal = refusalOf(change(rawParts(rawSheet('')), 1, 0, TEXT, 'Listopad'));
    expect(refusal).toMatchObject({
      code: 'sheet-missing',
      message: 'Plik „rejestr.xlsx” nie ma arkusza „Listopad”. Są w nim arkusze: „Arkusz1”.',
    });
  });

  test('where one of several may not be written, none is', () => {
    const bytes = rawPackage(rawParts(rawSheet(ROWS)));
    const edits = [1, 0].map((column) => ({ sheet: 'Arkusz1', row: 2, column, entry: TEXT }));
    expect(codeOf(() => patchWorkbook(bytes, nodePlatform, [setCells(edits)]))).toBe('cell-has-formula');
  });

  test('and what stands there or was to stand there is never told', () => {
    const refusals = [change(rawParts(rawSheet(ROWS)), 2, 1), change(rawParts(rawSheet(ROWS)), 2, 2)];
    for (const refusal of refusals.map(refusalOf)) {
      expect(refusal?.message).not.toMatch(/Wymyślna|A2\*2/);
    }
  });
});

describe('a file is not changed', () => {
  test('that is signed', () => {
    const parts = { ...rawParts(rawSheet(ROWS)), '_xmlsignatures/sig1.xml': '<Signature/>' };
    const refusal = refusalOf(change(parts, 2, 0));
    expect(refusal?.code).toBe('workbook-signed');
    expect(refusal?.message).toMatch(/^Plik „rejestr.xlsx” jest podpisany elektronicznie/);
  });

  test.each([
    ['file-empty', new Uint8Array()],
    ['not-a-workbook', new TextEncoder().encode('<html>')],
    ['workbook-old-format', rawPackage({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' })],
  ])('that is no .xlsx: %s', (code, bytes) => {
    const edits = [{ sheet: 'a', row: 1, column: 0, entry: TEXT }];
    expect(codeOf(() => patchWorkbook(bytes, nodePlatform, [setCells(edits)]))).toBe(code);
  });

  test.each([
    ['two cells of one address', '<row r="2"><c r="A2"/><c r="A2"><v>1</v></c></row>'],
    ['two rows of one number', '<row r="2"><c r="A2"/></row><row r="2"/>'],
    ['an address of another row', '<row r="2"><c r="A3"/></row>'],
    ['a cell in no row', '<c r="A2"/><row r="2"></c></row>'],
    ['a row that does not end', '<row r="1"><c r="A1"/><row r="2"/>'],
    ['a style that is no number', '<row r="2"><c r="A2" s="x"/></row>'],
  ])('in which %s stand', (_, rows) => {
    expect(codeOf(change(rawParts(rawSheet(rows)), 2, 0))).toBe('workbook-damaged');
  });

  test('whose sheet lacks its part', () => {
    const parts = rawParts('');
    delete parts['xl/worksheets/sheet1.xml'];
    expect(refusalOf(change(parts, 1, 0))?.message).toMatch(/^Plik „rejestr.xlsx” jest uszkodzony: brakuje/);
  });
});
