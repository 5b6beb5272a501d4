/**
 * Cells asked for or written in as few requests as Excel's limits allow: one for every group of WRITE_BLOCK_CELLS. A
 * group that Excel refuses for its size is halved and sent again. Called by present-cells.ts and write-contents.ts.
 */
import type { CellPlace } from '../../../core/host/index.ts';
import { groupsOf } from './box.ts';
import { boxesOf, placedHalvesOf, type PlacedBox } from './change-boxes.ts';
import { isTooLarge } from './host-errors.ts';
import { WRITE_BLOCK_CELLS } from './limits.ts';

/** Queues what is wanted of a box; what it gives takes the answer after the sync. */
export type QueueBox<Cell extends CellPlace> = (box: PlacedBox<Cell>) => () => void;

/**
 * One sync for every group.
 * @param begin called before each request, because nothing that a refused one has queued is ever answered
 * @param weightOf every cell weighs 1, unless told otherwise
 */
export async function inRequests<Cell extends CellPlace>(
  context: Excel.RequestContext,
  cells: readonly Cell[],
  begin: () => QueueBox<Cell>,
  weightOf: (cell: Cell) => number = () => 1,
): Promise<void> {
  const boxes = boxesOf(cells, WRITE_BLOCK_CELLS, weightOf);
  const weightOfBox = (box: PlacedBox<Cell>): number =>
    box.cells.flat().reduce((sum, cell) => sum + weightOf(cell), 0);
  for (const group of groupsOf(boxes, WRITE_BLOCK_CELLS, weightOfBox)) await send(context, group, begin);
}

async function send<Cell extends CellPlace>(
  context: Excel.RequestContext,
  group: readonly PlacedBox<Cell>[],
  begin: () => QueueBox<Cell>,
): Promise<void> {
  const takes = group.map(begin());
  try {
    await context.sync();
  } catch (error) {
    const halves = isTooLarge(error) ? halvesOfGroup(group) : undefined;
    if (!halves) throw error;
    for (const half of halves) await send(context, half, begin);
    return;
  }
  for (const take of takes) take();
}

/** Undefined for a single cell. */
function halvesOfGroup<Cell extends CellPlace>(
  group: readonly PlacedBox<Cell>[],
): readonly (readonly PlacedBox<Cell>[])[] | undefined {
  const [only, ...more] = group;
  if (!only) return undefined;
  if (more.length === 0) return placedHalvesOf(only)?.map((half) => [half]);
  const half = Math.ceil(group.length / 2);
  return [group.slice(0, half), group.slice(half)];
}
