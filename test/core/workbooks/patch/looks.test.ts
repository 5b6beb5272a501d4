/** How cells, columns and rows look, what stays in sight, what is merged: changed beside all that is there. */
import { LAST_ROW, parseRange, type CellRange } from '../../../../core/workbooks/address.ts';
import {
  freezeRows,
  mergeCells,
  setColumnWidths,
  setFormulas,
  setRowHeights,
  splitMerges,
  styleCells,
  type NewLook,
  type PatchOperation,
} from '../../../../core/workbooks/patch/index.ts';
import { codeOf } from '../../../support/numbers.ts';
import { rawPackage, rawParts, rawSheet } from '../../../support/raw-workbook.ts';
import { after, changedParts, partOf } from '../../../support/workbook-parts.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const STYLES = 'xl/styles.xml';
const XF = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
const STYLE_SHEET = `<styleSheet xmlns="main"><fonts count="1"><font><sz val="10"/><name val="Arial"/></font></fonts><fills count="2"><fill/><fill/></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellXfs count="1">${XF}</cellXfs></styleSheet>`;
const cells = (text: string): CellRange => parseRange(text) ?? { top: 1, left: 0, bottom: 1, right: 0 };
const bytesOf = (rows: string, behind = '', before = '') =>
  rawPackage(rawParts(rawSheet(rows, behind, before), { [STYLES]: STYLE_SHEET }));
const sheetAfter = (bytes: Uint8Array, ...operations: PatchOperation[]) =>
  partOf(after(bytes, ...operations), SHEET);
const looking = (range: string, look: NewLook) => styleCells('Arkusz1', [{ range: cells(range), look }]);

