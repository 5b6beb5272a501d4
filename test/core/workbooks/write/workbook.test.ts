import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read as readPeer } from 'xlsx';
import { day } from '../../../../core/values/day.ts';
import { grosze } from '../../../../core/values/money.ts';
import { readWorkbook } from '../../../../core/workbooks/workbook.ts';
import type { SheetModel } from '../../../../core/workbooks/write/model.ts';
import { writeWorkbook } from '../../../../core/workbooks/write/workbook.ts';
import { nodePlatform } from '../../../../scripts/platform.ts';
import { describeWithLibreOffice, pdfText, toPdf } from '../../../support/libreoffice.ts';
import { codeOf } from '../../../support/numbers.ts';
import { REPORT } from '../../../support/report-model.ts';
import { describeWithValidator, officeErrors } from '../../../support/validator.ts';

const written = writeWorkbook(REPORT, nodePlatform);
const report = readWorkbook(written, nodePlatform);
const part = (name: string): string => new TextDecoder().decode(report.part(name));

/** A workbook of one sheet, written and opened. */
function bookOf(sheet: Partial<SheetModel>) {
  const model = { title: 'Próba', sheets: [{ name: 'A', columns: [], rows: [], ...sheet }] };
  return readWorkbook(writeWorkbook(model, nodePlatform), nodePlatform);
}
const xmlOf = (sheet: Partial<SheetModel>): string =>
  new TextDecoder().decode(bookOf(sheet).part('xl/worksheets/sheet1.xml'));

