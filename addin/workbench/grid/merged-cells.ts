/**
 * Merged cells of a sheet: which block a cell lies in. Excel keeps the value in the first cell of a block and shows the
 * block as one cell; so does the grid. Made by Sheet.tsx; read by the rows and by the keyboard.
 */
import { contains, type CellAddress, type CellRange } from '../../../core/workbooks/index.ts';

export class MergedCells {
  readonly #byRow = new Map<number, CellRange[]>();

  /** @param lastRow blocks further down are not shown */
  constructor(merges: readonly CellRange[], lastRow: number) {
    for (const range of merges) {
      for (let row = range.top; row <= Math.min(range.bottom, lastRow); row += 1) {
        const known = this.#byRow.get(row);
        if (known) known.push(range);
        else this.#byRow.set(row, [range]);
      }
    }
  }

  /** The block that the cell lies in; undefined for a cell of its own. */
  at(row: number, column: number): CellRange | undefined {
    return this.#byRow.get(row)?.find((range) => contains(range, row, column));
  }

  /** The cell that holds the value shown at this place. */
  first(row: number, column: number): CellAddress {
    const range = this.at(row, column);
    return range ? { row: range.top, column: range.left } : { row, column };
  }

  /** Does another cell of a block show here? */
  isCovered(row: number, column: number): boolean {
    const first = this.first(row, column);
    return first.row !== row || first.column !== column;
  }
}
