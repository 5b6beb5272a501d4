/**
 * Rows about which a check says nothing because a cell that it relies on cannot be read: that cell is a finding of
 * its own. Called by the kinds of checks.
 */
import type { ColumnId, Columns } from '../register.ts';
import type { RegisterTable } from '../table.ts';

export function unreadableRows<C extends Columns>(
  table: RegisterTable<C>,
  reads: readonly ColumnId<C>[],
): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const id of reads) {
    const { values, problems } = table.column(id);
    for (const row of problems.keys()) if (values[row] === undefined) rows.add(row);
  }
  return rows;
}
