import { afterChange, afterKeeping, workbookOf, type ReadCell } from '../../../core/host/index.ts';
import type { CellValue, SheetRow, SheetView } from '../../../core/workbooks/index.ts';

function sheetOf(rows: readonly SheetRow[], name = 'Rejestr'): SheetView {
  return { name, visibility: 'visible', rows, merges: [], isDate: () => false };
}

const row = (number: number, ...values: CellValue[]): SheetRow => ({ number, values, hidden: false });
const cell = (number: number, column: number, value: CellValue): ReadCell => ({
  row: number,
  column,
  value,
  isDate: false,
});

const SHEET = sheetOf([row(2, 'a', 1, 45000), row(3, 'b'), row(7, undefined, true)]);
const ROWS = [{ kind: 'header', key: 'dzieci', values: ['A5'] }];
const listed = (sheet: SheetView) => sheet.rows.map(({ number, values }) => [number, ...values]);
const rowOf = (sheet: SheetView, number: number) => sheet.rows.find((found) => found.number === number)!;

describe('a workbook after a change', () => {
  const missing = (name: string) => new RangeError(`no sheet ${name}`);
  const view = workbookOf(
    { sheets: [SHEET, sheetOf([row(1, 'n')], 'Notatki')], date1904: true, settings: () => ROWS },
    missing,
  );
  const changed = afterChange(view, { kind: 'cells', sheet: 'Rejestr', cells: [cell(2, 0, 'z')] });

  test('holds the changed sheet under its name, however it is written', () => {
    expect(rowOf(changed.sheet('rejestr'), 2).values[0]).toBe('z');
    expect(rowOf(view.sheet('Rejestr'), 2).values[0]).toBe('a');
    const again = afterChange(changed, { kind: 'cells', sheet: 'REJESTR', cells: [cell(3, 0, 'y')] });
    expect(listed(again.sheet('Rejestr')).slice(0, 2)).toEqual([
      [2, 'z', 1, 45000],
      [3, 'y'],
    ]);
  });

  test('has the same other sheets, names and date system', () => {
    expect(changed.sheet('Notatki')).toBe(view.sheet('Notatki'));
    expect([changed.sheetNames, changed.date1904]).toEqual([['Rejestr', 'Notatki'], true]);
    expect(() => changed.sheet('Listopad')).toThrow('no sheet Listopad');
  });

  test('is the same one when the change is on a sheet that it does not show', () => {
    expect(afterChange(view, { kind: 'cells', sheet: 'Ukryty', cells: [cell(1, 0, 'x')] })).toBe(view);
  });

  test('stays quick and shallow after very many changes', () => {
    let now = view;
    for (let count = 0; count < 20_000; count++) {
      now = afterChange(now, { kind: 'cells', sheet: 'Notatki', cells: [cell(1, 0, count)] });
    }
    expect(now.sheet('Notatki').rows[0]?.values[0]).toBe(19_999);
    expect(now.sheet('Rejestr').rows).toBe(SHEET.rows);
  });

  test('keeps the settings through changes of cells, and cells through a change of the settings', () => {
    expect([view.settings, changed.settings]).toEqual([ROWS, ROWS]);
    const other = [{ kind: 'column', key: 'dzieci', values: ['pesel'] }];
    const kept = afterKeeping(changed, other);
    expect([kept.settings, changed.settings, afterKeeping(view, []).settings]).toEqual([other, ROWS, []]);
    expect(rowOf(kept.sheet('Rejestr'), 2).values[0]).toBe('z');
    const later = afterChange(kept, { kind: 'cells', sheet: 'Rejestr', cells: [cell(2, 0, 'w')] });
    expect(later.settings).toBe(other);
  });
});
