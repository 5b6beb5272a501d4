/** Puts back what stood in cells before a change that went wrong. Called by write-cells.ts. */
import { sameState } from '../../../core/host/index.ts';
import { TeczkaError } from '../../../core/values/errors.ts';
import { contentOfState } from './cell-content.ts';
import { translated } from './host-errors.ts';
import { readStates, type OpenSheets } from './present-cells.ts';
import { isHeld, writeContents, type Planned } from './write-contents.ts';
import { changeLeftHalf, changePutBack } from './write-refusals.ts';

/**
 * Looks what the cells hold, and puts back those that hold something else than before: two syncs.
 * @throws TeczkaError `cells-left-changed`
 */
export async function putBack(
  context: Excel.RequestContext,
  sheets: OpenSheets,
  cells: readonly Planned[],
): Promise<void> {
  const changed = await changedOf(context, sheets, cells);
  const held = await writeContents(context, sheets, changed);
  const lost = changed.filter((cell) => !isHeld(cell.content, held.get(cell)));
  if (lost.length > 0) throw changeLeftHalf(undefined, lost);
}

/** The same after Excel has failed in the middle. @returns what the person is told, whichever way it ended */
export async function putBackAfter(
  failure: unknown,
  context: Excel.RequestContext,
  sheets: OpenSheets,
  cells: readonly Planned[],
): Promise<unknown> {
  const [first] = cells;
  const told = translated(failure, first ? { sheet: first.sheet } : {});
  const cause = told instanceof TeczkaError ? told : undefined;
  try {
    await putBack(context, sheets, cells);
  } catch {
    // Why it could not be put back matters less than which cells the person must look at.
    return changeLeftHalf(cause, cells);
  }
  return cause ? changePutBack(cause) : told;
}

/** The cells that hold something else than before, each with what puts it back. */
async function changedOf(
  context: Excel.RequestContext,
  sheets: OpenSheets,
  cells: readonly Planned[],
): Promise<Planned[]> {
  const states = await readStates(context, sheets, cells);
  return cells.flatMap((cell) => {
    const now = states.get(cell);
    return now && !sameState(now, cell.now) ? [{ ...cell, now, content: contentOfState(cell.now) }] : [];
  });
}
