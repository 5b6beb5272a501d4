/**
 * Where things lie on a sheet that is written: titles, an empty row, the header, the data, the totals. Callers use it
 * to make links and formulas that point into a sheet. Called by the writers beside it and by those who describe sheets.
 */
import { LAST_ROW, type CellRange } from '../address.ts';
import type { Area, SheetModel } from './model.ts';

export interface SheetLayout {
  /** Row of the header, undefined when the columns have none. */
  readonly header: number | undefined;
  /** First row of data. */
  readonly first: number;
}

export function sheetLayout(sheet: Pick<SheetModel, 'titles' | 'columns'>): SheetLayout {
  const titles = sheet.titles?.length ?? 0;
  const above = titles === 0 ? 0 : titles + 1;
  const header = sheet.columns.some((column) => column.header !== undefined) ? above + 1 : undefined;
  return { header, first: (header ?? above) + 1 };
}

/** Cells of an area, once the last row of data is known; an area of no rows gets the first one. */
export function areaRange(area: Area, first: number, last: number): CellRange {
  if ('top' in area) return area;
  return {
    top: first,
    left: area.column,
    bottom: Math.min(Math.max(first, last), LAST_ROW),
    right: area.to ?? area.column,
  };
}
