/** A sheet of the blocks that Excel gives is the sheet that a file gives. */
import { GridSheet } from '../../../../addin/host/excel/grid-sheet.ts';
import type { Grid } from '../../../../addin/host/excel/cell-values.ts';

type Cell = readonly [value: unknown, type: string, format?: string];
const EMPTY: Cell = ['', 'Empty'];

function grid(rows: readonly (readonly Cell[])[]): Grid {
  return {
    values: rows.map((row) => row.map(([value]) => value)),
    valueTypes: rows.map((row) => row.map(([, type]) => type)),
    numberFormat: rows.map((row) => row.map(([, , format]) => format ?? 'General')),
  };
}

const shown = (): boolean => false;

test('rows have Excel’s own numbers and begin in column A, wherever the used range begins', () => {
  const box = { top: 4, left: 2, rows: 3, columns: 3 };
  const sheet = new GridSheet(box);
  sheet.add(
    box,
    grid([
      [EMPTY, ['Wymyślna', 'String'], EMPTY],
      [EMPTY, EMPTY, EMPTY],
      [[45351, 'Double', 'dd.mm.yyyy'], EMPTY, [734.9, 'Double', '0.00']],
    ]),
    (row) => row === 2,
  );
  const view = sheet.sheet('Rejestr', 'visible', []);
  const { rows } = view;
  expect(rows).toEqual([
    { number: 5, values: [undefined, undefined, undefined, 'Wymyślna'], hidden: false },
    { number: 7, values: [undefined, undefined, 45351, undefined, 734.9], hidden: true },
  ]);
  expect([0, 2, 3, 4, 99].map((column) => view.isDate(rows[1]!, column))).toEqual([
    false,
    true,
    false,
    false,
    false,
  ]);
});

test('an empty text that a formula gives is a value, an empty cell is none', () => {
  const box = { top: 0, left: 0, rows: 1, columns: 3 };
  const sheet = new GridSheet(box);
  sheet.add(box, grid([[EMPTY, ['', 'String'], EMPTY]]), shown);
  expect(sheet.sheet('A', 'visible', []).rows[0]?.values).toEqual([undefined, '']);
});

test('errors are errors, in English, also where Excel names them in Polish', () => {
  const box = { top: 0, left: 0, rows: 1, columns: 3 };
  const sheet = new GridSheet(box);
  sheet.add(
    box,
    grid([
      [
        ['#N/A', 'Error'],
        ['#ADR!', 'Error'],
        ['#N/A', 'String'],
      ],
    ]),
    shown,
  );
  expect(sheet.sheet('A', 'visible', []).rows[0]?.values).toEqual([
    { error: '#N/A' },
    { error: '#REF!' },
    '#N/A',
  ]);
});

test('blocks of rows and halves of a row come together', () => {
  const sheet = new GridSheet({ top: 0, left: 0, rows: 2, columns: 2 });
  const date: Cell = [1, 'Double', 'yyyy-mm-dd'];
  sheet.add({ top: 0, left: 0, rows: 1, columns: 2 }, grid([[['a', 'String'], date]]), shown);
  sheet.add({ top: 1, left: 0, rows: 1, columns: 1 }, grid([[EMPTY]]), shown);
  sheet.add({ top: 1, left: 1, rows: 1, columns: 1 }, grid([[date]]), shown);
  const view = sheet.sheet('A', 'visible', []);
  const { rows } = view;
  expect(rows.map(({ values }) => values)).toEqual([
    ['a', 1],
    [undefined, 1],
  ]);
  expect(rows.map((row) => [0, 1].map((column) => view.isDate(row, column)))).toEqual([
    [false, true],
    [false, true],
  ]);
});
