/**
 * What a register is: its columns, and by which of them a sheet is known to be this register. A register is one file
 * (children/register.ts) that calls `defineRegister`, and one line in index.ts together with its checks.
 */
import type { Column, ValueOf } from './column.ts';

export type Columns = Readonly<Record<string, Column>>;

/** The ids of a register's columns. */
export type ColumnId<C extends Columns = Columns> = keyof C & string;

/** The values of one row; undefined where the cell is empty or cannot be read. */
export type RowValues<C extends Columns, Id extends ColumnId<C> = ColumnId<C>> = {
  readonly [K in Id]: ValueOf<C[K]> | undefined;
};

/** Ids of two columns that must agree: a person's PESEL says the day of birth. */
export interface PersonNumber<Id extends string = string> {
  readonly number: Id;
  readonly birthDate: Id;
}

export interface Register<C extends Columns = Columns> {
  /** The word of `teczka check --register` and of the JSON. */
  readonly kind: string;
  /** Polish, in the nominative: „rejestr dzieci w pieczy zastępczej”. */
  readonly title: string;
  /** Polish sentence that says what one row stands for. */
  readonly rowMeans: string;
  readonly columns: C;
  /**
   * Ids of columns: a sheet is this register when it has at least one of each group. Groups rather than a list of
   * required columns, so that a register which lacks a column is still checked by all that does not need it.
   */
  readonly knownBy: readonly (readonly string[])[];
  /** Id of the column that only counts the rows: a row with nothing else in it is empty. */
  readonly counter?: string;
  /** Ids of columns that say who a row is about, so that no word in it makes it a total: a PESEL, a birth date. */
  readonly identifiedBy?: readonly string[];
  /** The number by which a person is known and the day of birth that it must say: tells whose numbers a column holds. */
  readonly personNumber?: PersonNumber;
  /** How blocks merged over several rows are read; columns that are not named are read in each of the rows. */
  readonly mergedCells?: MergedCells;
}

/** Ids of columns. */
export interface MergedCells {
  /** Never read in each row, as that would count them several times: amounts. */
  readonly never?: readonly string[];
  /** Read in each row only where all names of the person are merged over the same rows: a PESEL. */
  readonly ofOnePerson?: readonly string[];
  /** Those names; a surname alone may be that of a whole family. */
  readonly nameOfPerson?: readonly string[];
}

/** Keeps the types of the columns for the checks; ids in `knownBy`, `counter` and the others must be ids of columns. */
export function defineRegister<const C extends Columns>(
  register: Register<C> & {
    readonly knownBy: readonly (readonly ColumnId<C>[])[];
    readonly counter?: ColumnId<C>;
    readonly identifiedBy?: readonly ColumnId<C>[];
    readonly personNumber?: PersonNumber<ColumnId<C>>;
    readonly mergedCells?: { readonly [K in keyof MergedCells]: readonly ColumnId<C>[] };
  },
): Register<C> {
  return register;
}
