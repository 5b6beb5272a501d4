/** The libraries that workbooks-edit.mjs compares: each puts a text into one cell of a workbook and saves it. */
import { a1, patchWorkbook } from '../build/core/workbooks/index.js';
import { setCells } from '../build/core/workbooks/patch/index.js';
import { nodePlatform } from '../build/scripts/platform.js';

/** Columns count from 0, rows from 1. */
export const EDITORS = {
  teczka: (bytes, { sheet, row, column }, text) =>
    patchWorkbook(bytes, nodePlatform, [setCells([{ sheet, row, column, entry: { kind: 'text', text } }])]),
  async exceljs(bytes, { sheet, row, column }, text) {
    const { Workbook } = (await import('exceljs')).default;
    const workbook = new Workbook();
    await workbook.xlsx.load(bytes);
    workbook.getWorksheet(sheet).getCell(row, column + 1).value = text;
    return new Uint8Array(await workbook.xlsx.writeBuffer());
  },
  async hucre(bytes, { sheet, row, column }, text) {
    const { openXlsx, saveXlsx } = await import('hucre/xlsx');
    const workbook = await openXlsx(bytes, { readStyles: true });
    const found = workbook.sheets.find(({ name }) => name === sheet);
    found.rows[row - 1][column] = text;
    const cell = found.cells?.get(`${row - 1},${column}`);
    if (cell) Object.assign(cell, { value: text, type: 'string' });
    return saveXlsx(workbook);
  },
  async xlsx(bytes, { sheet, row, column }, text) {
    const { read, write } = (await import('xlsx')).default;
    const workbook = read(bytes, { cellStyles: true, cellNF: true, bookVBA: true });
    workbook.Sheets[sheet][a1(row, column)] = { t: 's', v: text, z: '@' };
    const bookType = workbook.vbaraw ? 'xlsm' : 'xlsx';
    return new Uint8Array(write(workbook, { type: 'array', bookType, compression: true, cellStyles: true }));
  },
};
