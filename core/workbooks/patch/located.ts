/**
 * Where rows and cells stand in a sheet part, in bytes. Found by locate-cells.ts and locate-row.ts, used by whatever
 * changes the part.
 */

/** A stretch of the part's bytes; `to` is not in it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface LocatedFormula {
  readonly whole: Stretch;
  readonly tag: Stretch;
  /** `<f …/>`. */
  readonly empty: boolean;
}

export interface LocatedCell {
  readonly column: number;
  readonly whole: Stretch;
  readonly tag: Stretch;
  /** `<c …/>`. */
  readonly empty: boolean;
  /** Where its address stands, without its quotes; undefined where it gives none. */
  readonly address: Stretch | undefined;
  /** Index of the cell's style; 0 where it gives none. */
  readonly style: number;
  /** Where that index stands, without its quotes; undefined where it gives none. */
  readonly styled: Stretch | undefined;
  readonly formula: LocatedFormula | undefined;
  /** What holds its value: the elements `v` and `is`. */
  readonly values: readonly Stretch[];
}

export interface LocatedRow {
  readonly number: number;
  readonly tag: Stretch;
  readonly empty: boolean;
  /** Style for cells that are not there; undefined where the row gives none. */
  readonly style: number | undefined;
  readonly cells: readonly LocatedCell[];
  /** Where a cell behind all others goes. */
  readonly end: number;
}

export interface LocatedSheet {
  readonly bytes: Uint8Array;
  /** Prefix of the part's elements with its colon; mostly empty. */
  readonly prefix: string;
  /** The tag that tells which cells are used. */
  readonly dimension: Stretch | undefined;
  readonly sheetData: Stretch;
  readonly sheetDataEmpty: boolean;
  /** Where `</sheetData>` begins, and what follows it. */
  readonly rowsEnd: number;
  readonly tail: number;
  readonly rows: ReadonlyMap<number, LocatedRow>;
  /** For each row in question: where a row of that number goes if there is none. */
  readonly gaps: ReadonlyMap<number, number>;
}
