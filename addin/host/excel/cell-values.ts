/** A cell as Excel's API gives it, made the value that the rest of the house knows. Called by grid-sheet.ts and others. */
import { sameValue } from '../../../core/host/index.ts';
import { polishError, type CellValue } from '../../../core/workbooks/index.ts';

/** `values`, `valueTypes` and `numberFormat` of a range, row by row. */
export interface Grid {
  readonly values: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
  readonly numberFormat: readonly (readonly string[])[];
}

const ERRORS = ['#N/A', '#DIV/0!', '#REF!', '#VALUE!', '#NAME?', '#NUM!', '#NULL!', '#SPILL!'];
/** The API is meant to be free of languages; should a Polish Excel give its own names, they are understood too. */
const BY_POLISH = new Map(ERRORS.map((error) => [polishError({ error }), error]));

/** @param type RangeValueType of the cell */
export function cellValue(raw: unknown, type: string): CellValue {
  if (type === 'Empty') return undefined;
  if (type === 'Error') return { error: BY_POLISH.get(String(raw)) ?? String(raw) };
  return typeof raw === 'string' || typeof raw === 'number' || typeof raw === 'boolean' ? raw : undefined;
}

/** Excel keeps 15 digits of a number. */
const DIGITS = 15;

/** Does the cell hold what was written into it? */
export function isKept(written: CellValue, held: CellValue): boolean {
  if (typeof written !== 'number' || typeof held !== 'number') return sameValue(written, held);
  return written.toPrecision(DIGITS) === held.toPrecision(DIGITS);
}
