/**
 * The cells under a register's columns, a block merged over several rows standing in each of them: an office merges
 * the name of a child over its stays. Called by table.ts and parse-columns.ts.
 */
import type { CellRange, CellValue, SheetView, SheetRow } from '../workbooks/index.ts';
import { rowIndex } from './recognition/row-marks.ts';

export class TableCells {
  readonly rows: readonly SheetRow[];
  readonly #sheet: SheetView;
  /** By column of the sheet and row of the table: the row in which the merged block begins. */
  readonly #merged = new Map<number, Map<number, SheetRow>>();

  /** @param rows rows of the register, of that sheet @param merges blocks that count, none over another */
  constructor(sheet: SheetView, rows: readonly SheetRow[], merges: readonly CellRange[] = sheet.merges) {
    this.rows = rows;
    this.#sheet = sheet;
    const tall = merges.filter(({ top, bottom }) => bottom > top);
    if (tall.length === 0) return;
    for (const { top, bottom, left } of tall) this.#merge(rowIndex(rows, top), bottom, left);
  }

  value(row: number, column: number): CellValue {
    return this.#row(row, column)?.values[column];
  }

  /** Is the cell shown as a date? */
  isDate(row: number, column: number): boolean {
    const sheetRow = this.#row(row, column);
    return sheetRow !== undefined && this.#sheet.isDate(sheetRow, column);
  }

  /** Rows of the table whose cell in that column stands in a row above. */
  covered(column: number): readonly number[] {
    return [...(this.#merged.get(column)?.keys() ?? [])];
  }

  #row(row: number, column: number): SheetRow | undefined {
    const above = this.#merged.size === 0 ? undefined : this.#merged.get(column)?.get(row);
    return above ?? this.rows[row];
  }

  /** @param first row of the table; undefined for a block that begins elsewhere, as in the header */
  #merge(first: number | undefined, bottom: number, column: number): void {
    const top = first === undefined ? undefined : this.rows[first];
    if (first === undefined || !top) return;
    const covered = this.#merged.get(column) ?? new Map<number, SheetRow>();
    for (let row = first + 1; (this.rows[row]?.number ?? Infinity) <= bottom; row++) covered.set(row, top);
    this.#merged.set(column, covered);
  }
}
