/**
 * Changes of cells in two phases of one sync each: what stands there now, and in the marks of the row, is compared with
 * what the person saw; then all is written and read back in the same request. A request to Excel is no transaction, so
 * whatever goes wrong once something may have been written is answered by putting back what the first phase read. More
 * cells than WRITE_BLOCK_CELLS take one request more in each phase for every block of that size. Called by
 * excel-workbook.ts.
 */
import {
  cellChanged,
  cellHasFormula,
  cellKey,
  cellNotKept,
  refuseMoved,
  sameValue,
  withMarks,
  type CellChange,
  type CellState,
  type WrittenCell,
  type WrittenCells,
} from '../../../core/host/index.ts';
import { TeczkaError } from '../../../core/values/errors.ts';
import type { CellValue } from '../../../core/workbooks/index.ts';
import { lookBefore, type BeforeWrite, type MarkedCell } from './before-write.ts';
import { contentOf, contentOfState, type CellContent } from './cell-content.ts';
import { isEditing, translated } from './host-errors.ts';
import { putBackAfter, type Broken } from './put-back.ts';
import type { DateSystem } from './workbook-dates.ts';
import { changesFormat, isHeld, writeContents, type Planned } from './write-contents.ts';
import { changePutBack, notTaken } from './write-refusals.ts';

/** A cell that is to change. */
export interface Wish extends MarkedCell {
  /** What must stand there now. */
  readonly expected: CellValue;
  /** What is to stand there, by what stands there now. */
  readonly content: (now: CellState, dates: DateSystem) => CellContent;
}

export function wishOf(change: CellChange): Wish {
  const { sheet, row, column, expected, to, marks } = change;
  const content: Wish['content'] = (now, dates) => contentOf(to, change, now.numberFormat, dates);
  return { sheet, row, column, marks, expected, content };
}

/** The wish to have back what stood there before. */
export function wishBack({ sheet, row, column, before, after, marks }: WrittenCell): Wish {
  return { sheet, row, column, marks, expected: after.value, content: () => contentOfState(before) };
}

/** What WorkbookHost.write promises; the answer is in the order of the wishes. */
export async function writeExcel(
  context: Excel.RequestContext,
  wishes: readonly Wish[],
): Promise<WrittenCells> {
  const before = await lookBefore(context, wishes);
  before.closed.refuse();
  const planned = wishes.map((wish) => planOf(wish, before));
  const held = await put(context, planned);
  const written = planned.map((cell): WrittenCell => {
    const { sheet, row, column, now } = cell;
    return { sheet, row, column, before: now, after: held.get(cellKey(cell)) ?? now };
  });
  return withMarks(
    written,
    wishes.map(({ marks }) => marks),
  );
}

/** @throws TeczkaError `cell-has-formula`, `cell-changed`, `sheet-protected` and those of `contentOf` */
function planOf(wish: Wish, before: BeforeWrite): Planned {
  const { row, column } = wish;
  const { sheet, state: now } = before.present(wish);
  if (now.formula !== undefined) throw cellHasFormula(wish);
  if (!sameValue(now.value, wish.expected)) throw cellChanged(wish);
  refuseMoved(wish, (mark) => before.present(mark).state.value);
  const planned = { sheet, row, column, now, content: wish.content(now, before.dates) };
  if (changesFormat(planned)) before.closed.refuseFormat(planned);
  return planned;
}

/** Phase 2. @returns what the cells hold afterwards, by `cellKey` */
async function put(
  context: Excel.RequestContext,
  planned: readonly Planned[],
): Promise<ReadonlyMap<string, CellState>> {
  const held = new Map<string, CellState>();
  try {
    await writeContents(context, planned, held);
  } catch (error) {
    // While a cell is being edited Excel refuses a request as a whole: nothing is there to put back.
    if (isEditing(error) && held.size === 0) throw error;
    throw await putBackAfter(brokenBy(error, planned), context, planned);
  }
  const lost = planned.find((cell) => !isHeld(cell.content, held.get(cellKey(cell))));
  if (lost) {
    const broken = { whenPutBack: cellNotKept(lost), reason: notTaken(lost) };
    throw await putBackAfter(broken, context, planned);
  }
  return held;
}

function brokenBy(failure: unknown, [first]: readonly Planned[]): Broken {
  const told = translated(failure, first ? { sheet: first.sheet } : {});
  return told instanceof TeczkaError
    ? { whenPutBack: changePutBack(told), reason: told }
    : { whenPutBack: told, reason: undefined };
}
