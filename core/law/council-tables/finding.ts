/** What the linter of council tables finds; told by core/office, `teczka law lint-table` and refusals of calculations. */
import type { Place } from '../../values/errors.ts';

export type TableFindingCode =
  /** An income between two bands, or exactly on an edge that neither takes, has no fee. */
  | 'gap'
  /** An income belongs to two bands. */
  | 'overlap'
  /** A band ends before it begins. */
  | 'reversed'
  /** Bands do not stand in the order of income. */
  | 'unordered'
  /** No band for low incomes, or none for high ones. */
  | 'open-start'
  | 'open-end'
  /** "od 5 % do 10 %": the fee cannot be read from the table. */
  | 'fee-range'
  /** A cell that should hold the edges of a band, or another part of a table, and cannot be read. */
  | 'unreadable'
  | 'fee-unreadable'
  /** A column that only some bands fill. */
  | 'missing-fee'
  /** A per cent of a price that the table does not name. */
  | 'missing-price'
  /** More than the whole price, income or fee; less than nothing. */
  | 'above-whole'
  | 'below-zero'
  /** The fee falls while the income rises (or the relief rises). */
  | 'not-monotone'
  /** The two columns seem to stand for each other. */
  | 'swapped-columns'
  /** Edges in złote that are per cents of a criterion which no longer holds. */
  | 'frozen-criterion'
  /** Edges printed with a step of 0,01 were joined: "150,01%" is read as "powyżej 150%". */
  | 'printed-step'
  /** The edges bear no unit, so that it was told by their size. */
  | 'assumed-unit'
  /** A table without any band. */
  | 'no-bands';

export interface TableFinding {
  readonly code: TableFindingCode;
  /**
   * `error`: some fee cannot be told, or not without a doubt; `warning`: probably a slip, or a limit of the table;
   * `info`: how the table was read.
   */
  readonly severity: 'error' | 'warning' | 'info';
  /** Polish sentence: what was found. */
  readonly message: string;
  /** Polish sentence: what to do. */
  readonly advice: string;
  readonly place: Place;
}
