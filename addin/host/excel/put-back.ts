/** Puts back what stood in cells before a change that went wrong. Called by write-cells.ts. */
import { cellKey, sameState, type CellPlace, type CellState } from '../../../core/host/index.ts';
import type { TeczkaError } from '../../../core/values/errors.ts';
import { contentOfState } from './cell-content.ts';
import { readStates } from './present-cells.ts';
import { isHeld, writeContents, type Planned } from './write-contents.ts';
import { changeLeftHalf } from './write-refusals.ts';

/** Why a change went wrong. */
export interface Broken {
  /** What the person is told once everything is put back; a fault of ours stays what it is. */
  readonly whenPutBack: unknown;
  /** The reason as a sentence for the person, where it is known. */
  readonly reason: TeczkaError | undefined;
}

/** Two syncs, one where nothing had been changed. @returns what the person is told, whichever way it ended */
export async function putBackAfter(
  { whenPutBack, reason }: Broken,
  context: Excel.RequestContext,
  cells: readonly Planned[],
): Promise<unknown> {
  const left = await notPutBack(context, cells);
  return left.length === 0 ? whenPutBack : changeLeftHalf(reason, left);
}

/** Puts back the cells that hold something else than before. @returns those that still do, or may */
async function notPutBack(
  context: Excel.RequestContext,
  cells: readonly Planned[],
): Promise<readonly CellPlace[]> {
  try {
    const changed = await changedOf(context, cells);
    const held = new Map<string, CellState>();
    await writeContents(context, changed, held);
    return changed.filter((cell) => !isHeld(cell.content, held.get(cellKey(cell))));
  } catch {
    // Why they could not be put back matters less than which cells the person must look at.
    return cells;
  }
}

/** The cells that hold something else than before, each with what puts it back. */
async function changedOf(context: Excel.RequestContext, cells: readonly Planned[]): Promise<Planned[]> {
  const present = await readStates(context, cells);
  return cells.flatMap((cell) => {
    const now = present.get(cellKey(cell))?.state;
    return now && !sameState(now, cell.now) ? [{ ...cell, now, content: contentOfState(cell.now) }] : [];
  });
}
