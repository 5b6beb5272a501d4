/** Does a cell hold something? Called wherever rows and columns of a register are told from empty ones. */
import type { CellValue } from '../workbooks/index.ts';

/** Visible signs of ASCII, with which most texts begin, lie between these. */
const SPACE = 32;
const DELETE = 127;

/** Formulas leave empty texts behind; they count as nothing. */
export function isFilled(value: CellValue): boolean {
  if (typeof value !== 'string') return value !== undefined;
  const first = value.charCodeAt(0);
  return (first > SPACE && first < DELETE) || value.trim() !== '';
}
