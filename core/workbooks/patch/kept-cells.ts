/**
 * Cells of a sheet that may not simply be written, because something beyond the cell says what stands in it: merged
 * areas, formulas that fill an area, tables, protection. Called by find-cells.ts.
 */
import { XmlReader } from '../../opc/xml-reader.ts';
import { xmlText } from '../../opc/xml.ts';
import { a1, contains, parseRange, type CellRange } from '../address.ts';
import { mergedRanges } from '../sheet-surroundings.ts';
import { isTrue } from '../workbook-part.ts';
import type { LocatedSheet } from './locate-cells.ts';
import { cellCovered, cellHasFormula, cellOfTableFrame, sheetProtected, type NamedCell } from './refusals.ts';
import type { WorkbookDraft } from './workbook-draft.ts';

/** Formulas of these kinds fill an area; the bytes are looked through for the words first. */
const AREA_FORMULAS = ['array', 'dataTable'];

export class KeptCells {
  private readonly merges: readonly CellRange[];
  private readonly formulas: readonly CellRange[];
  private readonly tableFrames: readonly CellRange[];
  private readonly isProtected: boolean;

  constructor(draft: WorkbookDraft, part: string, sheet: LocatedSheet) {
    const tail = xmlText(sheet.bytes.subarray(sheet.tail));
    const protection = new XmlReader(tail);
    this.merges = mergedRanges(tail);
    this.formulas = areaFormulas(sheet.bytes);
    this.tableFrames = tableFrames(draft, part);
    this.isProtected = protection.open('sheetProtection') && isTrue(protection.attribute('sheet'));
  }

  /**
   * @param isLocked is the cell locked by its style?
   * @throws TeczkaError `cell-covered`, `cell-has-formula`, `cell-in-table-frame`, `sheet-protected`
   */
  refuse(cell: NamedCell, isLocked: () => boolean): void {
    const { row, column } = cell;
    const holds = (range: CellRange) => contains(range, row, column);
    const merge = this.merges.find(holds);
    if (merge && (merge.top !== row || merge.left !== column)) {
      throw cellCovered(cell, a1(merge.top, merge.left));
    }
    if (this.formulas.some(holds)) throw cellHasFormula(cell);
    if (this.tableFrames.some(holds)) throw cellOfTableFrame(cell);
    if (this.isProtected && isLocked()) throw sheetProtected(cell);
  }
}

function areaFormulas(bytes: Uint8Array): CellRange[] {
  if (!AREA_FORMULAS.some((word) => holdsText(bytes, word))) return [];
  const ranges: CellRange[] = [];
  const reader = new XmlReader(xmlText(bytes));
  while (reader.open('f')) {
    const range = parseRange(reader.attribute('ref') ?? '');
    if (range && AREA_FORMULAS.includes(reader.attribute('t') ?? '')) ranges.push(range);
  }
  return ranges;
}

/** The header and totals rows of the sheet's tables: the tables' own parts repeat what stands there. */
function tableFrames(draft: WorkbookDraft, part: string): CellRange[] {
  return draft.related(part).flatMap(({ type, target }) => {
    const bytes = type === 'table' ? draft.read(target) : undefined;
    const reader = new XmlReader(bytes ? xmlText(bytes) : '');
    const range = reader.open('table') ? parseRange(reader.attribute('ref') ?? '') : undefined;
    if (!range) return [];
    const headers = Number(reader.attribute('headerRowCount') ?? 1);
    const totals = Number(reader.attribute('totalsRowCount') ?? 0);
    return [
      { ...range, bottom: range.top + headers - 1 },
      { ...range, top: range.bottom - totals + 1 },
    ];
  });
}

/** Do these ASCII letters stand anywhere in the bytes? */
function holdsText(bytes: Uint8Array, text: string): boolean {
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let length = 1;
    while (length < text.length && bytes[at + length] === text.charCodeAt(length)) length++;
    if (length === text.length) return true;
  }
  return false;
}
