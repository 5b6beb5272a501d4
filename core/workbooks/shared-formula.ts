/**
 * Formulas that a workbook writes once for a whole block: the text for another cell of the block, its relative
 * references moved. Called by part-sheet.ts.
 */
import { columnLetters, LAST_COLUMN, LAST_ROW, parseColumn, type CellAddress } from './address.ts';

/** Texts, quoted sheet names and structured references stay; then cells, whole columns, whole rows. */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<![A-Za-z0-9_.$])(?:(\$?)([A-Za-z]{1,3})(\$?)([1-9][0-9]{0,6})(?![A-Za-z0-9_.(!])|(\$?[A-Za-z]{1,3}):(\$?[A-Za-z]{1,3})(?![A-Za-z0-9_.(!])|(\$?[1-9][0-9]{0,6}):(\$?[1-9][0-9]{0,6})(?![A-Za-z0-9_.(!]))/g;

/** Excel's own limit; what is longer comes from no Excel and stays as it is. */
const LONGEST_FORMULA = 8192;

/** The formula of the cell `from` as it reads in the cell `to`. */
export function movedFormula(formula: string, from: CellAddress, to: CellAddress): string {
  if (formula.length > LONGEST_FORMULA) return formula;
  const rows = to.row - from.row;
  const columns = to.column - from.column;
  return formula.replace(PIECES, (piece: string, ...groups: (string | undefined)[]) => {
    const [fixColumn, letters, fixRow, digits, column1, column2, row1, row2] = groups;
    if (letters !== undefined) {
      return movedColumn(`${fixColumn}${letters}`, columns) + movedRow(`${fixRow}${digits}`, rows);
    }
    if (column1 && column2) return `${movedColumn(column1, columns)}:${movedColumn(column2, columns)}`;
    if (row1 && row2) return `${movedRow(row1, rows)}:${movedRow(row2, rows)}`;
    return piece;
  });
}

function movedColumn(text: string, by: number): string {
  const column = text.startsWith('$') ? undefined : parseColumn(text);
  return column === undefined ? text : columnLetters(around(column + by, LAST_COLUMN + 1));
}

function movedRow(text: string, by: number): string {
  return text.startsWith('$') ? text : String(around(Number(text) - 1 + by, LAST_ROW) + 1);
}

/** Excel goes on at the other edge of the sheet. */
function around(index: number, size: number): number {
  return ((index % size) + size) % size;
}
