/**
 * Changes of cells in two phases of one sync each: what stands there now is compared with what the person saw; then all
 * is written and read back in the same request. A request to Excel is no transaction, so whatever goes wrong once
 * something may have been written is answered by putting back what the first phase read. Changes of more than
 * WRITE_BLOCK_CELLS take one request more in each phase for every block of that size. Called by excel-workbook.ts.
 */
import {
  cellChanged,
  cellHasFormula,
  cellNotKept,
  sameValue,
  type CellChange,
  type CellPlace,
  type CellState,
  type WrittenCell,
  type WrittenCells,
} from '../../../core/host/index.ts';
import type { CellValue } from '../../../core/workbooks/index.ts';
import { contentOf, contentOfState, type CellContent } from './cell-content.ts';
import { ClosedCells } from './closed-cells.ts';
import { isBusy } from './host-errors.ts';
import { WRITE_BLOCK_CELLS } from './limits.ts';
import { queueSheets, readStates, type OpenSheets } from './present-cells.ts';
import { putBack, putBackAfter } from './put-back.ts';
import { is1904, queueEpoch } from './workbook-dates.ts';
import { isHeld, writeContents, type Planned } from './write-contents.ts';
import { sheetGone } from './write-refusals.ts';

/** A cell that is to change. */
export interface Wish extends CellPlace {
  /** What must stand there now; with a formula, the formula. */
  readonly expected: CellValue;
  readonly expectedFormula: string | undefined;
  /** What is to stand there, by what stands there now. */
  readonly content: (now: CellState, date1904: boolean) => CellContent;
}

export function wishOf({ sheet, row, column, expected, to }: CellChange): Wish {
  const content: Wish['content'] = (now, date1904) => contentOf(to, now.numberFormat, date1904);
  return { sheet, row, column, expected, expectedFormula: undefined, content };
}

/** The wish to have back what stood there before. */
export function wishBack({ sheet, row, column, before, after }: WrittenCell): Wish {
  const { value: expected, formula: expectedFormula } = after;
  return { sheet, row, column, expected, expectedFormula, content: () => contentOfState(before) };
}

/** What WorkbookHost.write promises; the answer is in the order of the wishes. */
export async function writeExcel(
  context: Excel.RequestContext,
  wishes: readonly Wish[],
): Promise<WrittenCells> {
  const sheets = queueSheets(context, wishes);
  const epoch = queueEpoch(context);
  const closed = new ClosedCells();
  const present = await readStates(context, sheets, wishes, (box, range) => closed.queue(box, range));
  closed.refuse();
  const planned = wishes.map((wish): Planned => {
    const now = stateOf(present, wish);
    refuseSurprise(wish, now);
    const { sheet, row, column } = wish;
    return { sheet, row, column, now, content: wish.content(now, is1904(epoch)) };
  });
  const held = await put(context, sheets, planned);
  return planned.map((cell) => {
    const { sheet, row, column, now } = cell;
    return { sheet, row, column, before: now, after: stateOf(held, cell) };
  });
}

/** Phase 2. */
async function put(
  context: Excel.RequestContext,
  sheets: OpenSheets,
  planned: readonly Planned[],
): Promise<ReadonlyMap<Planned, CellState>> {
  let held: ReadonlyMap<Planned, CellState>;
  try {
    held = await writeContents(context, sheets, planned);
  } catch (error) {
    // While a cell is being edited Excel refuses a request as a whole: nothing is there to put back.
    if (isBusy(error) && planned.length <= WRITE_BLOCK_CELLS) throw error;
    throw await putBackAfter(error, context, sheets, planned);
  }
  const lost = planned.find((cell) => !isHeld(cell.content, held.get(cell)));
  if (lost) {
    await putBack(context, sheets, planned);
    throw cellNotKept(lost);
  }
  return held;
}

/** @throws TeczkaError `cell-has-formula`, `cell-changed` */
function refuseSurprise(wish: Wish, now: CellState): void {
  if (now.formula !== undefined && wish.expectedFormula === undefined) throw cellHasFormula(wish);
  const same =
    now.formula === undefined ? sameValue(now.value, wish.expected) : now.formula === wish.expectedFormula;
  if (!same || (now.formula === undefined && wish.expectedFormula !== undefined)) throw cellChanged(wish);
}

function stateOf<Cell extends CellPlace>(states: ReadonlyMap<Cell, CellState>, cell: Cell): CellState {
  const state = states.get(cell);
  if (!state) throw sheetGone(cell.sheet);
  return state;
}
