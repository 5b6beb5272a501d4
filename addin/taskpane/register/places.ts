/** From the A1 address of a finding to the cell of the sheet, and to what stands there. Used by the session. */
import type { CellPlace } from '../../../core/host/index.ts';
import { parseA1, type CellValue, type WorkbookView } from '../../../core/workbooks/index.ts';

/** @param cell A1, as findings have it */
export function placeOf({ sheet, cell }: { readonly sheet: string; readonly cell: string }): CellPlace {
  const address = parseA1(cell);
  if (!address) throw new RangeError('A finding names no cell');
  return { sheet, ...address };
}

/** Exactly what stands in the cell; undefined where it is empty. */
export function valueAt(view: WorkbookView, { sheet, row, column }: CellPlace): CellValue {
  return view.sheet(sheet).rows.find(({ number }) => number === row)?.values[column];
}
