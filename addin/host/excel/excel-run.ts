/**
 * Work in the open workbook, with every refusal of Excel made a sentence for the person. While a cell is being edited,
 * what a person asks for (reading, writing, showing) is refused at once and says what to do; what goes on by itself
 * waits until the editing has ended (`delayForCellEdit`). Called by the files beside it.
 */
import type { Place } from '../../../core/values/errors.ts';
import { translated } from './host-errors.ts';

type Work<Result> = (context: Excel.RequestContext) => Promise<Result>;

/** @throws TeczkaError of host-errors.ts, and what the work itself throws */
export async function inExcel<Result>(work: Work<Result>, place: Place = {}): Promise<Result> {
  try {
    return await Excel.run(work);
  } catch (error) {
    throw translated(error, place);
  }
}

/**
 * Work that waits while a cell is being edited; an Excel that cannot wait (without DelayForCellEdit) refuses it.
 * @param begun the context in which something was begun: only there can a handler of events be removed
 * @throws as `inExcel`
 */
export async function onceNotEditing<Result>(
  work: Work<Result>,
  begun?: OfficeExtension.ClientRequestContext,
): Promise<Result> {
  try {
    return await Excel.run({ delayForCellEdit: true, ...(begun && { previousObjects: begun }) }, work);
  } catch (error) {
    throw translated(error, {});
  }
}
