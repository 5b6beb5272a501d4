/** Workbooks drawn by a seed, in spellings of many programs: every value is what it is, and what the `xlsx` package reads. */
import { read as readPeer, type CellObject } from 'xlsx';
import { a1 } from '../../../core/workbooks/address.ts';
import type { CellValue } from '../../../core/workbooks/cell.ts';
import { readWorkbook } from '../../../core/workbooks/workbook.ts';
import { nodePlatform } from '../../../scripts/platform.ts';
import { CORPUS_SHEET, corpusWorkbook, type CorpusCell } from '../../support/corpus.ts';

const COUNT = 150;
const FIRST_SEED = 1000;
const ERRORS = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
]);

type Cells = Record<string, CorpusCell>;

const known = (value: CellValue, formula: string | undefined, isDate: boolean): CorpusCell =>
  formula === undefined ? { value, isDate } : { value, formula, isDate };

function byUs(bytes: Uint8Array): Cells {
  const sheet = readWorkbook(bytes, nodePlatform).sheet(CORPUS_SHEET);
  const cells: Cells = {};
  for (const row of sheet.rows) {
    row.values.forEach((value, column) => {
      if (value === undefined) return;
      cells[a1(row.number, column)] = known(value, sheet.formula(row, column), sheet.isDate(row, column));
    });
  }
  return cells;
}

/** Values alone: what a date is, the package leaves to whoever asks. */
function byPeer(bytes: Uint8Array): Record<string, CellValue> {
  const book = readPeer(bytes, { type: 'array', dense: true, cellDates: false, raw: true });
  const cells: Record<string, CellValue> = {};
  const rows: readonly (readonly (CellObject | undefined)[] | undefined)[] =
    book.Sheets[CORPUS_SHEET]?.['!data'] ?? [];
  rows.forEach((row, above) => {
    row?.forEach((cell, column) => {
      if (cell === undefined || cell.t === 'z') return;
      const value = cell.t === 'e' ? { error: ERRORS.get(Number(cell.v)) ?? '?' } : (cell.v as CellValue);
      cells[a1(above + 1, column)] = value;
    });
  });
  return cells;
}

/** The package makes one line feed of a carriage return with one; Excel, which wrote it as a code, does not. */
function withoutReturns(value: CellValue): CellValue {
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : value;
}

const corpus = Array.from({ length: COUNT }, (_, index) => corpusWorkbook(FIRST_SEED + index));

describe('workbooks of the corpus', () => {
  test('hold every kind of value', () => {
    const values = corpus.flatMap(({ cells }) => [...cells.values()]);
    const texts = values.map(({ value }) => value).filter((value) => typeof value === 'string');
    expect(values.length).toBeGreaterThan(5_000);
    for (const pattern of [/^0\d{10}$/, /^\d{26}$/, /^ .* $/s, /\n/, /\r/, /😀/u, /^007$/]) {
      expect(texts.some((text) => pattern.test(text))).toBe(true);
    }
    expect(new Set(corpus.map(({ date1904 }) => date1904))).toEqual(new Set([true, false]));
  });

  test(`are read as they were meant, all ${COUNT}`, () => {
    corpus.forEach(({ bytes, cells, date1904 }, index) => {
      expect([index, byUs(bytes)]).toEqual([index, Object.fromEntries(cells)]);
      expect(readWorkbook(bytes, nodePlatform).date1904).toBe(date1904);
    });
  });

  test(`give the values that the xlsx package gives, all ${COUNT}`, () => {
    corpus.forEach(({ bytes }, index) => {
      const ours = Object.fromEntries(
        Object.entries(byUs(bytes)).map(([key, { value }]) => [key, withoutReturns(value)]),
      );
      expect([index, ours]).toEqual([index, byPeer(bytes)]);
    });
  });
});
