/**
 * Which cells of a sheet become the table: the lowest row of the header, the rows of the register below it, and the
 * columns with a heading or with something in them, without a gap. Called by subject.ts.
 */
import type { CellRange, Sheet, SheetRow } from '../../workbooks/index.ts';
import { isFilled } from '../filled.ts';
import type { RegisterTable } from '../table.ts';

export interface TableArea extends CellRange {
  /** The row of the headings; the same as `top`. */
  readonly header: number;
}

/** @param header number of the lowest row of the header */
export function tableArea(table: RegisterTable, sheet: Sheet, header: number): TableArea {
  const { rows, mapping } = table.source;
  const known = [...mapping.values()].map(({ column }) => column);
  const used = usedColumns(sheet, header, rows);
  let left = Math.min(...known);
  let right = Math.max(...known);
  while (used.has(left - 1)) left--;
  while (used.has(right + 1)) right++;
  const bottom = lastRow(sheet, header, rows, { left, right });
  return { header, top: header, left, bottom, right };
}

function usedColumns(sheet: Sheet, header: number, rows: readonly SheetRow[]): ReadonlySet<number> {
  const used = new Set<number>();
  const add = ({ values }: SheetRow) =>
    values.forEach((value, column) => isFilled(value) && used.add(column));
  sheet.rows.filter(({ number }) => number === header).forEach(add);
  for (const { top, bottom, left, right } of sheet.merges) {
    if (top > header || bottom < header) continue;
    for (let column = left; column <= right; column++) used.add(column);
  }
  rows.forEach(add);
  return used;
}

/** A block merged from the last rows down belongs to them; a table has a row, if only an empty one. */
function lastRow(
  sheet: Sheet,
  header: number,
  rows: readonly SheetRow[],
  { left, right }: Pick<CellRange, 'left' | 'right'>,
): number {
  const last = rows.at(-1)?.number ?? header + 1;
  const blocks = sheet.merges.filter(
    (block) => block.top > header && block.top <= last && block.left <= right && block.right >= left,
  );
  return Math.max(last, ...blocks.map(({ bottom }) => bottom));
}
