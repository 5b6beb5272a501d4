/** What is to stand in which cell. Called with by patchWorkbook; grouped here for the operations. */
import { LAST_COLUMN, LAST_ROW } from '../address.ts';
import type { CellEntry } from '../cell-entry.ts';
import type { NamedCell } from './refusals.ts';

export interface CellEdit extends NamedCell {
  readonly entry: CellEntry;
}

/** One key for each cell of a workbook; sheets are told apart without regard to case, as in Excel. */
export function cellKey({ sheet, row, column }: NamedCell): string {
  return `${sheet.toLowerCase()}\n${row}\n${column}`;
}

/** A place that no sheet has is a fault of ours. @throws RangeError */
export function requireCell({ row, column }: Omit<NamedCell, 'sheet'>): void {
  const real = Number.isInteger(row) && Number.isInteger(column);
  if (!real || row < 1 || row > LAST_ROW || column < 0 || column > LAST_COLUMN) {
    throw new RangeError(`No sheet has a cell in row ${row}, column ${column}`);
  }
}

/**
 * The edits by rows and columns; of two for one cell the later one counts.
 * @throws RangeError for a place that no sheet has
 */
export function inOrder<Edit extends NamedCell>(edits: readonly Edit[]): Edit[] {
  edits.forEach(requireCell);
  const last = new Map(edits.map((edit) => [cellKey(edit), edit]));
  return [...last.values()].sort(
    (one, other) =>
      one.row - other.row || one.column - other.column || (cellKey(one) < cellKey(other) ? -1 : 1),
  );
}
