/**
 * Hands contents to cells and reads them back in the same request, so that nobody believes what Excel did not take.
 * Called by write-cells.ts and put-back.ts.
 */
import type { CellPlace, CellState } from '../../../core/host/index.ts';
import { isDateFormat } from '../../../core/workbooks/index.ts';
import { groupsOf } from './box.ts';
import type { CellContent } from './cell-content.ts';
import { isKept } from './cell-values.ts';
import { boxesOf, type PlacedBox } from './change-boxes.ts';
import { WRITE_BLOCK_CELLS } from './limits.ts';
import { queueLoading, rangeOf, statesOf, syncOnce, type OpenSheets } from './present-cells.ts';

export interface Planned extends CellPlace {
  /** What stands there until it is written. */
  readonly now: CellState;
  readonly content: CellContent;
}

/** One sync for every block. @returns what the cells hold afterwards, by cell */
export async function writeContents<Cell extends Planned>(
  context: Excel.RequestContext,
  sheets: OpenSheets,
  cells: readonly Cell[],
): Promise<ReadonlyMap<Cell, CellState>> {
  const held = new Map<Cell, CellState>();
  for (const group of groupsOf(boxesOf(cells, WRITE_BLOCK_CELLS), WRITE_BLOCK_CELLS)) {
    const asked = group.map((box) => {
      const range = rangeOf(sheets, box);
      queueWriting(range, box);
      return { box, range: queueLoading(range) };
    });
    await syncOnce(context);
    for (const { box, range } of asked) {
      for (const [cell, state] of statesOf(box, range)) held.set(cell, state);
    }
  }
  return held;
}

/** Did the cell take it? A restored formula may have counted anew, and Excel may write a format in its own way. */
export function isHeld({ value, formula, numberFormat }: CellContent, state: CellState | undefined): boolean {
  if (!state || isDateFormat(state.numberFormat) !== isDateFormat(numberFormat)) return false;
  if (formula !== undefined) return state.formula !== undefined;
  return state.formula === undefined && isKept(value, state.value);
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
