/**
 * Hands contents to cells and reads them back in the same request, so that nobody believes what Excel did not take.
 * Called by write-cells.ts and put-back.ts.
 */
import { cellKey, type CellPlace, type CellState } from '../../../core/host/index.ts';
import { isDateFormat } from '../../../core/workbooks/index.ts';
import type { CellContent } from './cell-content.ts';
import { isKept } from './cell-values.ts';
import type { PlacedBox } from './change-boxes.ts';
import { CELL_TEXT } from './limits.ts';
import { queueLoading, rangeOf, sheetsBy, statesOf } from './present-cells.ts';
import { inRequests } from './requests.ts';

export interface Planned extends CellPlace {
  /** What stands there until it is written. */
  readonly now: CellState;
  readonly content: CellContent;
}

/**
 * One sync for every block.
 * @param held takes what the cells hold afterwards, by `cellKey`: request by request, so that it tells also after a
 *   failure how far the writing came
 */
export async function writeContents(
  context: Excel.RequestContext,
  cells: readonly Planned[],
  held: Map<string, CellState>,
): Promise<void> {
  const begin = () => {
    const sheetOf = sheetsBy((name) => context.workbook.worksheets.getItem(name));
    return (box: PlacedBox<Planned>) => {
      const range = rangeOf(sheetOf(box.sheet), box);
      queueWriting(range, box);
      queueLoading(range);
      return () => {
        for (const [cell, state] of statesOf(box, range)) held.set(cellKey(cell), state);
      };
    };
  };
  await inRequests(context, cells, begin, ({ content }) => weightOf(content));
}

/** Did the cell take it? Excel may write a format in its own way. */
export function isHeld({ value, numberFormat }: CellContent, state: CellState | undefined): boolean {
  if (!state || isDateFormat(state.numberFormat) !== isDateFormat(numberFormat)) return false;
  return state.formula === undefined && isKept(value, state.value);
}

/** Does the cell get another number format, if only for the time of writing? */
export function changesFormat({ content, now }: Planned): boolean {
  return content.typedIn !== now.numberFormat || content.numberFormat !== now.numberFormat;
}

function weightOf({ raw }: CellContent): number {
  return 1 + (typeof raw === 'string' ? Math.floor(raw.length / CELL_TEXT) : 0);
}

/** Formats are touched only where one of the box changes, because each touch is a command of its own. */
function queueWriting(range: Excel.Range, box: PlacedBox<Planned>): void {
  const of = <Part>(part: (cell: Planned) => Part): Part[][] => box.cells.map((row) => row.map(part));
  const some = (test: (cell: Planned) => boolean): boolean => box.cells.some((row) => row.some(test));
  if (some(({ content, now }) => content.typedIn !== now.numberFormat)) {
    range.numberFormat = of(({ content }) => content.typedIn);
  }
  range.values = of(({ content }) => content.raw);
  if (some(({ content }) => content.numberFormat !== content.typedIn)) {
    range.numberFormat = of(({ content }) => content.numberFormat);
  }
}
