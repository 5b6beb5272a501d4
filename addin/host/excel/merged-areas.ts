/**
 * Merged areas of sheets, whole rows at a time, so that none is cut at the edge of the used range. Excel fails to
 * answer where there are more than 512 (its documentation does not say with which code), so a refused request is
 * halved. Called by read-workbook.ts.
 */
import { LAST_COLUMN, rangeText, type CellRange } from '../../../core/workbooks/index.ts';
import { halvesOf, type Box } from './box.ts';
import { isBusy } from './host-errors.ts';

export interface Band extends Box {
  readonly sheet: Excel.Worksheet;
}

/** All columns of the rows from `top` on. */
export function wholeRows(sheet: Excel.Worksheet, { top, rows }: Box): Band {
  return { sheet, top, rows, left: 0, columns: LAST_COLUMN + 1 };
}

/**
 * Merged areas of every band; one sync unless Excel refuses.
 * @param queueMore asks more in each request, because nothing that a refused one has queued is ever answered
 */
export async function mergesOf(
  context: Excel.RequestContext,
  bands: readonly Band[],
  queueMore: () => void,
): Promise<readonly (readonly CellRange[])[]> {
  queueMore();
  const asked = bands.map(({ sheet, top, left, rows, columns }) =>
    queueMerges(sheet.getRangeByIndexes(top, left, rows, columns)),
  );
  try {
    await context.sync();
  } catch (error) {
    const [only, ...more] = bands;
    if (isBusy(error) || !only) throw error;
    if (more.length > 0)
      return [...(await mergesOf(context, [only], queueMore)), ...(await mergesOf(context, more, queueMore))];
    const halves = only.rows > 1 ? halvesOf(only) : undefined;
    if (!halves) throw error;
    return [distinct((await mergesOf(context, halves, queueMore)).flat())];
  }
  return asked.map(mergesIn);
}

/** Queues the question; `mergesIn` reads the answer after the next sync. */
export function queueMerges(range: Excel.Range): Excel.RangeAreas {
  const merged = range.getMergedAreasOrNullObject();
  merged.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  return merged;
}

export function mergesIn(merged: Excel.RangeAreas): readonly CellRange[] {
  return merged.isNullObject ? [] : merged.areas.items.map(rangeOf);
}

function rangeOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellRange {
  return {
    top: rowIndex + 1,
    left: columnIndex,
    bottom: rowIndex + rowCount,
    right: columnIndex + columnCount - 1,
  };
}

/** An area across the cut of two halves is answered by both. */
function distinct(ranges: readonly CellRange[]): readonly CellRange[] {
  return [...new Map(ranges.map((range) => [rangeText(range), range])).values()];
}
