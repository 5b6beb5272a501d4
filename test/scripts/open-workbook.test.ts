import { utils, write, type BookType } from 'xlsx';
import type { Sheet } from '../../core/workbooks/sheet.ts';
import { openWorkbook } from '../../scripts/open-workbook.ts';

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

  test('a broken old file is told as a broken file', async () => {
    await expect(openWorkbook(bytesOf('biff8').slice(0, 1500), { file: 'stary.xls' })).rejects.toMatchObject({
      code: expect.stringMatching(/^(workbook-damaged|not-a-workbook)$/) as string,
      place: { file: 'stary.xls' },
    });
  });
});
