/**
 * What a kind of decision is. A kind is one file in core/decisions that calls `defineDecision` and one line in
 * index.ts; the command line (`teczka fill KIND`), the JSON Schema of its fields and its documentation page are
 * derived from the definition. Filled by fill.ts.
 */
import type { z } from 'zod';
import type { Calculation, CalculationResult } from '../calculations/index.ts';
import type { Office } from '../office/index.ts';
import type { Day } from '../values/day.ts';
import type { FieldValues } from './field-values.ts';
import type { RecordColumn, RegisterRecord } from './register-record.ts';

/** What is decided: the fields, and the result of the kind's calculation for them. */
export interface Ruling<Fields> {
  readonly fields: Fields;
  readonly result: CalculationResult;
}

/** What the template's fields are made of. */
export interface Case<Fields> extends Ruling<Fields> {
  readonly office: Office;
  /** The text that `legalBasis` gave. */
  readonly legalBasis: string;
}

export interface DecisionKind<Fields extends z.ZodObject = z.ZodObject> {
  /** Fixed id: `DK-01`. */
  readonly id: string;
  /** Polish: what is decided. */
  readonly title: string;
  /** Polish: to whom the decision is addressed. */
  readonly addressee: string;
  /** Polish: in whose name it is issued. */
  readonly authority: string;
  /** File in templates/decisions. */
  readonly template: string;
  /** What a person or a register gives, as JSON; labels (`title`) in the metadata. */
  readonly fields: Fields;
  /** Kind of register whose rows feed it. */
  readonly register: string;
  /** Columns that `fromRow` reads; a row where one of them cannot be read gives no document. */
  readonly columns: readonly RecordColumn[];
  readonly calculation: Calculation;
  /** The fields that a row of the register knows, as JSON; what it lacks must be given by hand. */
  fromRow(row: RegisterRecord): Readonly<Record<string, unknown>>;
  /** The input of the calculation, as JSON. */
  calculationInput(fields: z.output<Fields>): Readonly<Record<string, unknown>>;
  /** Articles with the publications of their acts on the day of the decision. @throws TeczkaError `law-unknown-publication` */
  legalBasis(
    ruling: Ruling<z.output<Fields>>,
    on: Day,
  ): { readonly text: string; readonly warnings: readonly string[] };
  /** Values of the template's fields. */
  values(given: Case<z.output<Fields>>): FieldValues;
}

/** Keeps the fields' type for the functions; the result is ready for the list of kinds. */
export function defineDecision<Fields extends z.ZodObject>(kind: DecisionKind<Fields>): DecisionKind {
  return kind;
}
