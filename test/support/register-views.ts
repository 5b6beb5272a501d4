/**
 * Workbooks in memory for tests of recognition that draw many of them: the same cells as in register-sheets.ts, no
 * file between. What a file makes of them is tested with register-sheets.ts.
 */
import { parseRange, type SheetView, type WorkbookView } from '../../core/workbooks/index.ts';
import type { SettingsRow } from '../../core/workbooks/settings-sheet/settings-row.ts';
import type { RegisterCell, RegisterRow } from './register-sheets.ts';

export interface ViewedSheet {
  /** From row 1 on; an empty array is an empty row. */
  readonly rows: readonly RegisterRow[];
  readonly merges?: readonly string[];
  /** Excel's numbers. */
  readonly hiddenRows?: readonly number[];
  readonly visibility?: SheetView['visibility'];
}

export function sheetView(name: string, sheet: ViewedSheet): SheetView {
  const { rows, merges = [], hiddenRows = [], visibility = 'visible' } = sheet;
  const dated = rows.map((row) => row.map((cell) => typeof cell === 'object' && cell !== null));
  return {
    name,
    visibility,
    rows: rows.flatMap((row, index) => {
      const values = row.map(valueOf);
      while (values.length > 0 && values.at(-1) === undefined) values.pop();
      const number = index + 1;
      return values.length === 0 ? [] : [{ number, values, hidden: hiddenRows.includes(number) }];
    }),
    merges: merges.map((text) => {
      const range = parseRange(text);
      if (!range) throw new Error(`No range: ${text}`);
      return range;
    }),
    isDate: (row, column) => dated[row.number - 1]?.[column] === true,
  };
}

function valueOf(cell: RegisterCell) {
  if (cell === null) return undefined;
  if (typeof cell !== 'object') return cell;
  return typeof cell.v === 'number' ? cell.v : undefined;
}

/** A workbook of these sheets, in their order. */
export function workbookView(
  sheets: Readonly<Record<string, ViewedSheet>>,
  settings: readonly SettingsRow[] = [],
): WorkbookView {
  const views = new Map(Object.entries(sheets).map(([name, sheet]) => [name, sheetView(name, sheet)]));
  return {
    sheetNames: [...views.keys()],
    date1904: false,
    settings,
    sheet(name) {
      const view = views.get(name);
      if (!view) throw new Error(`No sheet: ${name}`);
      return view;
    },
  };
}
