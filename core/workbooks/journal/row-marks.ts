/**
 * By what a row is known again after a sheet was sorted: short marks of values that stand in no other row (a name, a
 * PESEL). A reference does not follow a row that is sorted. Only marks are kept, no values. Called by cell-changes.ts.
 */
import { fnv1a } from '../../values/fnv1a.ts';
import type { CellValue } from '../cell.ts';
import type { SheetRow } from '../sheet.ts';

/** As many tell a row from all others. */
const MOST_MARKS = 9;

/**
 * Marks of rows as they are before a change; empty for a row that nothing tells from others.
 * @returns what gives them. @param changed columns of the row that the change writes
 */
export function rowMarks(
  rows: Iterable<SheetRow>,
): (row: SheetRow | undefined, changed: ReadonlySet<number>) => string {
  /** Number of the only row that has the value; 0 for several. */
  const owners = new Map<CellValue, number>();
  for (const { number, values } of rows) {
    for (const value of values) {
      const owner = owners.get(value);
      if (owner === undefined) owners.set(value, number);
      else if (owner !== number) owners.set(value, 0);
    }
  }
  return (row, changed) => {
    if (!row) return '';
    const own = row.values
      .filter((value, column) => !changed.has(column) && owners.get(value) === row.number)
      .filter(isTelling);
    return [...new Set(own.map(markOf))].slice(0, MOST_MARKS).join(' ');
  };
}

/** Does the row still have more than half of what told it from others? @param marks of `rowMarks` */
export function isSameRow(row: SheetRow | undefined, marks: string): boolean {
  if (marks === '') return true;
  const kept = marks.split(' ');
  const present = new Set(row?.values.filter(isTelling).map(markOf));
  return kept.filter((mark) => present.has(mark)).length * 2 > kept.length;
}

function isTelling(value: CellValue): value is string | number {
  return typeof value === 'number' || (typeof value === 'string' && value.trim() !== '');
}

function markOf(value: string | number): string {
  return fnv1a(`${typeof value} ${value}`).toString(36);
}
