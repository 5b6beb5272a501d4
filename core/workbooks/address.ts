/**
 * Addresses of cells and ranges in Excel's A1 notation. Rows are Excel's own numbers (from 1), columns are indexes
 * (from 0), as in SheetRow. Used wherever a cell is named to a person or in a part of a workbook.
 */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_383;

export interface CellAddress {
  /** Excel's row number, from 1. */
  readonly row: number;
  /** Column index, from 0. */
  readonly column: number;
}

/** A block of cells, both corners in it. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** 0 to "A", 25 to "Z", 26 to "AA", 16383 to "XFD". */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** "A" to 0, "xfd" to 16383; undefined for what is no column of Excel. */
export function parseColumn(letters: string): number | undefined {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return undefined;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1 <= LAST_COLUMN ? column - 1 : undefined;
}

/** `a1(7, 2)` is "C7". */
export function a1(row: number, column: number): string {
  return columnLetters(column) + row;
}

/** "C7" or "$C$7" to its place; undefined for what is no cell of Excel. */
export function parseA1(text: string): CellAddress | undefined {
  const found = /^\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})$/.exec(text);
  const column = found?.[1] === undefined ? undefined : parseColumn(found[1]);
  const row = Number(found?.[2]);
  return column !== undefined && row <= LAST_ROW ? { row, column } : undefined;
}

/** "A1:C7", "C7", "B:D" (whole columns) or "3:5" (whole rows), with or without "$"; undefined for anything else. */
export function parseRange(text: string): CellRange | undefined {
  const [first = '', second = first, ...more] = text.replaceAll('$', '').split(':');
  if (more.length > 0) return undefined;
  const from = corner(first, { row: 1, column: 0 });
  const to = corner(second, { row: LAST_ROW, column: LAST_COLUMN });
  if (!from || !to || (!text.includes(':') && !parseA1(first))) return undefined;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

/** A corner of a range; what a whole column or row leaves open comes from `open`. */
function corner(text: string, open: CellAddress): CellAddress | undefined {
  const cell = parseA1(text);
  if (cell) return cell;
  const column = parseColumn(text);
  if (column !== undefined) return { row: open.row, column };
  const row = /^[1-9][0-9]{0,6}$/.test(text) ? Number(text) : Infinity;
  return row <= LAST_ROW ? { row, column: open.column } : undefined;
}

/** "A1:C7", or "C7" when it is one cell. */
export function rangeText({ top, left, bottom, right }: CellRange): string {
  const first = a1(top, left);
  return top === bottom && left === right ? first : `${first}:${a1(bottom, right)}`;
}

export function contains(range: CellRange, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

/** A sheet's name as formulas and links write it: 'Październik 2025'. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
