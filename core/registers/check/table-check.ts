/** Checks that compare rows with each other: double entries, overlapping stays, totals. */
import type { ColumnId, Columns, Register } from '../register.ts';
import type { RegisterTable, TableView } from '../table.ts';
import { headOf, type Check, type CheckContext, type CheckHead } from './definition.ts';
import type { Found } from './found.ts';
import { unreadableRows } from './unreadable-rows.ts';

export interface TableCheck<
  C extends Columns,
  Read extends ColumnId<C>,
  May extends ColumnId<C>,
> extends CheckHead<C, Read, May> {
  /** Yields the row of each fault with the remark; its links give the other rows. */
  find(
    table: TableView<C, Read | May>,
    context: CheckContext,
  ): Iterable<{ readonly row: number } & Found<C, Read | May>>;
}

export function defineTableCheck<
  C extends Columns,
  Read extends ColumnId<C>,
  May extends ColumnId<C> = never,
>(_register: Register<C>, check: TableCheck<C, Read, May>): Check {
  return {
    ...headOf(check),
    kind: 'table',
    run(anyTable, run) {
      const table = anyTable as unknown as RegisterTable<C>;
      const silent = unreadableRows(table, check.reads);
      try {
        for (const found of check.find(table, run)) {
          const rows = [found.row, ...(found.linked ?? []).map((link) => link.row ?? found.row)];
          if (!rows.some((row) => silent.has(row) || run.hasCause(row))) run.report(found.row, found);
        }
      } catch (error) {
        run.crashed(error);
      }
    },
  };
}
