/** Changes single cells of a described sheet, by their address in Excel. Used where oddities are planted. */
import { parseA1 } from '../../../build/core/workbooks/address.js';

/** Excel's row of the first described row: titles, and an empty one below them. */
const firstRow = ({ titles }) => titles.length + 2;

/** @param {any} sheet @param {number} row Excel's number */
export function rowAt(sheet, row) {
  const found = sheet.rows[row - firstRow(sheet)];
  if (found === undefined) throw new RangeError(`There is no row ${row} in „${sheet.name}”`);
  return Array.isArray(found) ? found : found.cells;
}

/** What a cell holds now, without style and formula. */
export function cellAt(sheet, address) {
  const { row, column } = parseA1(address);
  const cell = rowAt(sheet, row)[column];
  return typeof cell === 'object' && cell !== null && 'value' in cell ? cell.value : cell;
}

/** Puts a value in place of what the cell holds; a formula goes with it. */
export function setCell(sheet, address, value) {
  const { row, column } = parseA1(address);
  rowAt(sheet, row)[column] = value;
}
