/**
 * Number formats of all cells of some columns, empty ones too, as the file has them: a cell that is not there has that
 * of its row or column. Called by steps/formats.ts.
 */
import { GENERAL_FORMAT, type CellRange } from '../../workbooks/index.ts';
import { openStyles, SheetParts, type WorkbookDraft } from '../../workbooks/patch/index.ts';

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
  const part = new SheetParts(draft).part(draft.sheet(sheet).part);
  const numbers = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
  const located = part.locate(new Set(numbers));
  const columnStyle = part.columnStyle(located);
  const missing = new Map(columns.map((column) => [column, columnStyle(column)]));
  const asked = new Set(columns);
  /** By row of the area: style indexes of the cells that are there, by column. */
  const rows = numbers.map((number) => {
    const row = located.rows.get(number);
    const own: number[] = [];
    for (const { column, style } of row?.cells ?? []) if (asked.has(column)) own[column] = style;
    return { own, style: row?.style };
  });
  return (number, column) => {
    const row = rows[number - top];
    const style = row?.own[column] ?? row?.style ?? missing.get(column);
    return style === undefined ? GENERAL_FORMAT : styles.style(style).format;
  };
}
