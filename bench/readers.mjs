/**
 * The readers that workbooks-read.mjs compares: each gives the number of cells with a value on the first sheet, so that
 * all have to look at every one of them, and a wrong count is seen.
 */
import { openZip } from '../build/core/opc/index.js';
import { readWorkbook } from '../build/core/workbooks/index.js';
import { nodePlatform } from '../build/scripts/platform.js';

const filled = (value) => value !== undefined && value !== null && value !== '';
const inRow = (values) => values.reduce((sum, value) => sum + (filled(value) ? 1 : 0), 0);
const inRows = (rows) => rows.reduce((sum, row) => sum + inRow(row), 0);

export const READERS = {
  /** No reader can be faster than unpacking alone. */
  'unpacking alone'(bytes) {
    const zip = openZip(bytes, nodePlatform);
    let size = 0;
    for (const name of ['xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml']) {
      const part = zip.packed(name);
      size += nodePlatform.inflateRaw(part.packed, part.size).length;
    }
    return size;
  },
  teczka(bytes) {
    const workbook = readWorkbook(bytes, nodePlatform);
    return workbook.sheet(workbook.sheetNames[0]).rows.reduce((sum, row) => sum + inRow(row.values), 0);
  },
  async 'teczka, row by row'(bytes) {
    const workbook = readWorkbook(bytes, nodePlatform);
    let cells = 0;
    for await (const { rows } of workbook.rowsOf(workbook.sheetNames[0])) {
      for (const row of rows) cells += inRow(row.values);
    }
    return cells;
  },
  async xlsx(bytes) {
    const { read } = (await import('xlsx')).default;
    const options = { dense: true, cellDates: false, cellFormula: false, cellHTML: false, cellText: false };
    const workbook = read(bytes, options);
    const rows = workbook.Sheets[workbook.SheetNames[0]]['!data'];
    return inRows(rows.map((row) => row.map((cell) => cell?.v)));
  },
  async exceljs(bytes) {
    const { Workbook } = (await import('exceljs')).default;
    const workbook = new Workbook();
    await workbook.xlsx.load(bytes);
    let cells = 0;
    workbook.worksheets[0].eachRow((row) => row.eachCell((cell) => (cells += filled(cell.value) ? 1 : 0)));
    return cells;
  },
  async 'exceljs, row by row'(_, file) {
    const { stream } = (await import('exceljs')).default;
    let cells = 0;
    for await (const sheet of new stream.xlsx.WorkbookReader(file, {
      sharedStrings: 'cache',
      styles: 'cache',
      worksheets: 'emit',
    })) {
      for await (const row of sheet) row.eachCell((cell) => (cells += filled(cell.value) ? 1 : 0));
    }
    return cells;
  },
  async hucre(bytes) {
    const { readXlsx } = await import('hucre/xlsx');
    return inRows((await readXlsx(bytes)).sheets[0].rows);
  },
  async 'hucre, row by row'(bytes) {
    const { streamXlsxRows } = await import('hucre/xlsx');
    let cells = 0;
    for await (const { values } of streamXlsxRows(bytes)) cells += inRow(values);
    return cells;
  },
  async 'read-excel-file'(_, file) {
    const { readSheet } = await import('read-excel-file/node');
    return inRows(await readSheet(file));
  },
};

/** openpyxl of Debian, where it is installed. */
export const OPENPYXL = `
import sys, os, resource, json, time
from openpyxl import load_workbook
folder = sys.argv[1]
cells = 0
for name in os.listdir(folder):
    book = load_workbook(os.path.join(folder, name), read_only=True, data_only=True)
    for row in book.worksheets[0].iter_rows(values_only=True):
        cells += sum(value is not None for value in row)
used = resource.getrusage(resource.RUSAGE_SELF)
print(json.dumps({"seconds": used.ru_utime + used.ru_stime, "megabytes": used.ru_maxrss // 1024, "cells": cells}))
`;
