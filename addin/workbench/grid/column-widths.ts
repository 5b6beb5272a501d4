/** Widths of the columns of a grid, from what stands in them. Called by Sheet.tsx. */
import type { SheetView } from '../../../core/workbooks/index.ts';
import type { MergedCells } from './merged-cells.ts';

const NARROWEST = 64;
const WIDEST = 240;
const A_CHARACTER = 7.5;
const PADDING = 18;
/** "12.03.2015" or an amount. */
const NUMBER_CHARACTERS = 10;
/** The rows after them look like these. */
const ROWS_LOOKED_AT = 300;

/** In pixels, one a column. */
export function columnWidths(sheet: SheetView, columns: number, merged: MergedCells): readonly number[] {
  const widths = Array.from({ length: columns }, () => NARROWEST);
  for (const { number, values } of sheet.rows.slice(0, ROWS_LOOKED_AT)) {
    values.forEach((value, column) => {
      const known = widths[column];
      // A title that spans columns says nothing of the width of its first one.
      if (known === undefined || value === undefined || merged.at(number, column)) return;
      const characters = typeof value === 'string' ? value.length : NUMBER_CHARACTERS;
      widths[column] = Math.max(known, Math.min(WIDEST, Math.ceil(characters * A_CHARACTER + PADDING)));
    });
  }
  return widths;
}
