/** The state of the fake Excel from a real .xlsx, read by the product's own reader. Called by fake-excel.ts. */
import { readWorkbook, type Sheet, type Workbook } from '../../../../core/workbooks/index.ts';
import { nodePlatform } from '../../../../scripts/platform.ts';
import { Book } from './book.ts';
import { SheetStore } from './cell-store.ts';

const LAST_HIDDEN_COLUMN = 255;

/** Formats of empty cells are not read: a test that needs one sets it (`excel.format`). */
export function openBook(bytes: Uint8Array, fileName: string): Book {
  const workbook = readWorkbook(bytes, nodePlatform);
  const sheets = workbook.sheetNames.map((name, index) => storeOf(workbook, workbook.sheet(name), index));
  const book = new Book(fileName, workbook.date1904, sheets);
  book.isProtected = workbook.structureProtected;
  return book;
}

function storeOf(workbook: Workbook, sheet: Sheet, index: number): SheetStore {
  const guid = String(index + 1).padStart(8, '0');
  const store = new SheetStore(
    `{${guid}-0000-0000-0000-000000000000}`,
    sheet.name,
    sheet.visibility,
    sheet.merges,
  );
  for (const row of sheet.rows) {
    if (row.hidden) store.hiddenRows.add(row.number);
    row.values.forEach((value, column) => {
      if (value === undefined) return;
      const formula = sheet.formula(row, column);
      const format = sheet.numberFormat(row, column);
      store.put(row.number, column, { value, format, ...(formula === undefined ? {} : { formula }) });
    });
  }
  for (let column = 0; column <= LAST_HIDDEN_COLUMN; column++) {
    if (sheet.isColumnHidden(column)) store.hiddenColumns.add(column);
  }
  store.isProtected = isProtected(workbook, sheet.name);
  return store;
}

function isProtected(workbook: Workbook, name: string): boolean {
  const part = workbook.sheets.find((entry) => entry.name === name)?.part;
  const xml = new TextDecoder().decode(part === undefined ? undefined : workbook.part(part));
  return /<sheetProtection [^>]*sheet="(?:1|true)"/.test(xml);
}
