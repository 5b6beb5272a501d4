/**
 * The top of a sheet as the eye sees it while a header is looked for: a merged block shows its text in every cell it
 * covers. Called by header.ts.
 */
import { contains, type CellRange, type Sheet, type SheetRow } from '../../workbooks/index.ts';

/** A block over this part of the sheet's width is a title, not a heading over some columns. */
const TITLE_WIDTH = 0.6;

export class Grid {
  readonly #rows: ReadonlyMap<number, SheetRow>;
  readonly #merges: readonly CellRange[];
  /** Number of columns that these rows reach over. */
  readonly width: number;

  /** @param last the last row number that is looked at */
  constructor(sheet: Sheet, last: number) {
    const rows = sheet.rows.filter(({ number }) => number <= last);
    this.#rows = new Map(rows.map((row) => [row.number, row]));
    this.#merges = sheet.merges.filter(({ top }) => top <= last);
    this.width = Math.max(0, ...rows.map(({ values }) => values.length));
  }

  get rowNumbers(): readonly number[] {
    return [...this.#rows.keys()];
  }

  /**
   * What the header says over a column, from the upper level down, when its lowest row is `row`.
   * @param levels how many rows a header may have
   */
  levels(row: number, column: number, levels: number): readonly string[] {
    const texts: string[] = [];
    for (let level = row - levels + 1; level <= row; level++) {
      const text = this.#heading(level, column);
      if (text !== '' && text !== texts.at(-1)) texts.push(text);
    }
    return texts;
  }

  #heading(row: number, column: number): string {
    const block = this.#merges.find((merge) => contains(merge, row, column));
    if (block && block.right - block.left + 1 > this.width * TITLE_WIDTH) return '';
    const value = this.#rows.get(block?.top ?? row)?.values[block?.left ?? column];
    return value === undefined || typeof value === 'object' ? '' : String(value).trim();
  }
}
