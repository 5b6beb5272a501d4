/** The grid without a browser: how far it reaches, how wide it is, where the keys lead. */
import { editingKey } from '../../../addin/workbench/grid/editing-keys.ts';
import { columnWidths } from '../../../addin/workbench/grid/column-widths.ts';
import { extentOf } from '../../../addin/workbench/grid/extent.ts';
import { MergedCells } from '../../../addin/workbench/grid/merged-cells.ts';
import { moved, plainKey } from '../../../addin/workbench/grid/moves.ts';
import { a1, parseA1, parseRange, type CellValue, type SheetView } from '../../../core/workbooks/index.ts';

function sheet(rows: Readonly<Record<number, readonly CellValue[]>>): SheetView {
  return {
    name: 'Dzieci',
    visibility: 'visible',
    rows: Object.entries(rows).map(([number, values]) => ({ number: Number(number), values, hidden: false })),
    merges: [],
    isDate: () => false,
  };
}
const merged = (...ranges: string[]) =>
  new MergedCells(
    ranges.flatMap((range) => parseRange(range) ?? []),
    100,
  );

describe('the extent', () => {
  test('is all that is filled and room to type after it', () => {
    const { rows, columns, lastFilled } = extentOf(
      sheet({ 5: ['a', 'b'], 200: Array<CellValue>(30).fill(1) }),
    );
    expect({ rows, columns, lastFilled: a1(lastFilled.row, lastFilled.column) }).toEqual({
      rows: 220,
      columns: 33,
      lastFilled: 'AD200',
    });
  });

  test('of an empty sheet is a screenful', () => {
    expect(extentOf(sheet({}))).toEqual({ rows: 50, columns: 10, lastFilled: { row: 1, column: 0 } });
  });

  test('ends where Excel ends', () => {
    const { rows, columns } = extentOf(sheet({ 1_048_576: Array<CellValue>(16_384).fill(1) }));
    expect({ rows, columns }).toEqual({ rows: 1_048_576, columns: 16_384 });
  });
});

test('a column is as wide as its texts, within bounds, and a merged title widens none', () => {
  const long = 'x'.repeat(500);
  const widths = columnWidths(
    sheet({ 1: [long], 2: ['Anna', 'x'.repeat(20), long, 41_000] }),
    5,
    merged('A1:D1'),
  );
  expect(widths).toEqual([64, 168, 240, 93, 64]);
});

describe('the keys', () => {
  /** Where the key leads from a cell, in a sheet filled to E40, 10 rows a page, with these merged blocks. */
  function lead(key: string, from: string, ranges: string[] = []): string | undefined {
    const extent = extentOf(sheet({ 40: [1, 2, 3, 4, 5] }));
    const [name = '', ctrl] = key.split('+').reverse();
    const shape = { extent, merged: merged(...ranges), page: 10 };
    const to = moved(
      { ...plainKey(name), ctrlKey: ctrl === 'Ctrl', altKey: ctrl === 'Alt', metaKey: ctrl === 'Meta' },
      parseA1(from) ?? { row: 0, column: 0 },
      shape,
    );
    return to && a1(to.row, to.column);
  }

  test.each([
    ['ArrowUp', 'C7', 'C6'],
    ['ArrowDown', 'C7', 'C8'],
    ['ArrowLeft', 'C7', 'B7'],
    ['ArrowRight', 'C7', 'D7'],
    ['Home', 'C7', 'A7'],
    ['End', 'C7', 'E7'],
    ['PageUp', 'C17', 'C7'],
    ['PageDown', 'C7', 'C17'],
    ['Ctrl+Home', 'C7', 'A1'],
    ['Ctrl+End', 'C7', 'E40'],
  ])('%s from %s leads to %s', (key, from, to) => {
    expect(lead(key, from)).toBe(to);
  });

  test.each([
    ['ArrowUp', 'C1', 'C1'],
    ['ArrowLeft', 'A7', 'A7'],
    ['ArrowDown', 'C60', 'C60'],
    ['ArrowRight', 'J7', 'J7'],
    ['PageUp', 'C3', 'C1'],
    ['PageDown', 'C55', 'C60'],
  ])('%s from %s stays in the grid: %s', (key, from, to) => {
    expect(lead(key, from)).toBe(to);
  });

  test('a merged block is one cell: it is entered at its first one and left beyond its last', () => {
    expect(lead('ArrowDown', 'C1', ['B2:D3'])).toBe('B2');
    expect(lead('ArrowRight', 'B2', ['B2:D3'])).toBe('E2');
    expect(lead('ArrowDown', 'B2', ['B2:D3'])).toBe('B4');
    expect(lead('ArrowLeft', 'E3', ['B2:D3'])).toBe('B2');
  });

  test.each(['a', 'Enter', 'Tab', 'Ctrl+ArrowUp', 'Alt+ArrowLeft', 'Meta+Home', 'Shift'])(
    '%s does not move',
    (key) => {
      expect(lead(key, 'C7')).toBeUndefined();
    },
  );
});

test('merged cells: only the first one shows', () => {
  const blocks = merged('A1:D1', 'B5:B7');
  expect(
    ['A1', 'B1', 'E1', 'B5', 'B6', 'B8'].map((cell) => {
      const { row, column } = parseA1(cell) ?? { row: 0, column: 0 };
      return blocks.isCovered(row, column);
    }),
  ).toEqual([false, true, false, false, true, false]);
});

describe('the keys that edit', () => {
  /** What the key begins, in one line. */
  function begins(key: string, modifiers: readonly string[] = []): unknown {
    return editingKey({
      key,
      ctrlKey: modifiers.includes('Ctrl'),
      shiftKey: modifiers.includes('Shift'),
      altKey: modifiers.includes('Alt'),
      metaKey: modifiers.includes('Meta'),
      getModifierState: () => modifiers.includes('AltGraph'),
    });
  }

  test.each(['a', 'Ż', '5', ' ', '=', "'"])('%p is typed over what stands there', (key) => {
    expect(begins(key)).toEqual({ action: 'edit', text: key });
  });

  test('AltGr of a Polish keyboard types, though Windows gives it as Ctrl and Alt', () => {
    expect(begins('ą', ['Ctrl', 'Alt', 'AltGraph'])).toEqual({ action: 'edit', text: 'ą' });
    expect(begins('ą', ['Ctrl', 'Alt'])).toBeUndefined();
  });

  test('F2 and Enter edit what stands there, Backspace begins anew, Delete empties, Ctrl+Z undoes', () => {
    expect(['F2', 'Enter', 'Backspace', 'Delete'].map((key) => begins(key))).toEqual([
      { action: 'edit' },
      { action: 'edit' },
      { action: 'edit', text: '' },
      { action: 'empty' },
    ]);
    expect(begins('z', ['Ctrl'])).toEqual({ action: 'undo' });
    expect(begins('Z', ['Meta'])).toEqual({ action: 'undo' });
  });

  test('a dead key goes on into the editor, which waits for the letter', () => {
    expect(begins('Dead')).toEqual({ action: 'edit', text: '', letsKeyThrough: true });
  });

  test.each([
    ['Z', ['Ctrl', 'Shift']],
    ['c', ['Ctrl']],
    ['v', ['Meta']],
    ['Tab', []],
    ['Escape', []],
    ['F5', []],
    ['Shift', []],
  ])('%s with %p is left to the browser', (key, modifiers) => {
    expect(begins(key, modifiers)).toBeUndefined();
  });
});
