/**
 * Makes an Excel table of cells that are there. Excel repairs a file whose table disagrees with the cells under it, so
 * what would disagree is refused with the cells named. Called by the structuring of registers.
 */
import { partBytes } from './part-text.ts';
import type { CellRange } from '../address.ts';
import type { ColumnModel } from '../write/model.ts';
import { tableXml } from '../write/table.ts';
import { dropNames, isName } from './names.ts';
import type { PatchOperation } from './patch-workbook.ts';
import { changeSheet, type SheetElements } from './sheet-elements.ts';
import { SheetParts } from './sheet-part.ts';
import { overlap, parseSqref } from './sqref.ts';
import { inKindOf } from './strict.ts';
import { tableHeaders, withFilter, type SheetFilter } from './table-cells.ts';
import { refuseTable, type TablePlace } from './table-refusals.ts';
import { freeTableName, tablesOf } from './tables.ts';
import { attributeOf } from './tag-text.ts';
import type { WorkbookDraft } from './workbook-draft.ts';
import { openingTag } from './xml-element.ts';
import { itemXml, withItem } from './xml-list.ts';

export interface AddedTable {
  readonly sheet: string;
  /** With the header row, and at least one row below it. */
  readonly range: CellRange;
  /** Letters, digits and "_", beginning with a letter; where it is taken it gets a number behind it. */
  readonly name: string;
  /** Formulas with which Excel fills columns, by their headers; without "=". Only ever the program's own text. */
  readonly formulas?: Readonly<Record<string, string>>;
  /** What the last row of the range shows of columns, by their headers; without it the last row is one of data. */
  readonly totals?: Readonly<Record<string, NonNullable<ColumnModel['total']>>>;
}

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';

/**
 * A filter of the sheet over the same header becomes the table's.
 * @throws TeczkaError `sheet-missing`, `sheet-protected`, `table-headers` (empty, repeated, too long, no texts), `table-over-merged`,
 *   `table-over-table`, `table-over-pivot`, `table-over-array`, `table-filter-clash`
 */
export function addTable({ sheet, range, name, formulas = {}, totals }: AddedTable): PatchOperation {
  if (range.bottom <= range.top) throw new RangeError('A table needs a row below its header');
  return (draft) => {
    const { name: own, part } = draft.sheet(sheet);
    const place = { sheet: own, range };
    const sheetPart = new SheetParts(draft).part(part);
    refuseTable(draft, sheetPart, place);
    const headers = tableHeaders(draft, sheetPart, place);
    const id = Math.max(0, ...tablesOf(draft).map((table) => table.id)) + 1;
    const table = draft.freePart('xl/tables/table#.xml');
    const columns = headers.map((header): ColumnModel => {
      const [formula, total] = [formulas[header], totals?.[header]];
      return {
        header,
        ...(formula === undefined ? {} : { formula }),
        ...(total === undefined ? {} : { total }),
      };
    });
    const model = { name: freeTableName(draft, name), ...(totals ? { totals: true } : {}) };
    const xml = tableXml(model, id, range, columns);
    const filter = changeSheet(draft, part, (elements) => takeFilter(elements, place));
    const filtered = filter ? withFilter(xml, filter, place) : xml;
    draft.add(table, partBytes(inKindOf(draft, filtered)), CONTENT_TYPE);
    const link = draft.relate(part, { type: 'table', target: table });
    changeSheet(draft, part, (elements) => {
      const list = elements.find('tableParts');
      const before = list ? elements.xml(list) : `<${elements.prefix}tableParts count="0"/>`;
      elements.put('tableParts', withItem(before, itemXml(before, 'tablePart', elements.link(link))));
    });
    if (filter) dropFilterName(draft, own);
  };
}

/** Takes the sheet's filter out of it; undefined where there is none over the table. */
function takeFilter(elements: SheetElements, place: TablePlace): SheetFilter | undefined {
  const element = elements.find('autoFilter');
  if (!element) return undefined;
  const xml = elements.xml(element);
  const [own] = parseSqref(attributeOf(openingTag(xml), 'ref') ?? '');
  if (!own || !overlap(own, place.range)) return undefined;
  elements.remove(element);
  return { xml, range: own, sheetTag: elements.tag };
}

/** Excel keeps the range of a sheet's filter in a hidden name too. */
function dropFilterName(draft: WorkbookDraft, sheet: string): void {
  const place = draft.main.sheets.findIndex(({ name }) => name === sheet);
  dropNames(draft, (item) => isName(item, '_xlnm._FilterDatabase', place));
}
