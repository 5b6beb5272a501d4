/** Checks that compare the values of one row with each other or with the day of the check. */
import type { ColumnId, Columns, Register, RowValues } from '../register.ts';
import { cursorOver } from '../row.ts';
import type { RegisterTable } from '../table.ts';
import { headOf, type Check, type CheckContext, type CheckHead } from './definition.ts';
import type { Found } from './found.ts';
import { unreadableRows } from './unreadable-rows.ts';

export interface RowCheck<
  C extends Columns,
  Read extends ColumnId<C>,
  May extends ColumnId<C>,
> extends CheckHead<C, Read, May> {
  /** Called for every row; undefined where all is well. The row is one moving object: take values out of it. */
  readonly find: (row: RowValues<C, Read | May>, context: CheckContext) => Found<C, Read | May> | undefined;
}

export function defineRowCheck<C extends Columns, Read extends ColumnId<C>, May extends ColumnId<C> = never>(
  _register: Register<C>,
  check: RowCheck<C, Read, May>,
): Check {
  return {
    ...headOf(check),
    kind: 'row',
    run(anyTable, run) {
      const table = anyTable as unknown as RegisterTable<C>;
      const cursor = cursorOver(table, [...check.reads, ...(check.mayRead ?? [])]);
      const silent = unreadableRows(table, check.reads);
      const { count } = table;
      const { find } = check;
      // A row on which the check throws is told and passed over: the loop is entered again behind it.
      for (let row = 0; row < count; row++) {
        try {
          for (; row < count; row++) {
            cursor.$row = row;
            const found = find(cursor, run);
            if (found && !silent.has(row) && !run.hasCause(row)) run.report(row, found);
          }
        } catch (error) {
          run.crashed(error, row);
        }
      }
    },
  };
}
