/** Takes back the Excel table: its cells stay, with every row that somebody has added; a filter becomes the sheet's again. */
import { rangeText, type CellRange } from '../../../workbooks/index.ts';
import {
  childNamed,
  removeTable,
  setNames,
  SheetElements,
  changeSheet,
  tablesOf,
  type PatchOperation,
  type WorkbookDraft,
} from '../../../workbooks/patch/index.ts';
import { partText } from '../../../workbooks/patch/part-text.ts';
import { absoluteRange } from '../../../workbooks/write/sheet-ranges.ts';
import { quotedSheet } from '../../../workbooks/index.ts';
import { FILTERED, rowsOf, TABLE } from './record.ts';
import type { TakeBack } from './take-back.ts';

/** The operation is refused with `table-in-use` where somebody's formulas name the table by now. */
export const table: TakeBack = ({ details }) => {
  const wasFiltered = rowsOf(details, FILTERED).length > 0;
  return {
    operations: rowsOf(details, TABLE).flatMap(([, name]): PatchOperation[] =>
      typeof name === 'string' ? [(draft) => backToCells(draft, name, wasFiltered)] : [],
    ),
  };
};

function backToCells(draft: WorkbookDraft, name: string, wasFiltered: boolean): void {
  const own = tablesOf(draft).find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (!own?.range) return;
  const filter = childNamed(partText(draft.require(own.part)), 'autoFilter');
  removeTable(name)(draft);
  if (wasFiltered && filter !== undefined) giveFilter(draft, own.sheet, own.range, filter);
}

/** Excel keeps the range of a sheet's filter in a hidden name too. */
function giveFilter(draft: WorkbookDraft, sheet: string, range: CellRange, filter: string): void {
  const { part } = draft.sheet(sheet);
  if (new SheetElements(draft.require(part)).find('autoFilter')) return;
  changeSheet(draft, part, (elements) => {
    elements.put('autoFilter', elements.prefix === '' ? filter : plainFilter(elements.prefix, range));
  });
  const formula = `${quotedSheet(sheet)}!${absoluteRange(range)}`;
  setNames([{ name: '_xlnm._FilterDatabase', sheet, hidden: true, formula }])(draft);
}

function plainFilter(prefix: string, range: CellRange): string {
  return `<${prefix}autoFilter ref="${rangeText(range)}"/>`;
}
