/**
 * The Excel table that an office has made of its register already, if it holds the register. Called by subject.ts and,
 * for one that does not hold it, by steps/table.ts.
 */
import type { CellRange, Sheet, SheetTable } from '../../workbooks/index.ts';
import type { TableArea } from './area.ts';

export interface OwnTable {
  readonly table: SheetTable;
  /** Header and rows, without the row of totals. */
  readonly body: CellRange;
  /** Does it hold every row and column of the register, under the register's own header? */
  readonly fits: boolean;
}

/** The first table that shares a cell with the area. */
export function ownTable(sheet: Sheet, area: TableArea): OwnTable | undefined {
  const table = sheet.tables.find(({ range }) => overlap(range, area));
  if (!table) return undefined;
  const body = {
    ...table.range,
    bottom: table.range.bottom - (table.totals ? 1 : 0),
  };
  const fits =
    body.top === area.header &&
    body.left <= area.left &&
    body.right >= area.right &&
    body.bottom >= area.bottom;
  return { table, body, fits };
}

export function overlap(one: CellRange, other: CellRange): boolean {
  return (
    one.left <= other.right && one.right >= other.left && one.top <= other.bottom && one.bottom >= other.top
  );
}
