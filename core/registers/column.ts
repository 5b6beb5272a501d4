/**
 * A column of a register: how offices head it, and how one cell of it becomes a typed value. A kind of column is one
 * file in columns/ that returns a `Column`; a register lists its columns in its own file. Columns are parsed once
 * (parseColumn, called by RegisterTable) and every check reads the same arrays.
 */
import type { Day } from '../values/day.ts';
import type { CellEntry, CellValue } from '../workbooks/index.ts';

/** A cell that holds something. */
export type FilledCell = Exclude<CellValue, undefined>;

/** What a person and a program are shown for a value. */
export interface CellText {
  /** For `--json`: dates YYYY-MM-DD, money "734.90", everything else as it stands in the sheet. */
  readonly json: string;
  /** For people: dates dd.mm.yyyy, money "734,90 zł". */
  readonly text: string;
}

/** Why a cell is not a plain value of its column; cell checks turn these into findings. */
export class CellProblem<Value = unknown> {
  /** Fixed id, e.g. `pesel-checksum`. */
  readonly code: string;
  /** Polish sentence about the cell; does not repeat what stands in it. */
  readonly message: string;
  /** The value, where there is no doubt about it in spite of the problem (a date typed as text). */
  readonly value: Value | undefined;
  /** What it may mean, where that is open: never taken silently. */
  readonly candidates: readonly Value[];
  /** Polish clause, where the rest of the column has decided between the candidates. */
  readonly reason: string | undefined;

  constructor(code: string, message: string, { value, candidates = [], reason }: Guess<Value> = {}) {
    this.code = code;
    this.message = message;
    this.value = value;
    this.candidates = candidates;
    this.reason = reason;
  }
}

interface Guess<Value> {
  readonly value?: Value;
  readonly candidates?: readonly Value[];
  readonly reason?: string;
}

/** What the meaning of a column's cells depends on besides their values. */
export interface ReadingContext {
  readonly asOf: Day;
  readonly date1904: boolean;
  /** Is the cell of this row shown as a date? */
  isDate(row: number): boolean;
  /**
   * The cells of the whole column that hold something, with their rows: what decides a cell with two meanings. Missing
   * where cells are only tried.
   */
  readonly cells?: () => Iterable<readonly [cell: FilledCell, row: number]>;
}

/** What a register says about one of its columns. */
export interface ColumnHeading {
  /** Polish name for messages about a column that a sheet lacks. */
  readonly title: string;
  /** Other headings in use; case, line breaks, dots, brackets and Polish diacritics do not matter. */
  readonly headers: readonly string[];
}

/** Reads one cell; undefined for a cell that says "nothing" („brak”, „-”). */
export type CellReader<Value> = (cell: FilledCell, row: number) => Value | CellProblem<Value> | undefined;

export interface Column<Value = unknown> extends ColumnHeading {
  /** `date`, `pesel`, `choice` …: the name of its kind, for documentation and for checks over all columns of a kind. */
  readonly kind: string;
  /** May be found by what its cells hold, where no heading fits. */
  readonly knownByContent: boolean;
  /** Takes whatever is typed: the only fault of its cells is a failed formula. */
  readonly takesAnything?: boolean;
  /** What a clerk may choose from: the values of a choice; in a column of days the words for "no date". */
  readonly words?: readonly string[];
  /** A reader for one sheet; it may remember what it has read there. */
  reader(context: ReadingContext): CellReader<Value>;
  show(value: Value): CellText;
  /** How the value is kept in a cell: what a repair writes. */
  entry(value: Value): CellEntry;
}

/** The value type of a column. */
export type ValueOf<C> = C extends Column<infer Value> ? Value : never;

export interface ParsedColumn<Value = unknown> {
  /** By row of the table; undefined where the cell is empty or cannot be read. */
  readonly values: readonly (Value | undefined)[];
  /** Rows whose cell is not a plain value. */
  readonly problems: ReadonlyMap<number, CellProblem<Value>>;
}
