/**
 * The marks of one sheet by the cells at which they are shown: several of one cell share a note, and a cell under a
 * merged area is not seen, so its mark goes to the area's first cell and names its own. Called by annotate.ts.
 */
import { a1, contains, type CellAddress, type CellRange } from '../address.ts';
import { MARK_SEVERITIES, type Mark, type MarkSeverity } from './mark.ts';

/** A part of a note: what one mark says. */
export interface Remark {
  readonly severity: MarkSeverity;
  readonly text: string;
}

export interface MarkedCell extends CellAddress {
  /** Last column that the cell covers. */
  readonly right: number;
  /** The gravest of its remarks. */
  readonly severity: MarkSeverity;
  /** From the gravest. */
  readonly remarks: readonly Remark[];
}

/** By rows and columns. @param marks of one sheet */
export function markedCells(marks: readonly Mark[], merges: readonly CellRange[]): readonly MarkedCell[] {
  const cells = new Map<string, { place: CellAddress; right: number; remarks: Remark[] }>();
  const mergesIn = mergesByRow(marks, merges);
  for (const mark of marks) {
    const merge = mergesIn.get(mark.row)?.find((range) => contains(range, mark.row, mark.column));
    const place = merge ? { row: merge.top, column: merge.left } : { row: mark.row, column: mark.column };
    const key = a1(place.row, place.column);
    const cell = cells.get(key) ?? { place, right: merge?.right ?? place.column, remarks: [] };
    cells.set(key, cell);
    const own = a1(mark.row, mark.column);
    cell.remarks.push({ severity: mark.severity, text: own === key ? mark.text : `(${own}) ${mark.text}` });
  }
  const rank = ({ severity }: Remark) => MARK_SEVERITIES.indexOf(severity);
  return [...cells.values()]
    .map(({ place, right, remarks }) => {
      const sorted = [...remarks].sort((one, other) => rank(one) - rank(other));
      return { ...place, right, severity: sorted[0]?.severity ?? 'info', remarks: sorted };
    })
    .sort((one, other) => one.row - other.row || one.column - other.column);
}

/** The merged areas that lie in the rows of the marks. */
function mergesByRow(
  marks: readonly Mark[],
  merges: readonly CellRange[],
): ReadonlyMap<number, readonly CellRange[]> {
  const rows = [...new Set(marks.map(({ row }) => row))].sort((one, other) => one - other);
  const byTop = [...merges].sort((one, other) => one.top - other.top);
  const found = new Map<number, readonly CellRange[]>();
  let next = 0;
  let open: CellRange[] = [];
  for (const row of rows) {
    const from = next;
    while ((byTop[next]?.top ?? Infinity) <= row) next++;
    open = [...open, ...byTop.slice(from, next)].filter(({ bottom }) => bottom >= row);
    found.set(row, open);
  }
  return found;
}
