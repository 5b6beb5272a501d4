/** Heights of rows. Called by the structuring of registers. */
import { requireCell } from './cell-edit.ts';
import type { PatchOperation } from './patch-workbook.ts';
import { SheetParts } from './sheet-part.ts';
import { spliceBytes, type Splice } from './splices.ts';
import { closing, opened, withAttribute } from './tag-text.ts';

export interface RowHeight {
  /** Excel's row number. */
  readonly row: number;
  /** In points; undefined lets Excel fit the row to its text. */
  readonly height: number | undefined;
}

/** @throws TeczkaError `sheet-missing` */
export function setRowHeights(sheet: string, heights: readonly RowHeight[]): PatchOperation {
  return (draft) => {
    for (const { row } of heights) requireCell({ row, column: 0 });
    const { part } = draft.sheet(sheet);
    const byRow = new Map(heights.map(({ row, height }) => [row, height]));
    const { bytes, prefix, rows, gaps, rowsEnd, sheetData, sheetDataEmpty } = new SheetParts(draft)
      .part(part)
      .locate(new Set(byRow.keys()));
    const text = (from: number, to: number) => new TextDecoder().decode(bytes.subarray(from, to));
    const fresh: Splice[] = [];
    const changed: Splice[] = [];
    for (const [number, height] of [...byRow].sort(([one], [other]) => one - other)) {
      const row = rows.get(number);
      if (row) changed.push({ ...row.tag, text: withHeight(text(row.tag.from, row.tag.to), height) });
      else if (height !== undefined) {
        const at = gaps.get(number) ?? rowsEnd;
        fresh.push({ from: at, to: at, text: withHeight(`<${prefix}row r="${number}"/>`, height) });
      }
    }
    const tag = text(sheetData.from, sheetData.to);
    const filled = { ...sheetData, text: opened(tag) + fresh.map((one) => one.text).join('') + closing(tag) };
    const splices = sheetDataEmpty && fresh.length > 0 ? [filled] : [...fresh, ...changed];
    if (splices.length > 0) draft.replace(part, spliceBytes(bytes, splices));
  };
}

function withHeight(tag: string, height: number | undefined): string {
  const high = withAttribute(tag, 'ht', height === undefined ? undefined : String(height));
  return withAttribute(high, 'customHeight', height === undefined ? undefined : '1');
}