describe('a written report', () => {
  test('is the same byte for byte every time', () => {
    expect(writeWorkbook(REPORT, nodePlatform)).toEqual(written);
  });

  test('holds titles, an empty row, the header, the rows and the totals', () => {
    const sheet = report.sheet('Zestawienie');
    expect(sheet.rows.map((row) => row.number)).toEqual([1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(sheet.rows[3]?.values.slice(0, 5)).toEqual(['Zespół', 'PESEL', 'Od', 'Kwota', 'Sprawy [szt.]']);
    expect(sheet.rows[4]?.values.slice(0, 6)).toEqual(['Zespół 1', '02270812345', 45_667, 1732.5, 41, 0]);
    expect(sheet.rows[10]?.values.slice(0, 5)).toEqual(['Razem', undefined, undefined, 10_395.06, 210]);
  });

  test('counts its totals by formulas that follow the filter', () => {
    const sheet = report.sheet('Zestawienie');
    const totals = sheet.rows[10];
    expect(totals && sheet.formula(totals, 3)).toBe('SUBTOTAL(109,Obciążenie[Kwota])');
    expect(totals && sheet.formula(totals, 4)).toBe("SUBTOTAL(109,Obciążenie[Sprawy '[szt.']])");
    expect(totals && sheet.formula(totals, 7)).toBe('SUBTOTAL(103,Obciążenie[Uwagi\nkierownika])');
  });

  test('shows days as dates and grosze as złote', () => {
    const sheet = report.sheet('Zestawienie');
    const row = sheet.rows[4];
    if (!row) throw new Error('no row');
    expect([2, 3, 4].map((column) => sheet.isDate(row, column))).toEqual([true, false, false]);
    expect([2, 3, 4, 5].map((column) => sheet.numberFormat(row, column))).toEqual([
      'dd.mm.yyyy',
      '#,##0.00\\ "zł"',
      '#,##0',
      '0.0%',
    ]);
  });

  test('keeps hidden sheets, columns, rows, merges and names', () => {
    expect(report.sheet('Dane').visibility).toBe('hidden');
    expect(report.sheet('Zestawienie').isColumnHidden(8)).toBe(true);
    expect(report.sheet('Objaśnienia').rows.at(-1)?.hidden).toBe(true);
    expect(report.sheet('Objaśnienia').merges).toEqual([{ top: 3, left: 0, bottom: 3, right: 1 }]);
    expect(report.names).toEqual(
      expect.arrayContaining([
        { name: '_xlnm.Print_Titles', sheet: 'Zestawienie', formula: "'Zestawienie'!$5:$5", hidden: false },
        { name: '_xlnm._FilterDatabase', sheet: 'Dane', formula: "'Dane'!$A$1:$C$5", hidden: true },
        { name: 'Wersja', sheet: 'Zestawienie', formula: '"1"', hidden: true },
        { name: 'Zespoły', formula: "'Dane'!$A$2:$A$4", hidden: false },
      ]),
    );
  });

  test('names neither a person nor a time in its properties', () => {
    expect(part('docProps/core.xml')).toContain(
      '<dc:creator>Teczka</dc:creator><dc:language>pl-PL</dc:language>',
    );
    expect(part('docProps/core.xml')).not.toContain('dcterms:created');
  });

  test('charts carry alternative text and the values of the moment', () => {
    expect(part('xl/drawings/drawing1.xml')).toContain(
      'descr="Najwięcej spraw ma Zespół 1 (41), najmniej Zespół 2 (28)."',
    );
    expect(part('xl/charts/chart3.xml')).toContain("<c:f>'Dane'!$B$2:$B$4</c:f>");
    expect(part('xl/charts/chart3.xml')).toContain('<c:pt idx="0"><c:v>41</c:v></c:pt>');
  });

  test('asks Excel to count only where a formula has no value yet', () => {
    expect(part('xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
    const counted = bookOf({ columns: [{}], rows: [[{ formula: '1+1', value: 2 }]] });
    expect(new TextDecoder().decode(counted.part('xl/workbook.xml'))).not.toContain('fullCalcOnLoad');
  });
});

describe('texts that look like formulas', () => {
  test.each(['=1+1', '+48 600 000 000', '-', '@suma', '\t=1', '=cmd|" /c calc"!A1'])(
    '"%s" stays a text',
    (text) => {
      const book = bookOf({ columns: [{}], rows: [[text]] });
      const row = book.sheet('A').rows[0];
      expect(row?.values).toEqual([text]);
      expect(row && book.sheet('A').formula(row, 0)).toBeUndefined();
      const xml = new TextDecoder().decode(book.part('xl/worksheets/sheet1.xml'));
      const style = /<c r="A1" s="(\d+)" t="s">/.exec(xml)?.[1];
      const cells =
        /<cellXfs.*<\/cellXfs>/.exec(new TextDecoder().decode(book.part('xl/styles.xml')))?.[0] ?? '';
      expect(cells.match(/<xf .*?(?=<xf |<\/cellXfs>)/g)?.[Number(style)]).toContain('quotePrefix="1"');
    },
  );

  test('the xlsx package sees no formula either', () => {
    const model = { title: 'x', sheets: [{ name: 'A', columns: [], rows: [['=1+1', '@x']] }] };
    const cell = readPeer(writeWorkbook(model, nodePlatform), { type: 'array', dense: true }).Sheets.A?.[
      '!data'
    ]?.[0]?.[0];
    expect([cell?.t, cell?.v, cell?.f]).toEqual(['s', '=1+1', undefined]);
  });
});

describe('values and their styles', () => {
  test('a day or an amount shows as such in any column, unless the cell says otherwise', () => {
    const book = bookOf({
      columns: [{ style: 'text' }, { style: 'whole' }, { style: 'money' }],
      rows: [
        [{ day: day('2025-10-31') }, { grosze: grosze(12_345) }, { day: day('2025-10-31') }],
        [{ value: { grosze: grosze(100) }, style: 'decimal' }],
      ],
    });
    const sheet = book.sheet('A');
    const [first, second] = sheet.rows;
    if (!first || !second) throw new Error('no rows');
    expect([0, 1, 2].map((column) => sheet.numberFormat(first, column))).toEqual([
      'dd.mm.yyyy',
      '#,##0.00\\ "zł"',
      'dd.mm.yyyy',
    ]);
    expect([second.values[0], sheet.numberFormat(second, 0)]).toEqual([1, '#,##0.00']);
  });

  test('a sum of grosze has no fraction of a grosz', () => {
    const rows = Array.from({ length: 10 }, () => [{ grosze: grosze(10) }]);
    const book = bookOf({
      columns: [{ header: 'Kwota', style: 'money', total: 'sum' }],
      rows,
      table: { name: 'Kwoty', totals: true },
    });
    expect(book.sheet('A').rows.at(-1)?.values).toEqual([1]);
  });

  test('rows may come one by one from a generator, and empty cells are left out', () => {
    function* rows() {
      for (let index = 0; index < 9000; index++) yield [index, undefined, `wiersz ${index}`];
    }
    const sheet = bookOf({ columns: [], rows: rows() }).sheet('A');
    expect(sheet.rows).toHaveLength(9000);
    expect(sheet.rows[8999]?.values).toEqual([8999, undefined, 'wiersz 8999']);
  });

  test('a row of wrapped text is as high as its lines', () => {
    expect(xmlOf({ columns: [{ style: 'wrapped', width: 10 }], rows: [['a\nb\nc'], ['krótko']] })).toMatch(
      /<row r="1" ht="45">.*<row r="2"><c/,
    );
  });

  test('an empty table still has a row for data', () => {
    const columns = [{ header: 'Zespół', total: { label: 'Razem' } }];
    const table = bookOf({ columns, rows: [], table: { name: 'Pusta', totals: true } }).part(
      'xl/tables/table1.xml',
    );
    expect(new TextDecoder().decode(table)).toContain('ref="A1:A3"');
  });
});

describe('what no workbook can hold is refused', () => {
  test.each([
    ['cell-text-too-long', { rows: [['x'.repeat(32_768)]] }],
    ['link-refused', { rows: [[{ value: 'x', link: { url: 'javascript:alert(1)' } }]] }],
    ['link-refused', { rows: [[{ value: 'x', link: { url: 'java\u0001script:alert(1)' } }]] }],
    ['link-refused', { rows: [[{ value: 'x', link: { url: 'file:///c:/windows' } }]] }],
    ['link-refused', { rows: [[{ value: 'x', link: { url: '\\\\serwer\\plik' } }]] }],
    ['day-not-in-excel', { rows: [[{ day: day('1899-05-01') }]] }],
  ])('%s', (code, sheet) => {
    expect(codeOf(() => bookOf(sheet))).toBe(code);
  });

  test.each<[string, Partial<SheetModel>]>([
    ['a number that is none', { rows: [[NaN]] }],
    ['a sheet name with a slash', { name: 'a/b' }],
    ['a table name like a cell', { columns: [{ header: 'x' }], table: { name: 'AB12' } }],
    ['a table without a header', { columns: [{}], table: { name: 'Dane' } }],
    ['a list that is too long', { validations: [{ area: { column: 0 }, list: ['x'.repeat(256)] }] }],
    ['only hidden sheets', { visibility: 'hidden' }],
  ])('%s', (_, sheet) => {
    expect(() => bookOf(sheet)).toThrow(RangeError);
  });

  test('two sheets of one name', () => {
    const sheets = ['Dane', 'dane'].map((name) => ({ name, columns: [], rows: [] }));
    expect(() => writeWorkbook({ title: 'x', sheets }, nodePlatform)).toThrow(RangeError);
  });
});

describe('with other programs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'teczka-writer-'));
  const file = join(folder, 'zestawienie.xlsx');
  beforeAll(() => writeFileSync(file, written));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  describeWithValidator('the validator', () => {
    test('finds no fault in the report', () => {
      expect(officeErrors(file)).toEqual([]);
    });
  });

  describeWithLibreOffice('LibreOffice', () => {
    test('opens the report and shows its values', () => {
      const text = pdfText(toPdf(file, folder));
      for (const shown of [
        'Obciążenie zespołów',
        '02270812345',
        '10.01.2025',
        'zł',
        'Razem',
        '210',
        'Strona urzędu',
      ]) {
        expect(text).toContain(shown);
      }
    }, 120_000);
  });
});
