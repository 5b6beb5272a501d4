/** What a caller gives for a template. Read by fill-template.ts and row-source.ts. */
import type { WrittenValue } from '../write/model.ts';

/** A value, or one that stands in its cell in place of the column's formula, for rows to which the formula does not apply. */
export type FilledValue = WrittenValue | { readonly plain: WrittenValue };

/** Values by the table's columns in their order, or by their headers; what is not there stays empty. */
export type FillRow = readonly FilledValue[] | Readonly<Record<string, FilledValue>>;

export interface FillTable {
  /** Headers of the columns to which the values of a row given as a list belong; without it the table's own order. */
  readonly columns?: readonly string[];
  /**
   * Read once, one row after another. A value for a column with a formula is what the formula gives now, shown until
   * Excel counts again.
   */
  readonly rows: Iterable<FillRow>;
  /**
   * What the totals row shows now of columns, by their headers, where its formula is no plain sum or count; a value for
   * another column is passed over.
   */
  readonly totals?: Readonly<Record<string, string | number>>;
  /**
   * Which of the rows that the table has now (from 0) a given row is: it keeps that one's look, comments and what stands
   * beside the table, and references to its cells follow. Undefined for a new row, which looks like most others.
   * Without this function rows are told by their place.
   */
  readonly former?: (index: number) => number | undefined;
}

export interface FillData {
  /** By the tables' names, without regard to case. */
  readonly tables?: Readonly<Record<string, FillTable>>;
  /** By defined names of single cells, without regard to case. */
  readonly cells?: Readonly<Record<string, Exclude<WrittenValue, boolean>>>;
}
