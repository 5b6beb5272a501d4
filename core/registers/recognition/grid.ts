/**
 * The top of a sheet as the eye sees it while a header is looked for: a merged block shows its text in every cell it
 * covers. Called by header.ts.
 */
import { contains, type CellRange, type SheetView, type SheetRow } from '../../workbooks/index.ts';

/** A block over this part of the sheet's width is a title, not a heading over some columns. */
const TITLE_WIDTH = 0.6;
/** So is one over this many columns from the sheet's first on, when nothing else stands in its row. */
const TITLE_COLUMNS = 3;

export class Grid {
  readonly #rows: ReadonlyMap<number, SheetRow>;
  /** By row: the blocks in it, from left to right. */
  readonly #blocks = new Map<number, CellRange[]>();
  readonly #alone = new Map<number, boolean>();
  /** Number of columns that these rows reach over. */
  readonly width: number;

  /** @param last the last row number that is looked at */
  constructor(sheet: SheetView, first: number, last: number) {
    const rows: SheetRow[] = [];
    for (const row of sheet.rows) {
      if (row.number > last) break;
      if (row.number >= first) rows.push(row);
    }
    this.#rows = new Map(rows.map((row) => [row.number, row]));
    this.width = Math.max(0, ...rows.map(({ values }) => values.length));
    for (const merge of sheet.merges) this.#place(merge, first, last);
    for (const blocks of this.#blocks.values()) blocks.sort((one, other) => one.left - other.left);
  }

  get rowNumbers(): readonly number[] {
    return [...this.#rows.keys()];
  }

  /**
   * What the header says over a column, from the upper level down, when its lowest row is `row`. An empty row parts
   * the header from what stands above it.
   * @param levels how many rows a header may have
   */
  levels(row: number, column: number, levels: number): readonly string[] {
    const texts = [this.text(row, column)];
    for (let level = row - 1; level > row - levels; level--) {
      if (!this.#rows.has(level) && !this.#blockAt(level, column)) break;
      if (this.#isGroup(level, column)) texts.unshift(this.text(level, column));
    }
    return texts.filter((text, at) => text !== '' && text !== texts[at - 1]);
  }

  /**
   * The text to the left in the row above that nobody merged over its columns: a group by the look of it.
   * @returns undefined where something stands above the cell, or nothing to its left
   */
  looseGroup(row: number, column: number): string | undefined {
    const above = row - 1;
    if (!this.#rows.has(above) || this.#isAlone(above) || this.text(above, column) !== '') return undefined;
    for (let left = column - 1; left >= 0; left--) {
      if (this.text(row, left) === '') return undefined;
      const text = this.text(above, left);
      if (text !== '') return this.#blockAt(above, left) ? undefined : text;
    }
    return undefined;
  }

  /** The last row of a block that begins in this row or above, where the row has one. */
  bottom(row: number, column: number): number {
    return this.#blockAt(row, column)?.bottom ?? row;
  }

  text(row: number, column: number): string {
    const block = this.#blockAt(row, column);
    if (block && widthOf(block) > this.width * TITLE_WIDTH) return '';
    const value = this.#rows.get(block?.top ?? row)?.values[block?.left ?? column];
    return value === undefined || typeof value === 'object' ? '' : String(value).trim();
  }

  #place(merge: CellRange, first: number, last: number): void {
    for (let row = Math.max(first, merge.top); row <= Math.min(last, merge.bottom); row++) {
      const blocks = this.#blocks.get(row);
      if (blocks) blocks.push(merge);
      else this.#blocks.set(row, [merge]);
    }
  }

  /** A block merged over several columns or a cell among others: what stands alone above a header is a title. */
  #isGroup(row: number, column: number): boolean {
    const block = this.#blockAt(row, column);
    const alone = this.#isAlone(row);
    if (!block || block.left === block.right) return !alone;
    return !alone || block.left > 0 || widthOf(block) < TITLE_COLUMNS;
  }

  /** Does one text only stand in the row? */
  #isAlone(row: number): boolean {
    const known = this.#alone.get(row);
    if (known !== undefined) return known;
    const columns = Array.from({ length: this.width }, (_, column) => this.text(row, column));
    const alone = new Set(columns.filter((text) => text !== '')).size < 2;
    this.#alone.set(row, alone);
    return alone;
  }

  /** Found by halving: a sheet may have thousands of blocks. */
  #blockAt(row: number, column: number): CellRange | undefined {
    const blocks = this.#blocks.get(row);
    if (!blocks) return undefined;
    let low = 0;
    let high = blocks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((blocks[middle]?.left ?? 0) <= column) low = middle + 1;
      else high = middle;
    }
    const block = blocks[low - 1];
    return block && contains(block, row, column) ? block : undefined;
  }
}

function widthOf({ left, right }: CellRange): number {
  return right - left + 1;
}
