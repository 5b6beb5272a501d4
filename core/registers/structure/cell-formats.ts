/**
 * Number formats of all cells of some columns, empty ones too, as the file has them: a cell that is not there has that
 * of its row or column. Called by steps/formats.ts.
 */
import { GENERAL_FORMAT, type CellRange } from '../../workbooks/index.ts';
import { findCells, openStyles, SheetParts, type WorkbookDraft } from '../../workbooks/patch/index.ts';

/** Number format code of a cell. */
export type FormatAt = (row: number, column: number) => string;

/** @param draft of the file; it is only read */
export function formatsIn(
  draft: WorkbookDraft,
  sheet: string,
  columns: readonly number[],
  { top, bottom }: Pick<CellRange, 'top' | 'bottom'>,
): FormatAt {
  const { styles } = openStyles(draft);
  const asked: { sheet: string; row: number; column: number }[] = [];
  for (let row = top; row <= bottom; row++) for (const column of columns) asked.push({ sheet, row, column });
  /** By row of the area and column. */
  const formats = new Map<number, string[]>(columns.map((column) => [column, []]));
  for (const { cells } of findCells(new SheetParts(draft), asked)) {
    for (const found of cells) {
      const { row, column } = found.asked;
      const own = formats.get(column);
      if (own) own[row - top] = styles.style(found.style).format;
    }
  }
  return (row, column) => formats.get(column)?.[row - top] ?? GENERAL_FORMAT;
}
