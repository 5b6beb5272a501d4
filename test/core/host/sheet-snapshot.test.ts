import fc from 'fast-check';
import type { ReadCell } from '../../../core/host/index.ts';
import { SheetSnapshot } from '../../../core/host/sheet-snapshot.ts';
import type { CellValue, SheetRow, SheetView } from '../../../core/workbooks/index.ts';

/** A sheet whose dates are the cells of column 2. */
function sheetOf(rows: readonly SheetRow[], name = 'Rejestr'): SheetView {
  return {
    name,
    visibility: 'visible',
    rows,
    merges: [{ top: 1, left: 0, bottom: 1, right: 3 }],
    isDate: (row, column) => column === 2 && row.values[column] !== undefined,
  };
}

const row = (number: number, ...values: CellValue[]): SheetRow => ({ number, values, hidden: number === 3 });
const cell = (number: number, column: number, value: CellValue, isDate = false): ReadCell => ({
  row: number,
  column,
  value,
  isDate,
});

const SHEET = sheetOf([row(2, 'a', 1, 45000), row(3, 'b'), row(7, undefined, true)]);
const snapshot = SheetSnapshot.over(SHEET);
const listed = (sheet: SheetView) => sheet.rows.map(({ number, values }) => [number, ...values]);
const rowOf = (sheet: SheetView, number: number) => sheet.rows.find((found) => found.number === number)!;

describe('a snapshot of a sheet', () => {
  test('is the sheet itself while nothing has changed', () => {
    expect(snapshot.rows).toBe(SHEET.rows);
    expect(snapshot).toMatchObject({ name: 'Rejestr', visibility: 'visible', merges: SHEET.merges });
    expect(SheetSnapshot.over(snapshot)).toBe(snapshot);
  });

  test('holds changed cells at their places, and the one before it stays', () => {
    const after = snapshot.with([cell(2, 1, 'nowe'), cell(7, 4, 5)]);
    expect(listed(after)).toEqual([
      [2, 'a', 'nowe', 45000],
      [3, 'b'],
      [7, undefined, true, undefined, undefined, 5],
    ]);
    expect(listed(snapshot)).toEqual(listed(SHEET));
  });

  test('puts new rows in order, and drops one that is empty by now', () => {
    const after = snapshot.with([cell(5, 0, 'pięć'), cell(1, 1, 'jeden'), cell(3, 0, undefined)]);
    expect(listed(after)).toEqual([
      [1, undefined, 'jeden'],
      [2, 'a', 1, 45000],
      [5, 'pięć'],
      [7, undefined, true],
    ]);
    expect(listed(after.with([cell(3, 0, 'znowu')]))[2]).toEqual([3, 'znowu']);
    expect(rowOf(after.with([cell(3, 0, 'znowu')]), 3).hidden).toBe(true);
  });

  test('ends a row at its last value', () => {
    expect(rowOf(snapshot.with([cell(2, 2, undefined)]), 2).values).toEqual(['a', 1]);
    expect(rowOf(snapshot.with([cell(2, 2, undefined), cell(2, 1, undefined)]), 2).values).toEqual(['a']);
    expect(snapshot.with([cell(9, 3, undefined)]).rows).toHaveLength(3);
  });

  test('knows the dates among changed cells, and those that did not change', () => {
    const after = snapshot.with([cell(2, 0, 45001, true), cell(3, 2, 7, false), cell(8, 1, 45002, true)]);
    expect([0, 1, 2].map((column) => after.isDate(rowOf(after, 2), column))).toEqual([true, false, true]);
    expect(after.isDate(rowOf(after, 3), 2)).toBe(false);
    expect([0, 1, 2].map((column) => after.isDate(rowOf(after, 8), column))).toEqual([false, true, false]);
  });

  test('a cell that was a date and is changed twice is what it was told last', () => {
    const after = snapshot.with([cell(2, 2, 'tekst', false)]).with([cell(2, 2, 45003, true)]);
    expect(after.isDate(rowOf(after, 2), 2)).toBe(true);
    expect(rowOf(after, 2).values[2]).toBe(45003);
  });

  test('many changes, one after another or at once, give the same sheet as a plain table', () => {
    const change = fc.record({
      row: fc.integer({ min: 1, max: 6 }),
      column: fc.integer({ min: 0, max: 3 }),
      value: fc.constantFrom<CellValue>(undefined, 'x', 0, true, { error: '#N/A' }),
      isDate: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 20 }), (changes) => {
        const table = new Map(
          SHEET.rows.flatMap(({ number, values }) =>
            values.map((value, column) => [`${String(number)}:${String(column)}`, value]),
          ),
        );
        for (const { row: number, column, value } of changes) {
          table.set(`${String(number)}:${String(column)}`, value);
        }
        const one = changes.reduce((sheet, found) => sheet.with([found]), snapshot);
        expect(listed(one)).toEqual(listed(snapshot.with(changes)));
        const seen = new Map(
          one.rows.flatMap(({ number, values }) =>
            values.map((value, column) => [`${String(number)}:${String(column)}`, value]),
          ),
        );
        for (const [place, value] of table) expect(seen.get(place)).toEqual(value);
        expect(one.rows.every(({ values }) => values.length > 0 && values.at(-1) !== undefined)).toBe(true);
        const numbers = one.rows.map(({ number }) => number);
        expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
      }),
    );
  });
});
