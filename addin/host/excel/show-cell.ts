/** Shows a cell to the person and selects it, in two syncs: is its sheet there and visible; show. Called by excel-workbook.ts. */
import { requireCell, sheetHidden, type CellPlace } from '../../../core/host/index.ts';
import { sheetGone } from './write-refusals.ts';

/** @throws TeczkaError `sheet-missing`, `sheet-hidden`; RangeError for a place that no sheet has */
export async function showCell(context: Excel.RequestContext, place: CellPlace): Promise<void> {
  requireCell(place);
  const { sheet: name, row, column } = place;
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('name,visibility');
  await context.sync();
  if (sheet.isNullObject) throw sheetGone(name);
  if (sheet.visibility !== 'Visible') throw sheetHidden(sheet.name);
  sheet.activate();
  sheet.getRangeByIndexes(row - 1, column, 1, 1).select();
  await context.sync();
}
