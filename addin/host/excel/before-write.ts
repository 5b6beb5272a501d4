/**
 * What must be known before cells are changed, asked in one request: what stands in them and in the marks of their rows,
 * which are closed to changes, and how the workbook counts its dates. Called by write-cells.ts.
 */
import {
  cellKey,
  placesOfMarks,
  requireCell,
  type CellPlace,
  type RowMark,
} from '../../../core/host/index.ts';
import { TeczkaError } from '../../../core/values/errors.ts';
import { ClosedCells } from './closed-cells.ts';
import { isBusy } from './host-errors.ts';
import { readStates, type PresentCell } from './present-cells.ts';
import { seesMerges } from './requirements.ts';
import { sheetGone } from './write-refusals.ts';
import { dateSystem, queueEpoch, type DateSystem } from './workbook-dates.ts';

export interface MarkedCell extends CellPlace {
  readonly marks: readonly RowMark[] | undefined;
}

export interface BeforeWrite {
  /** A cell that is to be written, or a mark. */
  present(place: CellPlace): PresentCell;
  readonly closed: ClosedCells;
  readonly dates: DateSystem;
}

/**
 * Excel fails to answer where a block touches more than 512 merged areas, so a refused question is asked once more
 * without them: then reading back tells what a covered cell did not take.
 * @throws TeczkaError `sheet-missing`; RangeError for a place that no sheet has
 */
export async function lookBefore(
  context: Excel.RequestContext,
  cells: readonly MarkedCell[],
): Promise<BeforeWrite> {
  if (!seesMerges()) return look(context, cells, false);
  try {
    return await look(context, cells, true);
  } catch (error) {
    if (error instanceof TeczkaError || error instanceof RangeError || isBusy(error)) throw error;
    return look(context, cells, false);
  }
}

async function look(
  context: Excel.RequestContext,
  cells: readonly MarkedCell[],
  asksMerges: boolean,
): Promise<BeforeWrite> {
  const places = [...cells, ...cells.flatMap(placesOfMarks)];
  places.forEach(requireCell);
  const distinct = [...new Map(places.map((place) => [cellKey(place), place])).values()];
  const closed = new ClosedCells(cells, asksMerges);
  let epoch = queueEpoch(context);
  const states = await readStates(context, distinct, () => {
    epoch = queueEpoch(context);
    return (box, range) => closed.queue(box, range);
  });
  const present = (place: CellPlace): PresentCell => {
    const cell = states.get(cellKey(place));
    if (!cell) throw sheetGone(place.sheet);
    return cell;
  };
  return { present, closed, dates: dateSystem(epoch) };
}
