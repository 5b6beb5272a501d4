/**
 * References after rows were put in or taken out: formulas, names, ranges. What Excel would change is changed, all else
 * stays as it was written: texts, structured references, other workbooks, several sheets at once. Called by whatever
 * of this folder rewrites a part.
 */
import { LAST_COLUMN, LAST_ROW, parseRange, rangeText, type CellRange } from '../address.ts';
import { formulaPieces, referenceText, type FormulaReference } from '../formula-references.ts';
import type { RowShift } from './row-shift.ts';

/** What Excel writes for cells that are there no more. */
const LOST = '#REF!';

/** How a reference to a single cell is taken when the cell is the only example row of a table. */
export type SingleCell =
  /** One cell, as in a formula. */
  | 'cell'
  /** A range of one row, which grows: as a series of a chart is meant. */
  | 'range';

/** The shifts of a workbook by its sheets' names. */
export class Shifts {
  private readonly bySheet = new Map<string, RowShift>();

  set(sheet: string, shift: RowShift): void {
    this.bySheet.set(sheet.toLowerCase(), shift);
  }

  of(sheet: string | undefined): RowShift | undefined {
    return sheet === undefined ? undefined : this.bySheet.get(sheet.toLowerCase());
  }

  get move(): boolean {
    return [...this.bySheet.values()].some(({ moves }) => moves);
  }

  /** @param sheet on which the formula stands; undefined for one of the whole workbook */
  formula(formula: string, sheet: string | undefined, single: SingleCell = 'cell'): string {
    if (!this.move) return formula;
    return formulaPieces(formula)
      .map((piece) => (typeof piece === 'string' ? piece : this.reference(piece, sheet, single)))
      .join('');
  }

  /** A range on the sheet as `ref` attributes have it; undefined when none of its cells is left. */
  area(text: string, sheet: string): string | undefined {
    const range = parseRange(text);
    const shift = this.of(sheet);
    if (!range || !shift) return text;
    const rows = shift.rows(range.top, range.bottom);
    if (!rows) return undefined;
    const isSame = rows.top === range.top && rows.bottom === range.bottom;
    return isSame ? text : blockText({ ...range, ...rows });
  }

  /** Ranges with spaces between them, as `sqref` has them; undefined when none of their cells is left. */
  areas(text: string, sheet: string): string | undefined {
    if (!this.of(sheet)) return text;
    const left = text.split(/\s+/).flatMap((area) => (area === '' ? [] : (this.area(area, sheet) ?? [])));
    return left.length > 0 ? left.join(' ') : undefined;
  }

  /** A single cell on the sheet; undefined when it is there no more. */
  cell(text: string, sheet: string): string | undefined {
    const range = parseRange(text);
    const shift = this.of(sheet);
    if (!range || !shift || range.top !== range.bottom) return text;
    const row = shift.row(range.top);
    if (row === undefined || row === range.top) return row === undefined ? undefined : text;
    return rangeText({ ...range, top: row, bottom: row });
  }

  private reference(reference: FormulaReference, sheet: string | undefined, single: SingleCell): string {
    const { text, prefix, from, to, isForeign } = reference;
    const shift = isForeign ? undefined : this.of(reference.sheet ?? sheet);
    if (!shift || from.row === undefined) return text;
    if (!to && single === 'cell') {
      const row = shift.row(from.row);
      if (row === from.row) return text;
      return row === undefined ? prefix + LOST : referenceText({ ...reference, from: { ...from, row } });
    }
    const other = to ?? from;
    const [top, bottom] = from.row <= (other.row ?? 0) ? [from, other] : [other, from];
    const rows = shift.rows(top.row ?? 1, bottom.row ?? LAST_ROW);
    if (!rows) return prefix + LOST;
    if (rows.top === top.row && rows.bottom === bottom.row) return text;
    const first = { ...top, row: rows.top };
    const second = { ...bottom, row: rows.bottom };
    return referenceText({
      ...reference,
      from: first,
      to: !to && rows.top === rows.bottom ? undefined : second,
    });
  }
}

/** "A1:C7"; whole rows stay whole. */
function blockText(range: CellRange): string {
  const isWhole = range.left === 0 && range.right === LAST_COLUMN;
  return isWhole ? `${range.top}:${range.bottom}` : rangeText(range);
}
