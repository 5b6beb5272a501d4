/**
 * Marks and places by Excel's row numbers, in arrays: a sheet may have a hundred thousand rows and as many merged
 * blocks. Called by fill-down.ts and known-columns.ts.
 */
import type { SheetRow } from '../../workbooks/index.ts';

/** Rows of a sheet that are marked. */
export class RowMarks {
  readonly #marks: Uint8Array;

  /** @param last the last row number that may be marked */
  constructor(last: number) {
    this.#marks = new Uint8Array(last + 1);
  }

  static of(rows: readonly SheetRow[]): RowMarks {
    const marks = new RowMarks(rows.at(-1)?.number ?? 0);
    for (const { number } of rows) marks.mark(number);
    return marks;
  }

  mark(number: number): void {
    this.#marks[number] = 1;
  }

  has(number: number): boolean {
    return this.#marks[number] === 1;
  }
}

/** The row of that number. @param rows by rising number */
export function rowNumbered(rows: readonly SheetRow[], number: number): SheetRow | undefined {
  return rows[rowIndex(rows, number) ?? -1];
}

/** Where the row of that number stands among the rows. @param rows by rising number */
export function rowIndex(rows: readonly SheetRow[], number: number): number | undefined {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.number ?? Infinity) < number) low = middle + 1;
    else high = middle;
  }
  return rows[low]?.number === number ? low : undefined;
}
