/** Takes back what structuring wrote into cells: headings, and values that it filled down from merged blocks. */
import { a1, contains, rangeText, type CellRange } from '../../../workbooks/index.ts';
import { cellChanges, recordIn } from '../../../workbooks/journal/index.ts';
import { mergeCells, type PatchOperation } from '../../../workbooks/patch/index.ts';
import { isReference } from '../../../workbooks/settings-sheet/index.ts';
import { isFilled } from '../../filled.ts';
import { CELL, MERGED, rowsOf } from './record.ts';
import type { TakeBack, TakenBack } from './take-back.ts';

/** @throws TeczkaError `undo-changed` */
export const cells: TakeBack = ({ details, workbook, skipChanged }) => ({
  operations: cellChanges.undo(rowsOf(details, CELL), workbook, { skipChanged }),
});

/** A block in which somebody has written something since stays apart: merged, it would hide that. */
export const merges: TakeBack = ({ details, workbook }): TakenBack => {
  const emptied = new Map(
    rowsOf(details, CELL).flatMap((values) => {
      const { cell, before, after } = recordIn(values);
      if (!cell || before !== undefined) return [];
      return [[`${cell.sheet}!${a1(cell.range.top, cell.range.left)}`, after] as const];
    }),
  );
  const changed: string[] = [];
  const operations: PatchOperation[] = [];
  for (const [block] of rowsOf(details, MERGED)) {
    if (!isReference(block)) continue;
    const { sheet, range } = block;
    const isHidden = (row: number, column: number, value: unknown) =>
      contains(range, row, column) &&
      (row !== range.top || column !== range.left) &&
      value !== emptied.get(`${sheet}!${a1(row, column)}`);
    const isInTheWay = workbook
      .sheet(sheet)
      .rows.some(({ number, values }) =>
        values.some((value, column) => isFilled(value) && isHidden(number, column, value)),
      );
    if (isInTheWay) changed.push(`${sheet}!${rangeText(range)}`);
    else if (!isOneCell(range)) operations.push(mergeCells(sheet, [range]));
  }
  return { operations, changed };
};

function isOneCell({ top, left, bottom, right }: CellRange): boolean {
  return top === bottom && left === right;
}
