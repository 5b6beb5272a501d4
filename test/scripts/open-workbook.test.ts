import { utils, write, type BookType, type CellObject } from 'xlsx';
import { openZip } from '../../core/opc/zip-read.ts';
import type { Sheet } from '../../core/workbooks/sheet.ts';
import { openWorkbook } from '../../scripts/open-workbook.ts';
import { nodePlatform } from '../../scripts/platform.ts';
import { rawPackage } from '../support/raw-workbook.ts';

const NUMBER_FORMAT = 'd/m/yy';

function bytesOf(bookType: BookType): Uint8Array {
  const sheet = utils.aoa_to_sheet([
    ['PESEL', 'Od', 'Kwota'],
    ['02270812345', { t: 'n', v: 45_667, z: NUMBER_FORMAT }, 12.5],
    [],
    [' 7 ', true, { t: 'n', v: 3, f: '1+2' }],
  ]);
  sheet['!merges'] = [{ s: { r: 2, c: 0 }, e: { r: 2, c: 2 } }];
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'Rejestr');
  utils.book_append_sheet(book, utils.aoa_to_sheet([[1]]), 'Ukryty');
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
  const written: unknown = write(book, { type: 'array', bookType });
  return new Uint8Array(written as ArrayBuffer);
}

const rowsOf = (sheet: Sheet) => sheet.rows.map((row) => [row.number, ...row.values]);

describe('opening a workbook of any format', () => {
  test.each<BookType>(['xlsx', 'xlsm', 'xlsb', 'biff8', 'biff5', 'ods', 'xlml'])('%s', async (type) => {
    const workbook = await openWorkbook(bytesOf(type), { file: 'rejestr' });
    const sheet = workbook.sheet('Rejestr');
    expect(workbook.sheetNames).toEqual(['Rejestr', 'Ukryty']);
    expect(rowsOf(sheet)).toEqual([
      [1, 'PESEL', 'Od', 'Kwota'],
      [2, '02270812345', 45_667, 12.5],
      [4, ' 7 ', true, 3],
    ]);
    const row = sheet.rows[1];
    expect(row && [0, 1, 2, 9].map((column) => sheet.isDate(row, column))).toEqual([
      false,
      true,
      false,
      false,
    ]);
  });

  test.each<BookType>(['xlsb', 'biff8'])('hidden sheets and merged cells of %s are told', async (type) => {
    const workbook = await openWorkbook(bytesOf(type), { file: 'rejestr' });
    expect(workbook.sheet('Ukryty').visibility).toBe('hidden');
    expect(workbook.sheet('Rejestr').merges).toEqual([{ top: 3, left: 0, bottom: 3, right: 2 }]);
  });

  test('formulas of formats that keep them as text are reached', async () => {
    const sheet = (await openWorkbook(bytesOf('ods'), { file: 'rejestr.ods' })).sheet('Rejestr');
    const last = sheet.rows.at(-1);
    expect(last && sheet.formula(last, 2)).toBe('1+2');
  });

  test('.xls gives its comments and its filter', async () => {
    const sheet = utils.aoa_to_sheet([['a'], [1]]);
    utils.cell_add_comment(sheet.A2 as CellObject, 'od 1.09', 'Jan');
    sheet['!autofilter'] = { ref: 'A1:A2' };
    const book = utils.book_new(sheet, 'A');
    const written: unknown = write(book, { type: 'array', bookType: 'xlsb' });
    const read = await openWorkbook(new Uint8Array(written as ArrayBuffer), { file: 'a.xlsb' });
    expect(read.sheet('A').comments).toEqual([
      { row: 2, column: 0, author: 'Jan', text: 'od 1.09', threaded: false },
    ]);
    expect([read.hasMacros, read.externalLinks, read.sheet('A').tables]).toEqual([false, [], []]);
  });

  test.each(['eksport.xls', 'eksport.xlsx'])('HTML that a system has named %s', async (file) => {
    const cells = [
      '02270812345',
      '61109010140000071219812874',
      '007',
      '12.05',
      '1&nbsp;234,56 zł',
      ' a &amp; b<br>c',
    ];
    const row = cells.map((cell) => `<td>${cell}</td>`).join('');
    const page = `<html><meta charset="windows-1250"><body><table><tr><th colspan=2>Imi\xea</th><th>C</th></tr><tr>${row}</tr></table></body></html>`;
    const workbook = await openWorkbook(
      Uint8Array.from(page, (letter) => (letter === 'ł' ? 0xb3 : letter.charCodeAt(0))),
      { file },
    );
    const [first = ''] = workbook.sheetNames;
    expect(workbook.sheet(first).rows.map((found) => found.values)).toEqual([
      ['Imię', undefined, 'C'],
      ['02270812345', '61109010140000071219812874', '007', '12.05', '1 234,56 zł', 'a & b\nc'],
    ]);
    expect(workbook.sheet(first).merges).toEqual([{ top: 1, left: 0, bottom: 1, right: 1 }]);
  });

  test('.csv needs no package', async () => {
    const bytes = new TextEncoder().encode('PESEL;Kwota\n02270812345;1,5');
    expect(rowsOf((await openWorkbook(bytes, { file: 'lista.csv' })).sheet('lista'))[1]).toEqual([
      2,
      '02270812345',
      '1,5',
    ]);
  });

  test('what the package says in English of an unknown format reaches nobody', async () => {
    const said = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const zip = openZip(bytesOf('ods'), nodePlatform);
    const parts = Object.fromEntries(zip.names.map((name) => [name, zip.read(name) ?? new Uint8Array()]));
    const map =
      '<number:number-style style:name="N9"><style:map style:condition="value()&gt;5" style:apply-style-name="N1"/><number:number/></number:number-style>';
    const content = new TextDecoder()
      .decode(parts['content.xml'])
      .replace('<office:automatic-styles>', `$&${map}`);
    const bytes = rawPackage({ ...parts, 'content.xml': content });
    expect(content).toContain('N9');
    await openWorkbook(bytes, { file: 'a.ods' });
    expect(said).not.toHaveBeenCalled();
    said.mockRestore();
  });

  test('a cell of .ods repeated over the whole sheet is refused before it fills the memory', async () => {
    const content =
      '<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="A"><table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384" office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>';
    const bytes = rawPackage({
      mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
      'content.xml': content,
    });
    await expect(openWorkbook(bytes, { file: 'a.ods' })).rejects.toMatchObject({
      code: 'workbook-too-large',
    });
  });

  test('a cell in the billionth column of an XML workbook is refused', async () => {
    const xml =
      '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="A"><Table><Row><Cell ss:Index="1000000000"><Data ss:Type="String">x</Data></Cell></Row></Table></Worksheet></Workbook>';
    await expect(openWorkbook(new TextEncoder().encode(xml), { file: 'a.xml' })).rejects.toMatchObject({
      code: 'workbook-damaged',
    });
  });

  test('a broken old file is told as a broken file', async () => {
    await expect(openWorkbook(bytesOf('biff8').slice(0, 1500), { file: 'stary.xls' })).rejects.toMatchObject({
      code: expect.stringMatching(/^(workbook-damaged|not-a-workbook)$/) as string,
      place: { file: 'stary.xls' },
    });
  });
});
