/**
 * The cells of a whole column, for what they decide together about one with two meanings (core/values/column-profile).
 * Called by the kinds of columns, and only when such a cell is met.
 */
import { dayFromExcelSerial, type Day } from '../../values/day.ts';
import type { ReadingContext } from '../column.ts';

/** The texts of the column. */
export function* textsOf({ cells }: ReadingContext): Generator<string> {
  for (const [cell] of cells?.() ?? []) if (typeof cell === 'string') yield cell;
}

/** The texts of the column, and the days of its cells that Excel shows as dates. */
export function* textsAndDaysOf(context: ReadingContext): Generator<string | Day> {
  for (const [cell, row] of context.cells?.() ?? []) {
    if (typeof cell === 'string') yield cell;
    const day =
      typeof cell === 'number' && context.isDate(row)
        ? dayFromExcelSerial(Math.floor(cell), context.date1904)
        : undefined;
    if (day !== undefined) yield day;
  }
}

/** Makes a value when it is first asked for, and keeps it. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
