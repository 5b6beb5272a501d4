/**
 * Cells of a sheet that may not simply be written, because something beyond the cell says what stands in it: merged
 * areas, formulas that fill an area, tables, protection. Made by sheet-part.ts.
 */
import { XmlReader } from '../../opc/xml-reader.ts';
import { xmlText } from '../../opc/xml.ts';
import { a1, contains, parseRange, type CellRange } from '../address.ts';
import { mergedRanges } from '../sheet-surroundings.ts';
import { isTrue } from '../workbook-part.ts';
import type { LocatedSheet } from './located.ts';
import { cellCovered, cellHasFormula, cellOfTableFrame, sheetProtected, type NamedCell } from './refusals.ts';
import type { WorkbookDraft } from './workbook-draft.ts';

/** Formulas of these kinds fill an area. */
const AREA_FORMULAS = ['array', 'dataTable'];
const LESS = 60;

export class KeptCells {
  readonly isProtected: boolean;
  private readonly merges: readonly CellRange[];
  private readonly formulas: readonly CellRange[];
  private readonly tableFrames: readonly CellRange[];
  private readonly allowsLooks: boolean;

  constructor(draft: WorkbookDraft, part: string, sheet: LocatedSheet) {
    const tail = xmlText(sheet.bytes.subarray(sheet.tail));
    const protection = new XmlReader(tail);
    this.merges = mergedRanges(tail);
    this.formulas = areaFormulas(sheet.bytes);
    this.tableFrames = tableFrames(draft, part);
    this.isProtected = protection.open('sheetProtection') && isTrue(protection.attribute('sheet'));
    // The standard's default: formatting is locked where nothing is said.
    this.allowsLooks = this.isProtected && !isTrue(protection.attribute('formatCells') ?? '1');
  }

  /** Does the cell belong to the area of a formula? */
  isOfFormula({ row, column }: NamedCell): boolean {
    return this.formulas.some((range) => contains(range, row, column));
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
    if (this.isOfFormula(cell)) throw cellHasFormula(cell);
    if (this.tableFrames.some(holds)) throw cellOfTableFrame(cell);
    if (this.isProtected && isLocked()) throw sheetProtected(cell);
  }

  /** @param isLocked as in `refuse`. @throws TeczkaError `sheet-protected` where the cell may not look otherwise */
  refuseLook(cell: NamedCell, isLocked: () => boolean): void {
    if (this.isProtected && !this.allowsLooks && isLocked()) throw sheetProtected(cell);
  }
}

/** Areas that formulas fill. Only the tags in which such a word stands are read: a sheet may be tens of megabytes long. */
export function areaFormulas(bytes: Uint8Array): CellRange[] {
  return AREA_FORMULAS.flatMap((word) => {
    let read = 0;
    return placesOf(bytes, word).flatMap((at) => {
      // A text may hold the word a thousand times: what stands between two tags is passed once.
      if (at < read) return [];
      const from = read + bytes.subarray(read, at).lastIndexOf(LESS);
      const end = bytes.indexOf(LESS, at);
      read = end < 0 ? bytes.length : end;
      if (from < 0) return [];
      const reader = new XmlReader(xmlText(bytes.subarray(from, read)));
      const isFormula = reader.open('f') && reader.attribute('t') === word;
      return (isFormula && parseRange(reader.attribute('ref') ?? '')) || [];
    });
  });
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

/** Where these ASCII letters stand in the bytes. */
function placesOf(bytes: Uint8Array, text: string): number[] {
  const places: number[] = [];
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let length = 1;
    while (length < text.length && bytes[at + length] === text.charCodeAt(length)) length++;
    if (length === text.length) places.push(at);
  }
  return places;
}
