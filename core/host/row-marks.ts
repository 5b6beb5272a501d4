/**
 * The marks of a row (CellChange.marks) while its cells change: are they still there, and what will they be once the
 * change is made? Called by file-cells.ts and by the adapters in addin/host.
 */
import type { CellValue } from '../workbooks/index.ts';
import { cellKey } from '../workbooks/patch/index.ts';
import { sameValue } from './cell-state.ts';
import { rowChanged } from './refusals.ts';
import type { CellPlace, RowMark, WrittenCell } from './workbook-host.ts';

interface MarkedPlace extends CellPlace {
  readonly marks?: readonly RowMark[] | undefined;
}

/** The cells in which the marks of a change stand. */
export function placesOfMarks({ sheet, row, marks = [] }: MarkedPlace): CellPlace[] {
  return marks.map(({ column }) => ({ sheet, row, column }));
}

/** @param valueOf what stands in a cell now. @throws TeczkaError `cell-changed` */
export function refuseMoved(place: MarkedPlace, valueOf: (place: CellPlace) => CellValue): void {
  const { sheet, row, marks = [] } = place;
  const isHere = marks.every(({ column, value }) => sameValue(valueOf({ sheet, row, column }), value));
  if (!isHere) throw rowChanged(place);
}

/**
 * The written cells with the marks that `revert` is to compare: a mark whose own cell was written at the same time is
 * from then on what was written there.
 * @param marks of each cell, in the order of the cells
 */
export function withMarks(
  written: readonly WrittenCell[],
  marks: readonly (readonly RowMark[] | undefined)[],
): WrittenCell[] {
  const values = new Map(written.map((cell) => [cellKey(cell), cell.after.value]));
  return written.map((cell, index) => {
    const own = marks[index]?.map((mark): RowMark => {
      const key = cellKey({ ...cell, column: mark.column });
      return values.has(key) ? { ...mark, value: values.get(key) } : mark;
    });
    return own ? { ...cell, marks: own } : cell;
  });
}
