/** In which style a cell shows what was entered: days as days, numbers as numbers. */
import { openZip } from '../../../../core/opc/zip-read.ts';
import { day } from '../../../../core/values/day.ts';
import type { CellEntry } from '../../../../core/workbooks/cell-entry.ts';
import { patchWorkbook, setCells } from '../../../../core/workbooks/patch/index.ts';
import { readWorkbook } from '../../../../core/workbooks/workbook.ts';
import { nodePlatform } from '../../../../scripts/platform.ts';
import { SHEET, STYLES, text, number, EMPTY, edit, patched } from '../../../support/patched.ts';
import { rawParts, rawSheet, rawStyles } from '../../../support/raw-workbook.ts';

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
    const second = patchWorkbook(first.bytes, nodePlatform, [setCells([edit(1, 1, D('2024-03-01'))])]);
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

describe('numbers', () => {
  test('keep the format of their cell, and then the styles stay untouched', () => {
    const styles = rawStyles('General', '0.00', '[Red]0');
    const parts = rawParts(rawSheet('<row r="1"><c r="A1" s="1"/><c r="B1" s="2"/></row>'), {
      [STYLES]: styles,
    });
    const after = patched(parts, edit(1, 0, number(1)), edit(1, 1, number(2)));
    expect(after.part(SHEET)).toBe(
      rawSheet('<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="2"><v>2</v></c></row>'),
    );
    expect(after.part(STYLES)).toBe(styles);
  });

  test('get General over a date, a time or a text format: one style for each look', () => {
    const xf = (rest: string) => `<xf numFmtId="${rest}`;
    const styles = (more: string, count: number) =>
      `<styleSheet xmlns="main"><cellXfs count="${String(count)}"><xf/>${xf('14" fontId="2"/>')}${xf('20"/>')}${xf('49"/>')}${more}</cellXfs></styleSheet>`;
    const rows = '<row r="1"><c r="A1" s="1"/><c r="B1" s="2"/><c r="C1" s="3"/><c r="D1" s="1"/></row>';
    const after = patched(
      rawParts(rawSheet(rows), { [STYLES]: styles('', 4) }),
      ...[0, 1, 2, 3].map((column) => edit(1, column, number(5))),
    );
    const general = (rest: string) => xf(`0"${rest} applyNumberFormat="1"/>`);
    expect(after.part(STYLES)).toBe(styles(general(' fontId="2"') + general(''), 6));
    expect(after.part(SHEET).match(/ s="\d"/g)).toEqual([' s="4"', ' s="5"', ' s="5"', ' s="4"']);
    expect(after.values()[0]?.values).toEqual([5, 5, 5, 5]);
  });

  test('and days lose the mark of a text typed after an apostrophe, texts keep it', () => {
    const styles =
      '<styleSheet xmlns="main"><cellXfs><xf/><xf numFmtId="0" quotePrefix="1"/><xf numFmtId="14" quotePrefix="1"/></cellXfs></styleSheet>';
    const rows = '<row r="1"><c r="A1" s="1"/><c r="B1" s="2"/><c r="C1" s="1"/><c r="D1" s="1"/></row>';
    const after = patched(
      rawParts(rawSheet(rows), { [STYLES]: styles }),
      edit(1, 0, number(5)),
      edit(1, 1, { kind: 'day', day: day('2024-02-29') }),
      edit(1, 2, text('x')),
      edit(1, 3, EMPTY),
    );
    expect(after.part(STYLES)).toBe(
      styles.replace('</cellXfs>', '<xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>'),
    );
    expect(after.part(SHEET).match(/ s="\d"/g)).toEqual([' s="3"', ' s="4"', ' s="1"', ' s="1"']);
  });
});

describe('texts that begin like a formula', () => {
  const styles = rawStyles('General', '@');
  const rows = '<row r="1"><c r="A1"/><c r="B1" s="1"/><c r="C1"/></row>';

  test.each(['=HYPERLINK("http://example.org")', '+48 600', '-1', '@x', '\t=1'])(
    '%j is marked as typed after an apostrophe, unless its cell is in text format',
    (risky) => {
      const after = patched(
        rawParts(rawSheet(rows), { [STYLES]: styles }),
        edit(1, 0, text(risky)),
        edit(1, 1, text(risky)),
        edit(1, 2, text('44051401359')),
      );
      expect(after.part(STYLES)).toBe(
        styles.replace('</cellXfs>', '<xf numFmtId="200" quotePrefix="1"/></cellXfs>'),
      );
      expect(after.part(SHEET).match(/<c r="..".*?>/g)).toEqual([
        '<c r="A1" s="2" t="inlineStr">',
        '<c r="B1" s="1" t="inlineStr">',
        '<c r="C1" t="inlineStr">',
      ]);
    },
  );
});
