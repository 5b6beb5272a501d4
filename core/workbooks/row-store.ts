/**
 * The rows of a sheet while it is scanned: values in arrays of exactly the needed length, styles of all rows in one
 * array. Called by scan-sheet.ts.
 */
import { damaged, tooLarge } from '../opc/damage.ts';
import { a1 } from './address.ts';
import type { CellValue } from './cell.ts';
import type { SheetRow } from './sheet.ts';

/** A row with the place of its cells' styles in `RowStore.styles`. */
export interface StoredRow extends SheetRow {
  readonly styles: number;
}

export class RowStore {
  private readonly kept: StoredRow[] = [];
  private readonly maxCells: number;
  private styleIndexes = new Uint16Array(1024);
  private styleCount = 0;
  private sorted = true;
  /** Of the row being read: its cells up to `width`. */
  private readonly values: CellValue[] = [];
  private width = 0;

  constructor(maxCells: number) {
    this.maxCells = maxCells;
  }

  /** @throws TeczkaError `package-damaged` when the row has a value there already */
  put(row: number, column: number, value: CellValue, style: number): void {
    const { values } = this;
    if (column < this.width) {
      if (values[column] !== undefined)
        throw damaged(`dwie komórki arkusza mają ten sam adres ${a1(row, column)}`);
      values[column] = value;
    } else {
      for (let empty = this.width; empty < column; empty++) values[empty] = undefined;
      values[column] = value;
      this.width = column + 1;
    }
    const place = this.styleCount + column;
    if (place >= this.styleIndexes.length) this.grow(place + 1);
    this.styleIndexes[place] = style;
  }

  /** Keeps the row that was read, if it holds anything. @throws TeczkaError `package-too-large` */
  endRow(number: number, hidden: boolean): void {
    if (this.width === 0) return;
    const last = this.kept.at(-1);
    if (last && last.number >= number) this.sorted = false;
    this.kept.push({ number, values: this.values.slice(0, this.width), hidden, styles: this.styleCount });
    this.styleCount += this.width;
    this.width = 0;
    if (this.styleCount > this.maxCells) throw tooLarge('arkusz ma zbyt wiele komórek');
  }

  /** Number of rows kept so far. */
  get count(): number {
    return this.kept.length;
  }

  /** Forgets the cells of a row that could not be read to its end. */
  abandonRow(): void {
    this.width = 0;
  }

  /** The rows by rising number. @throws TeczkaError `package-damaged` when two have the same */
  rows(): readonly StoredRow[] {
    if (this.sorted) return this.kept;
    const sorted = this.kept.sort((one, other) => one.number - other.number);
    const twice = sorted.find((row, index) => row.number === sorted[index + 1]?.number);
    if (twice) throw damaged(`dwa wiersze arkusza mają ten sam numer ${twice.number}`);
    return sorted;
  }

  /** Style index of every cell of every kept row. */
  styles(): Uint16Array {
    return this.styleIndexes.slice(0, this.styleCount);
  }

  private grow(needed: number): void {
    const larger = new Uint16Array(Math.max(needed, this.styleIndexes.length * 2));
    larger.set(this.styleIndexes);
    this.styleIndexes = larger;
  }
}
