/** Cells to be changed are gathered into full rectangles. */
import fc from 'fast-check';
import { boxesOf, placedHalvesOf } from '../../../../addin/host/excel/change-boxes.ts';
import type { CellPlace } from '../../../../core/host/index.ts';

const at = (row: number, column: number, sheet = 'Rejestr'): CellPlace => ({ sheet, row, column });
const LIMIT = 100;

test('a column of neighbours is one box, and so is a table in any order', () => {
  const column = [at(4, 2), at(2, 2), at(3, 2)];
  expect(boxesOf(column, LIMIT)).toMatchObject([{ top: 1, left: 2, rows: 3, columns: 1 }]);
  const table = [at(3, 1), at(2, 0), at(3, 0), at(2, 1)];
  expect(boxesOf(table, LIMIT)).toMatchObject([{ top: 1, left: 0, rows: 2, columns: 2 }]);
});

test('a gap, another width and another sheet begin another box', () => {
  const cells = [at(2, 0), at(4, 0), at(5, 0), at(5, 1), at(2, 0, 'Notatki')];
  expect(boxesOf(cells, LIMIT).map(({ sheet, top, rows, columns }) => [sheet, top, rows, columns])).toEqual([
    ['Rejestr', 1, 1, 1],
    ['Rejestr', 3, 1, 1],
    ['Rejestr', 4, 1, 2],
    ['Notatki', 1, 1, 1],
  ]);
});

test('a sheet is the same however its name is written', () => {
  expect(boxesOf([at(2, 0), at(3, 0, 'REJESTR')], LIMIT)).toHaveLength(1);
});

test('no box is higher than the block allows', () => {
  const column = Array.from({ length: 250 }, (_, row) => at(row + 1, 0));
  expect(boxesOf(column, LIMIT).map(({ rows }) => rows)).toEqual([100, 100, 50]);
});

test('a box ends where its weight does', () => {
  const column = Array.from({ length: 5 }, (_, row) => at(row + 1, 0));
  expect(boxesOf(column, LIMIT, () => 40).map(({ rows }) => rows)).toEqual([2, 2, 1]);
});

test('halves have their own cells', () => {
  const cells = [at(2, 0), at(2, 1), at(2, 2), at(3, 0), at(3, 1), at(3, 2)];
  const halvesOf = (from: CellPlace[]) => placedHalvesOf(boxesOf(from, LIMIT)[0]!)?.map((half) => half.cells);
  expect(halvesOf(cells)).toEqual([[cells.slice(0, 3)], [cells.slice(3)]]);
  expect(halvesOf(cells.slice(0, 3))).toEqual([[cells.slice(0, 2)], [cells.slice(2, 3)]]);
  expect(halvesOf([at(2, 0)])).toBeUndefined();
});

test('a cell that comes twice is a fault of the caller', () => {
  expect(() => boxesOf([at(2, 0), at(2, 0)], LIMIT)).toThrow(RangeError);
});

test('every cell is in one box, at its own place', () => {
  const places = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.nat(8)), {
    selector: ([row, column]) => `${String(row)} ${String(column)}`,
  });
  fc.assert(
    fc.property(places, (some) => {
      const cells = some.map(([row, column]) => at(row, column));
      const found = boxesOf(cells, LIMIT).flatMap((box) =>
        box.cells.flatMap((row, down) =>
          row.map((cell, across) => {
            expect(cell).toMatchObject({ row: box.top + 1 + down, column: box.left + across });
            return cell;
          }),
        ),
      );
      expect(new Set(found)).toEqual(new Set(cells));
      expect(found).toHaveLength(cells.length);
    }),
  );
});