describe('looks', () => {
  const stylesAfter = (look: NewLook) => partOf(after(bytesOf(''), looking('A1', look)), STYLES);

  test.each<[NewLook, string, string]>([
    [
      { fill: 'FFF2CC' },
      '<fill><patternFill patternType="solid"><fgColor rgb="FFFFF2CC"/><bgColor indexed="64"/></patternFill></fill></fills>',
      'fillId="2" borderId="0" xfId="0" applyFill="1"/>',
    ],
    [
      { bold: true, color: '1F3864' },
      '<font><b/><sz val="10"/><color rgb="FF1F3864"/><name val="Arial"/></font></fonts>',
      'fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>',
    ],
    [
      { border: { left: 'thick' } },
      '<border><left style="thick"><color rgb="FF7F7F7F"/></left><right/>',
      'borderId="1" xfId="0" applyBorder="1"/>',
    ],
    [
      { wrap: true, align: 'center' },
      '',
      'applyAlignment="1"><alignment horizontal="center" wrapText="1"/></xf>',
    ],
    [{ unlocked: true }, '', 'applyProtection="1"><protection locked="0"/></xf>'],
    [
      { format: '0.0 "zł"' },
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0 &quot;zł&quot;"/></numFmts><fonts',
      '<xf numFmtId="164" ',
    ],
    [{ format: '@' }, '', '<xf numFmtId="49" '],
  ])('%j', (look, list, style) => {
    const styles = stylesAfter(look);
    expect(styles).toContain(list);
    expect(styles).toContain('<cellXfs count="2">');
    expect(styles.slice(styles.indexOf(XF) + XF.length)).toContain(style);
  });

  test('come to cells that are there and that are not, values and formulas stay', () => {
    const rows =
      '<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="B2" s="0"><f>1</f><v>1</v></c></row>';
    expect(sheetAfter(bytesOf(rows), looking('A1:B2', { bold: true }))).toBe(
      rawSheet(
        '<row r="1"><c r="A1" t="s" s="1"><v>0</v></c><c r="B1" s="1"/></row><row r="2"><c r="A2" s="1"/><c r="B2" s="1"><f>1</f><v>1</v></c></row>',
      ),
    );
  });

  test('of whole columns stand with the column, its cells and the rows that have their own', () => {
    const rows = '<row r="1"><c r="B1"><v>1</v></c></row><row r="2" s="0" customFormat="1"/>';
    const cols = '<cols><col min="1" max="4" width="9" hidden="1"/></cols>';
    const range = { top: 1, bottom: LAST_ROW, left: 1, right: 5 };
    expect(
      sheetAfter(bytesOf(rows, '', cols), styleCells('Arkusz1', [{ range, look: { bold: true } }])),
    ).toBe(
      rawSheet(
        '<row r="1"><c r="B1" s="1"><v>1</v></c></row><row r="2" s="0" customFormat="1"><c r="B2" s="1"/><c r="C2" s="1"/><c r="D2" s="1"/><c r="E2" s="1"/><c r="F2" s="1"/></row>',
        '',
        '<cols><col min="1" max="1" width="9" hidden="1"/><col min="2" max="4" width="9" hidden="1" style="1"/><col min="5" max="6" style="1" width="9.140625"/></cols>',
      ),
    );
  });

  test('that a cell has already change nothing', () => {
    const once = after(
      bytesOf('<row r="1"><c r="A1"/></row>'),
      looking('A1', { bold: true, fill: 'E2F0D9' }),
    );
    expect(changedParts(once, after(once, looking('A1', { bold: true, fill: 'E2F0D9' })))).toEqual([]);
  });

  test('come to many ranges at once, with rows and cells that are not there among them', () => {
    const rows =
      '<row r="2" spans="2:2"><c r="B2"/></row><row r="4"><c r="A4" s = "0" t="str"><v>x</v></c></row><row r="7"/>';
    const [bold, italic] = [{ bold: true }, { italic: true }];
    const ranges: readonly [string, NewLook][] = [
      ['A1:B2', bold],
      ['B2:C4', italic],
      ['A7', bold],
      ['C9', italic],
    ];
    const styled = styleCells(
      'Arkusz1',
      ranges.map(([range, look]) => ({ range: cells(range), look })),
    );
    expect(sheetAfter(bytesOf(rows, '', '<dimension ref="A2:B7"/>'), styled)).toBe(
      rawSheet(
        '<row r="1"><c r="A1" s="1"/><c r="B1" s="1"/></row>' +
          '<row r="2" spans="1:3"><c r="A2" s="1"/><c r="B2" s="3"/><c r="C2" s="2"/></row>' +
          '<row r="3"><c r="B3" s="2"/><c r="C3" s="2"/></row>' +
          '<row r="4"><c r="A4" s = "0" t="str"><v>x</v></c><c r="B4" s="2"/><c r="C4" s="2"/></row>' +
          '<row r="7"><c r="A7" s="1"/></row><row r="9"><c r="C9" s="2"/></row>',
        '',
        '<dimension ref="A1:C9"/>',
      ),
    );
  });

  test('come to locked cells of a protected sheet only where its protection allows it', () => {
    const locked = (marks: string) =>
      bytesOf('<row r="1"><c r="A1"/></row>', `<sheetProtection sheet="1"${marks}/>`);
    const bold = looking('A1', { bold: true });
    expect(codeOf(() => after(locked(''), bold))).toBe('sheet-protected');
    expect(sheetAfter(locked(' formatCells="0"'), bold)).toContain('<c r="A1" s="1"/>');
  });

  test('come to a workbook without styles too', () => {
    const bytes = rawPackage({
      ...rawParts(rawSheet('')),
      'xl/_rels/workbook.xml.rels':
        '<Relationships xmlns="r"><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    });
    const styled = after(bytes, looking('A1', { bold: true }));
    expect(partOf(styled, 'xl/styles1.xml')).toContain('<b/>');
    expect(partOf(styled, SHEET)).toContain('<c r="A1" s="1"/>');
  });
});

describe('what stays in sight', () => {
  const views = (view: string) => `<sheetViews>${view}</sheetViews>`;
  test.each([
    ['none', ''],
    ['a plain view', views('<sheetView workbookViewId="0" zoomScale="85"/>')],
    [
      'a selection',
      views('<sheetView workbookViewId="0"><selection activeCell="B5" sqref="B5"/></sheetView>'),
    ],
  ])('rows freeze and thaw in a sheet with %s', (_, before) => {
    const bytes = bytesOf('', '', before);
    const frozen = after(bytes, freezeRows('Arkusz1', 3, 1));
    expect(partOf(frozen, SHEET)).toContain(
      '<pane xSplit="1" ySplit="3" topLeftCell="B4" activePane="bottomRight" state="frozen"/>',
    );
    expect(partOf(frozen, SHEET)).toContain(
      '<selection pane="bottomRight" activeCell="B4" sqref="B4"/></sheetView>',
    );
    expect(changedParts(bytes, after(frozen, freezeRows('Arkusz1', 0)))).toEqual([]);
  });

  test('other panes are replaced, and a scrolled view begins at its first row', () => {
    const before = views(
      '<sheetView topLeftCell="A50" workbookViewId="0"><pane xSplit="2" topLeftCell="C1" activePane="topRight" state="frozen"/><selection pane="topRight" activeCell="F9"/></sheetView>',
    );
    expect(sheetAfter(bytesOf('', '', before), freezeRows('Arkusz1', 1))).toBe(
      rawSheet(
        '',
        '',
        views(
          '<sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView>',
        ),
      ),
    );
  });
});

test('columns get widths, whatever spans describe them', () => {
  const before = '<cols><col min="2" max="4" width="5" style="3" bestFit="1"/></cols>';
  const widths = setColumnWidths('Arkusz1', [
    { column: 2, width: 20 },
    { column: 0, width: 8 },
  ]);
  expect(sheetAfter(bytesOf('', '', before), widths)).toBe(
    rawSheet(
      '',
      '',
      '<cols><col min="1" max="1" width="8.7109375" customWidth="1"/><col min="2" max="2" width="5" style="3" bestFit="1"/><col min="3" max="3" width="20.7109375" style="3" customWidth="1"/><col min="4" max="4" width="5" style="3" bestFit="1"/></cols>',
    ),
  );
  expect(sheetAfter(bytesOf(''), setColumnWidths('Arkusz1', [{ column: 0, width: 8 }]))).toContain(
    '<cols><col min="1" max="1" width="8.7109375" customWidth="1"/></cols><sheetData>',
  );
});

test('rows get heights and lose them', () => {
  const rows = '<row r="2" spans="1:1"><c r="A2"/></row>';
  const high = after(
    bytesOf(rows),
    setRowHeights('Arkusz1', [
      { row: 2, height: 30 },
      { row: 1, height: 45.5 },
    ]),
  );
  expect(partOf(high, SHEET)).toBe(
    rawSheet(
      '<row r="1" ht="45.5" customHeight="1"/><row r="2" spans="1:1" ht="30" customHeight="1"><c r="A2"/></row>',
    ),
  );
  expect(partOf(after(high, setRowHeights('Arkusz1', [{ row: 2, height: undefined }])), SHEET)).toContain(
    rows,
  );
});

describe('merged cells', () => {
  const rows =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="0"/></row><row r="2"><c r="B2"><v>2</v></c></row>';
  const merge = (...ranges: string[]) => mergeCells('Arkusz1', ranges.map(cells));

  test('are made and taken apart without a trace', () => {
    for (const behind of ['', '<mergeCells count="1"><mergeCell ref="F1:G9"/></mergeCells><pageMargins/>']) {
      const bytes = bytesOf(rows, behind);
      const merged = after(bytes, merge('A1:B1', 'C4:D5', 'A1:B1'));
      expect(partOf(merged, SHEET)).toContain(
        '<mergeCell ref="A1:B1"/><mergeCell ref="C4:D5"/></mergeCells>',
      );
      expect(
        changedParts(bytes, after(merged, splitMerges('Arkusz1', [cells('A1:B1'), cells('C4:D5')]))),
      ).toEqual([]);
    }
  });

  test('never hide a value, nor overlap', () => {
    expect(codeOf(() => after(bytesOf(rows), merge('A1:B2')))).toBe('merge-hides-values');
    expect(codeOf(() => after(bytesOf(rows), merge('D1:E2', 'E2:F3')))).toBe('merge-overlap');
  });
});

describe('formulas of ours', () => {
  const rows =
    '<row r="1"><c r="A1" s="0" t="s"><v>0</v></c><c r="B1"><f>1</f><v>1</v></c><c r="C1"><f t="shared" si="0"/></c></row>';
  const formula = (column: number, formula: string, value?: string | number | boolean) =>
    setFormulas([{ sheet: 'Arkusz1', row: 1, column, formula, ...(value !== undefined && { value }) }]);

  test.each([
    [0, '<c r="A1" s="0" t="str"><f>B1&amp;"&lt;"</f><v>1&lt;</v></c>', formula(0, 'B1&"<"', '1<')],
    [1, '<c r="B1"><f>2</f></c>', formula(1, '2')],
    [3, '<c r="D1" t="b"><f>TRUE</f><v>1</v></c>', formula(3, 'TRUE', true)],
  ])('column %d becomes %s, and Excel counts', (_, written, operation) => {
    const bytes = after(bytesOf(rows), operation);
    expect(partOf(bytes, SHEET)).toContain(written);
    expect(partOf(bytes, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  });

  test('do not break one that others share', () => {
    expect(codeOf(() => after(bytesOf(rows), formula(2, '1')))).toBe('cell-has-formula');
  });
});
