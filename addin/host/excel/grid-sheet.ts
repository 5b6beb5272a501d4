/**
 * A sheet put together of the blocks in which Excel gives it. Only rows that hold a value are kept; which cells are
 * dates is one bit a cell, because the formats themselves would weigh more than the values. Called by read-workbook.ts.
 */
import {
  isDateFormat,
  type CellRange,
  type CellValue,
  type SheetRow,
  type SheetView,
  type Visibility,
} from '../../../core/workbooks/index.ts';
import { cellsOf, type Box } from './box.ts';
import { cellValue, type Grid } from './cell-values.ts';

export class GridSheet {
  /** The used range of the sheet. */
  readonly #box: Box;
  /** By row of the box; a row without values is missing. */
  readonly #values: (CellValue[] | undefined)[] = [];
  readonly #hidden: boolean[] = [];
  readonly #isDate = new Map<string, boolean>();
  #dates: Uint8Array | undefined;

  constructor(box: Box) {
    this.#box = box;
  }

  /**
   * Takes a block of the box. Blocks come from above to below and, within a row, from left to right.
   * @param hidden of each row of the block
   */
  add(block: Box, grid: Grid, hidden: (row: number) => boolean): void {
    const left = block.left;
    grid.values.forEach((cells, at) => {
      const row = block.top + at - this.#box.top;
      this.#hidden[row] = hidden(at);
      cells.forEach((raw, column) => {
        const value = cellValue(raw, grid.valueTypes[at]?.[column] ?? '');
        if (value === undefined) return;
        this.#put(row, left + column, value);
        if (this.#isDateFormat(grid.numberFormat[at]?.[column] ?? '')) this.#markDate(row, left + column);
      });
    });
  }

  sheet(name: string, visibility: Visibility, merges: readonly CellRange[]): SheetView {
    const rows: SheetRow[] = [];
    this.#values.forEach((values, row) => {
      if (values) {
        rows.push({ number: this.#box.top + row + 1, values, hidden: this.#hidden[row] ?? false });
      }
    });
    const isDate = (row: SheetRow, column: number): boolean => this.#holdsDate(row.number, column);
    return { name, visibility, rows, merges, isDate };
  }

  #put(row: number, column: number, value: CellValue): void {
    const values = (this.#values[row] ??= []);
    while (values.length < column) values.push(undefined);
    values[column] = value;
  }

  /** A sheet has few formats and many cells. */
  #isDateFormat(code: string): boolean {
    let known = this.#isDate.get(code);
    if (known === undefined) this.#isDate.set(code, (known = isDateFormat(code)));
    return known;
  }

  #markDate(row: number, column: number): void {
    this.#dates ??= new Uint8Array(Math.ceil(cellsOf(this.#box) / 8));
    const bit = this.#bit(row, column);
    this.#dates[bit >> 3] = (this.#dates[bit >> 3] ?? 0) | (1 << (bit & 7));
  }

  #holdsDate(number: number, column: number): boolean {
    const row = number - 1 - this.#box.top;
    const at = column - this.#box.left;
    if (!this.#dates || row < 0 || row >= this.#box.rows || at < 0 || at >= this.#box.columns) return false;
    const bit = this.#bit(row, column);
    return ((this.#dates[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0;
  }

  #bit(row: number, column: number): number {
    return row * this.#box.columns + column - this.#box.left;
  }
}
