/**
 * A row as row checks see it: one object per table and check whose getters read the parsed columns at `$row`. It is
 * moved, not made, for each row; no check allocates anything where it finds nothing. Called by check/row-check.ts and
 * check/cell-check.ts.
 */
import type { ColumnId, Columns, Register, RowValues } from './register.ts';
import type { RegisterTable } from './table.ts';

/** Moved over the rows by the engine; a check sees only the columns. */
export interface RowCursor {
  $row: number;
}

type CursorClass = new (columns: readonly (readonly unknown[])[]) => RowCursor;

/** One class per register, so that the engine's loops stay of one shape over all tables of a register. */
const classes = new WeakMap<Register, CursorClass>();

/** @param ids the columns that the check has declared; it can read no others */
export function cursorOver<C extends Columns, Id extends ColumnId<C>>(
  table: RegisterTable<C>,
  ids: readonly Id[],
): RowCursor & RowValues<C, Id> {
  const { register } = table.source;
  const known = classes.get(register) ?? cursorClass(Object.keys(register.columns));
  classes.set(register, known);
  const declared: ReadonlySet<string> = new Set(ids);
  const columns = Object.keys(register.columns).map((id) => (declared.has(id) ? table.values(id) : []));
  return new known(columns) as RowCursor & RowValues<C, Id>;
}

function cursorClass(ids: readonly string[]): CursorClass {
  class Cursor implements RowCursor {
    $row = 0;
    readonly $columns: readonly (readonly unknown[])[];

    constructor(columns: readonly (readonly unknown[])[]) {
      this.$columns = columns;
    }
  }
  ids.forEach((id, index) => {
    Object.defineProperty(Cursor.prototype, id, {
      get(this: Cursor) {
        return this.$columns[index]?.[this.$row];
      },
    });
  });
  return Cursor;
}
