/** The cells of one sheet of the fake Excel. Rows count from 1 and columns from 0, as in core/workbooks. */
import type { CellRange, CellValue, Visibility } from '../../../../core/workbooks/index.ts';

export interface StoredCell {
  readonly value: CellValue;
  /** In English notation, without "=". */
  readonly formula?: string;
  readonly format: string;
}

export const GENERAL = 'General';
const EMPTY: StoredCell = { value: undefined, format: GENERAL };

export class SheetStore {
  readonly id: string;
  name: string;
  visibility: Visibility;
  isProtected = false;
  /** May number formats be changed while the sheet is protected? */
  allowsFormatting = false;
  /** Cells that stay open to changes while the sheet is protected. */
  unlocked: readonly CellRange[] = [];
  selection: CellRange = { top: 1, left: 0, bottom: 1, right: 0 };
  merges: readonly CellRange[];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  #rows = new Map<number, Map<number, StoredCell>>();

  constructor(id: string, name: string, visibility: Visibility, merges: readonly CellRange[]) {
    this.id = id;
    this.name = name;
    this.visibility = visibility;
    this.merges = merges;
  }

  cell(row: number, column: number): StoredCell {
    return this.#rows.get(row)?.get(column) ?? EMPTY;
  }

  put(row: number, column: number, cell: StoredCell): void {
    const cells = this.#rows.get(row) ?? new Map<number, StoredCell>();
    this.#rows.set(row, cells);
    const isEmpty = cell.value === undefined && cell.formula === undefined && cell.format === GENERAL;
    if (isEmpty) cells.delete(column);
    else cells.set(column, cell);
  }

  /** The smallest range around everything that is there: values and formulas only, or formats too. */
  used(valuesOnly: boolean): CellRange | undefined {
    let found: CellRange | undefined;
    for (const [row, cells] of this.#rows) {
      for (const [column, { value, formula }] of cells) {
        if (valuesOnly && value === undefined && formula === undefined) continue;
        found = found ? around(found, row, column) : { top: row, left: column, bottom: row, right: column };
      }
    }
    return found;
  }

  /** Moves every column from `from` on to the right by `count`. */
  insertColumns(from: number, count: number): void {
    for (const [row, cells] of this.#rows) {
      const moved = [...cells].map(
        ([column, cell]) => [column < from ? column : column + count, cell] as const,
      );
      this.#rows.set(row, new Map(moved));
    }
  }

  /** Gives every formula of the sheet anew. */
  rewriteFormulas(rewritten: (formula: string) => string): void {
    for (const cells of this.#rows.values()) {
      for (const [column, cell] of cells) {
        if (cell.formula !== undefined) cells.set(column, { ...cell, formula: rewritten(cell.formula) });
      }
    }
  }

  /** Moves every row from `from` on by `count`; rows that would come to lie above `from` are dropped. */
  shiftRows(from: number, count: number): void {
    const moved = new Map<number, Map<number, StoredCell>>();
    for (const [row, cells] of this.#rows) {
      const to = row < from ? row : row + count;
      if (row < from || to >= from) moved.set(to, cells);
    }
    this.#rows = moved;
  }
}

function around({ top, left, bottom, right }: CellRange, row: number, column: number): CellRange {
  return {
    top: Math.min(top, row),
    left: Math.min(left, column),
    bottom: Math.max(bottom, row),
    right: Math.max(right, column),
  };
}
