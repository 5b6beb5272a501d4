/** What a caller gives for a template. Read by fill-template.ts and row-source.ts. */
import type { WrittenValue } from '../write/model.ts';

/** Values by the table's columns in their order, or by their headers; what is not there stays empty. */
export type FillRow = readonly WrittenValue[] | Readonly<Record<string, WrittenValue>>;

export interface FillTable {
  /** Headers of the columns to which the values of a row given as a list belong; without it the table's own order. */
  readonly columns?: readonly string[];
  /**
   * Read once, one row after another. A value for a column with a formula is what the formula gives now, shown until
   * Excel counts again.
   */
  readonly rows: Iterable<FillRow>;
}

export interface FillData {
  /** By the tables' names, without regard to case. */
  readonly tables?: Readonly<Record<string, FillTable>>;
  /** By defined names of single cells, without regard to case. */
  readonly cells?: Readonly<Record<string, Exclude<WrittenValue, boolean>>>;
}
