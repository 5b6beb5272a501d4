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
  readonly #merges: readonly CellRange[];
  readonly #alone = new Map<number, boolean>();
  /** Number of columns that these rows reach over. */
  readonly width: number;

  /** @param last the last row number that is looked at */
  constructor(sheet: SheetView, last: number) {
    const rows = sheet.rows.filter(({ number }) => number <= last);
    this.#rows = new Map(rows.map((row) => [row.number, row]));
    this.#merges = sheet.merges.filter(({ top }) => top <= last);
    this.width = Math.max(0, ...rows.map(({ values }) => values.length));
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
    const texts = [this.#text(row, column)];
    for (let level = row - 1; level > row - levels; level--) {
      if (!this.#rows.has(level) && !this.#blockAt(level, column)) break;
      if (this.#isGroup(level, column)) texts.unshift(this.#text(level, column));
    }
    return texts.filter((text, at) => text !== '' && text !== texts[at - 1]);
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
    const columns = Array.from({ length: this.width }, (_, column) => this.#text(row, column));
    const alone = new Set(columns.filter((text) => text !== '')).size < 2;
    this.#alone.set(row, alone);
    return alone;
  }

  #blockAt(row: number, column: number): CellRange | undefined {
    return this.#merges.find((merge) => contains(merge, row, column));
  }

  #text(row: number, column: number): string {
    const block = this.#blockAt(row, column);
    if (block && widthOf(block) > this.width * TITLE_WIDTH) return '';
    const value = this.#rows.get(block?.top ?? row)?.values[block?.left ?? column];
    return value === undefined || typeof value === 'object' ? '' : String(value).trim();
  }
}

function widthOf({ left, right }: CellRange): number {
  return right - left + 1;
}
