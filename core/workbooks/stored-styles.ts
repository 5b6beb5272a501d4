/** The style of every cell of rows that were scanned. Made by part-sheet.ts and stream-rows.ts. */
import { DATE_BY_TYPE } from './cell-scan.ts';
import type { StoredRow } from './row-store.ts';
import type { SheetRow } from './sheet.ts';
import { GENERAL, type CellStyle } from './styles-read.ts';

const DATE: CellStyle = { format: 'dd.mm.yyyy', isDate: true };

export class StoredStyles {
  private readonly indexes: Uint16Array;
  private readonly cellStyles: readonly CellStyle[];

  /** @param indexes of all rows, one row after another */
  constructor(indexes: Uint16Array, cellStyles: readonly CellStyle[]) {
    this.indexes = indexes;
    this.cellStyles = cellStyles;
  }

  style(row: SheetRow, column: number): CellStyle {
    const index = this.index(row, column);
    if (index === undefined) return GENERAL;
    return index === DATE_BY_TYPE ? DATE : (this.cellStyles[index] ?? GENERAL);
  }

  /** Undefined for a cell without a value. */
  index(row: SheetRow, column: number): number | undefined {
    if (!('styles' in row) || row.values[column] === undefined) return undefined;
    return this.indexes[(row as StoredRow).styles + column] ?? 0;
  }
}
