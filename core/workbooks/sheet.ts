/**
 * A sheet as its readers see it: the rows that hold a value, in order, with Excel's own row numbers. Made by
 * workbook.ts from a part of the file, or by legacy/ from an old format.
 */
import type { CellRange } from './address.ts';
import type { CellValue } from './cell.ts';
import type { SettingsRow } from './settings-sheet/settings-row.ts';
import type { SheetFeatures } from './features/model.ts';

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

export interface SheetRow {
  /** Excel's row number, from 1. */
  readonly number: number;
  /** By column index from 0; the last value is never undefined. */
  readonly values: readonly CellValue[];
  /** Hidden by hand, by a group or by a filter: the row still counts. */
  readonly hidden: boolean;
}

/** What reading a table takes of a sheet: as much as every host can give, a running Excel too. */
export interface SheetView {
  readonly name: string;
  readonly visibility: Visibility;
  /** Only rows that hold at least one value, by rising number. */
  readonly rows: readonly SheetRow[];
  readonly merges: readonly CellRange[];
  /** Is the cell shown as a date or a time (by its number format, or because the file says so)? */
  isDate(row: SheetRow, column: number): boolean;
}

/** The sheets of a workbook to read tables from. */
export interface WorkbookView {
  /** In the clerk's order. */
  readonly sheetNames: readonly string[];
  readonly date1904: boolean;
  /** What Teczka keeps inside the workbook, where the host has read it; a workbook read from a file is asked for it. */
  readonly settings?: readonly SettingsRow[];
  /**
   * A sheet by its name, without regard to case as in Excel.
   * @throws TeczkaError `sheet-missing` and, where the sheet is read only now, `workbook-damaged`, `workbook-too-large`
   */
  sheet(name: string): SheetView;
}

export interface Sheet extends SheetView, SheetFeatures {
  /** Formula of a cell, in Excel's English notation without "=", undefined where there is none. */
  formula(row: SheetRow, column: number): string | undefined;
  /** Number format code of a cell, `General` where nothing is said. */
  numberFormat(row: SheetRow, column: number): string;
  isColumnHidden(column: number): boolean;
}
