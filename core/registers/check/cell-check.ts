/**
 * Checks of how single cells are written: they see only the cells that their columns could not read plainly, so they
 * cost nothing on a clean register.
 */
import type { CellProblem, ValueOf } from '../column.ts';
import type { ColumnId, Columns, Register, RowValues } from '../register.ts';
import { cursorOver } from '../row.ts';
import type { RegisterTable } from '../table.ts';
import { headOf, type Check, type CheckContext, type CheckHead } from './definition.ts';
import type { Remark } from './found.ts';

/** A cell that is not a plain value of its column. */
export interface JudgedCell<C extends Columns, Judged extends ColumnId<C>, May extends ColumnId<C>> {
  readonly at: Judged;
  readonly problem: CellProblem<ValueOf<C[Judged]>>;
  /** Other values of the row. */
  readonly row: RowValues<C, May>;
}

export interface CellCheck<
  C extends Columns,
  Judged extends ColumnId<C>,
  May extends ColumnId<C>,
> extends Omit<CheckHead<C, Judged, May>, 'reads' | 'oneOf' | 'consequenceOf'> {
  /** Columns whose cells are judged; the check runs where the register has one of them. */
  readonly judges: readonly Judged[];
  /** Called for every problem of these columns; undefined for one that this check does not speak of. */
  find(
    cell: JudgedCell<C, Judged, May>,
    context: CheckContext,
  ): Remark<Judged | May, ValueOf<C[Judged]>> | undefined;
}

export function defineCellCheck<
  C extends Columns,
  Judged extends ColumnId<C>,
  May extends ColumnId<C> = never,
>(_register: Register<C>, check: CellCheck<C, Judged, May>): Check {
  const oneOf = check.judges.map((id) => [id]);
  return {
    ...headOf({ ...check, reads: [], mayRead: [...check.judges, ...(check.mayRead ?? [])], oneOf }),
    kind: 'cell',
    run(anyTable, run) {
      const table = anyTable as unknown as RegisterTable<C>;
      const cursor = cursorOver(table, check.mayRead ?? []);
      for (const at of check.judges) {
        for (const [row, problem] of table.column(at).problems) {
          cursor.$row = row;
          try {
            const remark = check.find({ at, problem, row: cursor }, run);
            if (remark) run.report(row, { at, ...remark });
          } catch (error) {
            run.crashed(error, row);
          }
        }
      }
    },
  };
}
