/**
 * Formulas that a workbook writes once for a whole block: the text for another cell of the block, its relative
 * references moved. Called by part-sheet.ts and by fill/.
 */
import { LAST_COLUMN, LAST_ROW, type CellAddress } from './address.ts';
import { formulaPieces, referenceText, type FormulaCorner } from './formula-references.ts';

/** The formula of the cell `from` as it reads in the cell `to`. */
export function movedFormula(formula: string, from: CellAddress, to: CellAddress): string {
  const rows = to.row - from.row;
  const columns = to.column - from.column;
  const moved = (corner: FormulaCorner): FormulaCorner => ({
    ...corner,
    column: corner.fixColumn ? corner.column : movedColumn(corner.column, columns),
    row: corner.fixRow ? corner.row : movedRow(corner.row, rows),
  });
  return formulaPieces(formula)
    .map((piece) =>
      typeof piece === 'string'
        ? piece
        : referenceText({ ...piece, from: moved(piece.from), to: piece.to && moved(piece.to) }),
    )
    .join('');
}

/** A row so many below; Excel goes on at the other edge of the sheet. */
export function movedRow<Row extends number | undefined>(row: Row, by: number): Row | number {
  return row === undefined ? row : around(row - 1 + by, LAST_ROW) + 1;
}

function movedColumn(column: number | undefined, by: number): number | undefined {
  return column === undefined ? undefined : around(column + by, LAST_COLUMN + 1);
}

function around(index: number, size: number): number {
  return ((index % size) + size) % size;
}
