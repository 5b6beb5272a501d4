/**
 * What a dated statutory parameter is: an amount, a rate, a limit, a term or a table that the law sets, with every
 * value it has had, the days of its validity and its source. The data files in parameters/ hold nothing else than
 * objects of this type; law-book.ts looks values up; `teczka law` prints them.
 *
 * Days are ISO text here ("2024-06-01"), because the data files are read by lawyers. Amounts of money (every number
 * whose unit starts with "PLN") are decimal text in złote with two digits ("1002.00"), so that no float ever
 * carries money; other numbers (percent, days, persons) are plain numbers.
 */
import type { ActId } from './acts.ts';
import type { TableTypes } from './tables.ts';

/** Where a value was read. */
export interface Source {
  /** Polish: act or notice with its publication, or the page that reports the value. */
  readonly title: string;
  readonly url?: string;
  /** When the source itself brings the value: day of its publication, or else the date of the notice or regulation. */
  readonly announced?: string;
}

/** One value and the days on which it is valid, both included. */
export interface Entry<Value> {
  /** null: in force before everything that was read; its first day was not established. */
  readonly from: string | null;
  /** null: no end is known. */
  readonly to: string | null;
  /** null: a value exists in law, but is not known here; look-ups of these days refuse. */
  readonly value: Value | null;
  readonly source: Source;
  /** false: inferred, or read only in a source that cannot bear it alone. A look-up warns. */
  readonly verified: boolean;
  /** As `Source.announced`, where the source only reports what another publication announced. */
  readonly announced?: string;
  readonly note?: string;
}

interface Common {
  /** Fixed id, e.g. `fc_benefit_kin`. */
  readonly id: string;
  /** Polish name, as shown to people. */
  readonly name: string;
  /** Polish unit: "PLN/mies.", "% kryterium", "miesiące". */
  readonly unit: string;
  readonly act: ActId;
  /** The provision, Polish: "art. 80 ust. 1 pkt 1 uwrspz". */
  readonly legalBasis: string;
  /** Last day for which the values were checked: the eve of the next possible change, or the day of the check. */
  readonly verifiedUntil: string;
  /** What a look-up of a later day does. */
  readonly afterwards: 'refuse' | 'warn';
  /** The day of each year on which the law can change the value without an amendment (valorisation, verification). */
  readonly mayChangeOn?: '01-01' | '06-01';
  /** Polish; what a person who uses the value should know. */
  readonly note?: string;
}

export interface NumberParameter extends Common {
  readonly valueType: 'number';
  /**
   * The act says "not less than": a county may raise the amount by resolution, so the greater of the statutory and the
   * office's value is due. Only amounts of money have it.
   */
  readonly minimum?: true;
  /** Money: decimal text in złote; otherwise a number. */
  readonly values: readonly Entry<string | number>[];
}

export interface TextParameter extends Common {
  readonly valueType: 'text';
  readonly values: readonly Entry<string>[];
}

/** A parameter of several figures; tables.ts gives the type of each. */
export type TableParameter = {
  [Id in keyof TableTypes]: Common & {
    readonly id: Id;
    readonly valueType: 'table';
    readonly values: readonly Entry<TableTypes[Id]>[];
  };
}[keyof TableTypes];

export type Parameter = NumberParameter | TextParameter | TableParameter;

/** What a look-up gives: money as decimal text, a number, a text, or a table of tables.ts. */
export type ParameterValue = string | number | TableTypes[keyof TableTypes];

/** Is the parameter an amount in złote? */
export function isMoney(parameter: Parameter): boolean {
  return parameter.valueType === 'number' && parameter.unit.startsWith('PLN');
}
