/**
 * Where the rows of a sheet are after its tables were filled. Between the rows of a table's example and what stands
 * below, rows are put in or taken out, as a person would in Excel with whole rows of the sheet. Asked by everything in
 * this folder that moves cells and references.
 */
import { LAST_ROW } from '../address.ts';

/** The example rows of one table, in the numbers they had, and how many rows stand there now. */
export interface RowBand {
  readonly first: number;
  readonly last: number;
  readonly count: number;
  /** New places of the rows by their former ones, both from 0, where rows are told by what they are; the others went. */
  readonly followed?: ReadonlyMap<number, number>;
}

export interface RowSpan {
  readonly top: number;
  readonly bottom: number;
}

export class RowShift {
  private readonly bands: readonly RowBand[];

  /** @param bands that do not overlap */
  constructor(bands: readonly RowBand[]) {
    this.bands = [...bands].sort((one, other) => one.first - other.first);
  }

  /** Does any row move? */
  get moves(): boolean {
    return this.bands.some((band) => growth(band) !== 0 || band.followed !== undefined);
  }

  /** New number of a row; undefined for an example row that is there no more and for what the sheet's end pushes out. */
  row(row: number): number | undefined {
    const band = this.bandAt(row);
    if (band?.followed) {
      const at = band.followed.get(row - band.first);
      return at === undefined ? undefined : this.placed(band.first) + at;
    }
    const moved = this.placed(row);
    return (band && row - band.first >= band.count) || moved > LAST_ROW ? undefined : moved;
  }

  /** The same for a row that may be an example row: how its number reads as if all of them were still there. */
  placed(row: number): number {
    return row + this.above(row);
  }

  /**
   * A range of rows. One that reaches from the first example row or above to the last one grows with the table, as
   * the references of charts and formulas to a whole column of it must. Undefined when none of its rows is left.
   */
  rows(top: number, bottom: number): RowSpan | undefined {
    const own = top === bottom ? this.bandAt(top) : undefined;
    if (own?.followed && own.first < own.last) {
      const row = this.row(top);
      return row === undefined ? undefined : { top: row, bottom: row };
    }
    const from = this.top(top);
    const to = bottom === LAST_ROW ? LAST_ROW : Math.min(this.bottom(top, bottom), LAST_ROW);
    return from <= to ? { top: from, bottom: to } : undefined;
  }

  /** The example rows among which the row is. */
  bandAt(row: number): RowBand | undefined {
    return this.bands.find(({ first, last }) => row >= first && row <= last);
  }

  private top(row: number): number {
    const band = this.bandAt(row);
    const first = band ? this.placed(band.first) : 0;
    return band ? Math.min(this.placed(row), first + band.count) : this.placed(row);
  }

  private bottom(top: number, bottom: number): number {
    const band = this.bandAt(bottom);
    const placed = this.placed(bottom);
    if (!band) return placed;
    const last = this.placed(band.first) + band.count - 1;
    return bottom === band.last && top <= band.first ? last : Math.min(placed, last);
  }

  /** How far rows from this one on were moved by tables above it. */
  private above(row: number): number {
    return this.bands.reduce((sum, band) => (band.last < row ? sum + growth(band) : sum), 0);
  }
}

function growth({ first, last, count }: RowBand): number {
  return count - (last - first + 1);
}
