/**
 * The settings sheet of the open workbook as Excel tells of it: is it there and ours, and what stands on it. Its first
 * cells are asked for together with its size, all others only when they are ours, because a sheet of somebody else may be
 * large. Called by read-workbook.ts and keep-settings.ts.
 */
import {
  isSettingsHead,
  readSettings,
  SETTINGS_SHEET,
  type SettingsRow,
} from '../../../core/workbooks/settings-sheet/index.ts';
import type { CellValue, SheetRow } from '../../../core/workbooks/index.ts';
import { cellValue } from './cell-values.ts';

/** The question for its first cells and its size. */
export interface AskedSettings {
  readonly sheet: Excel.Worksheet;
  readonly head: Excel.Range;
  readonly used: Excel.Range;
}

/** The sheet among those of the workbook, by its name. */
export function isNamedForSettings({ name }: { readonly name: string }): boolean {
  return name.toLowerCase() === SETTINGS_SHEET;
}

/** Queues the question. @param sheet may be a null object */
export function queueHead(sheet: Excel.Worksheet): AskedSettings {
  const head = sheet.getRangeByIndexes(0, 0, 1, 2).load('values');
  const used = sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount');
  return { sheet, head, used };
}

/** After the sync: is the sheet there, and ours? */
export function isOurs({ sheet, head, used }: AskedSettings): boolean {
  if (sheet.isNullObject || used.isNullObject) return false;
  const [values = []] = head.values as (readonly CellValue[])[];
  return isSettingsHead({ number: 1, values, hidden: false });
}

/** Queues the question for all cells of a sheet that is ours. */
export function queueCells({ used }: AskedSettings): void {
  used.load('values,valueTypes,formulas');
}

/**
 * After that sync.
 * @throws TeczkaError `settings-newer`, `settings-damaged`
 */
export function settingsFrom({ used }: AskedSettings, file: string): readonly SettingsRow[] {
  const { rowIndex: top, columnIndex: left } = used;
  const rows = (used.values as unknown[][]).map((cells, down): SheetRow => {
    const values = cells.map((raw, right) => cellValue(raw, used.valueTypes[down]?.[right] ?? ''));
    const before = Array<CellValue>(left).fill(undefined);
    return { number: top + down + 1, values: withoutEmptyEnd([...before, ...values]), hidden: false };
  });
  const formula = ({ number }: SheetRow, column: number): string | undefined => {
    const [row, at] = [number - 1 - top, column - left];
    const told: unknown = used.formulas[row]?.[at];
    // A text may begin like a formula: then it is its own value.
    const isFormula = typeof told === 'string' && told.startsWith('=') && told !== used.values[row]?.[at];
    return isFormula ? told.slice(1) : undefined;
  };
  const sheet = { rows: rows.filter(({ values }) => values.length > 0), formula };
  const place = file === '' ? {} : { file };
  return readSettings({ sheetNames: [SETTINGS_SHEET], sheet: () => sheet }, place);
}

function withoutEmptyEnd(values: readonly CellValue[]): readonly CellValue[] {
  let length = values.length;
  while (length > 0 && values[length - 1] === undefined) length--;
  return values.slice(0, length);
}
