/** The workbook after a change of ours, known from the host's answer, before the host tells of it. Used by the session. */
import { afterChange, showsDate, type WrittenCells } from '../../../core/host/index.ts';
import type { WorkbookView } from '../../../core/workbooks/index.ts';

/** @param state which of the two the cells are in: after writing, or put back to what was before */
export function afterWriting(
  view: WorkbookView,
  written: WrittenCells,
  state: 'before' | 'after',
): WorkbookView {
  return written.reduce((now, { sheet, row, column, [state]: cell }) => {
    const cells = [{ row, column, value: cell.value, isDate: showsDate(cell) }];
    return afterChange(now, { kind: 'cells', sheet, cells });
  }, view);
}
