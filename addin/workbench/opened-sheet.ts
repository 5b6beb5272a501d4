/**
 * One state of a sheet, ready to be shown: its rows by number, its extent, its merged cells, the widths of its columns,
 * and what each cell says. Made by Sheet.tsx anew after every change.
 */
import type { CellState, FileWorkbook } from '../../core/host/index.ts';
import { a1, type CellAddress, type SheetRow, type SheetView } from '../../core/workbooks/index.ts';
import { columnWidths } from './grid/column-widths.ts';
import { extentOf, type Extent } from './grid/extent.ts';
import { MergedCells } from './grid/merged-cells.ts';
import { editedText, shownText } from './shown-text.ts';

export class OpenedSheet {
  readonly name: string;
  readonly extent: Extent;
  readonly merged: MergedCells;
  /** In pixels, one a column. */
  readonly widths: readonly number[];
  readonly #rows: ReadonlyMap<number, SheetRow>;
  readonly #workbook: FileWorkbook;
  readonly #date1904: boolean;

  constructor(sheet: SheetView, workbook: FileWorkbook, date1904: boolean) {
    this.name = sheet.name;
    this.extent = extentOf(sheet);
    this.merged = new MergedCells(sheet.merges, this.extent.rows);
    this.widths = columnWidths(sheet, this.extent.columns, this.merged);
    this.#rows = new Map(sheet.rows.map((row) => [row.number, row]));
    this.#workbook = workbook;
    this.#date1904 = date1904;
  }

  /** Hidden in Excel by hand, by a group or by a filter; here it shows, because findings may lie in it. */
  isHidden(row: number): boolean {
    return this.#rows.get(row)?.hidden ?? false;
  }

  /** The cell of the grid in which a place is shown: the first one of its merged block; within the extent. */
  shownCell({ row, column }: CellAddress): CellAddress {
    const { rows, columns } = this.extent;
    return this.merged.first(Math.min(row, rows), Math.min(column, columns - 1));
  }

  state({ row, column }: CellAddress): CellState {
    return this.#workbook.cellState({ sheet: this.name, row, column });
  }

  cell(row: number, column: number): ShownCell {
    // Most cells are empty, and their format shows nothing.
    if (this.#rows.get(row)?.values[column] === undefined) return EMPTY;
    const state = this.state({ row, column });
    return {
      text: shownText(state, this.#date1904),
      isNumber: typeof state.value === 'number',
      hasFormula: state.formula !== undefined,
    };
  }

  /** What stands in the input when the cell is to be edited. */
  editedText(cell: CellAddress): string {
    return editedText(this.state(cell), this.#date1904);
  }
}

export interface ShownCell {
  readonly text: string;
  readonly isNumber: boolean;
  readonly hasFormula: boolean;
}

const EMPTY: ShownCell = { text: '', isNumber: false, hasFormula: false };

/** „C7” */
export const addressOf = ({ row, column }: CellAddress): string => a1(row, column);
