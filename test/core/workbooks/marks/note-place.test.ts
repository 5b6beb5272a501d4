/** Notes are as large as their text and lie beside their cell, whatever its neighbours measure. */
import { noteAnchor } from '../../../../core/workbooks/marks/note-place.ts';
import { noteSize } from '../../../../core/workbooks/marks/note-text.ts';
import { sheetGrid } from '../../../../core/workbooks/marks/sheet-grid.ts';

const cell = (row: number, column: number) => ({
  ...{ row, column, right: column, severity: 'error' as const, remarks: [] },
});
const grid = (columns = '', rows: readonly (readonly [number, string])[] = [], format = '') =>
  sheetGrid({ columns, rows: new Map(rows), format });
const SIZE = { width: 300, height: 100 };

test('on a sheet that says nothing columns are 64 and rows 20 pixels', () => {
  // 12 + 300 = 4 columns and 56 pixels; 8 + 100 = 5 rows and 8 pixels.
  expect(noteAnchor(cell(5, 2), SIZE, grid())).toEqual([3, 12, 3, 8, 7, 56, 8, 8]);
});

test('wide columns, tall and hidden rows are counted as they are', () => {
  const wide = grid('<cols><col min="4" max="4" width="60"/></cols>', [
    [4, '<row r="4" hidden="1">'],
    [5, '<row r="5" ht="45" customHeight="1">'],
  ]);
  expect(noteAnchor(cell(5, 2), SIZE, wide)).toEqual([3, 12, 3, 8, 3, 312, 7, 8]);
});

test("the sheet's own sizes hold where a column or a row says nothing", () => {
  const own = grid('', [], '<sheetFormatPr defaultColWidth="20" defaultRowHeight="30"/>');
  expect(noteAnchor(cell(5, 2), SIZE, own)).toEqual([3, 12, 3, 8, 5, 32, 5, 28]);
});

test('at the borders of the sheet it stays on it', () => {
  expect(noteAnchor(cell(1, 0), SIZE, grid())[2]).toBe(0);
  const [left, , top, , right, , bottom] = noteAnchor(cell(1_048_576, 16_383), SIZE, grid());
  expect([left < right, right <= 16_383, top < bottom, bottom <= 1_048_575]).toEqual([
    true,
    true,
    true,
    true,
  ]);
});

test.each([
  ['a word', 'Źle.', 1],
  ['a long sentence, broken between words', 'słowo '.repeat(30).trim(), 4],
  ['lines', 'Źle.\nCo zrobić: popraw.\nPodstawa: art. 37.', 3],
  ['a word longer than a line', 'x'.repeat(100), 4],
])('the height fits %s', (_, text, lines) => {
  expect(noteSize([{ severity: 'error', text }])).toEqual({ width: 300, height: lines * 15 + 12 });
});
