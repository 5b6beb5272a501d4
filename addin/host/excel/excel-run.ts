/** Work in the open workbook, with every refusal of Excel made a sentence for the person. Called by the files beside it. */
import type { Place } from '../../../core/values/errors.ts';
import { translated } from './host-errors.ts';

/** @throws TeczkaError of host-errors.ts, and what the work itself throws */
export async function inExcel<Result>(
  work: (context: Excel.RequestContext) => Promise<Result>,
  place: Place = {},
): Promise<Result> {
  try {
    return await Excel.run(work);
  } catch (error) {
    throw translated(error, place);
  }
}

/** The same in the context in which something was begun: only there can a handler of events be removed. */
export async function inContextOf(
  begun: OfficeExtension.ClientRequestContext,
  work: (context: Excel.RequestContext) => Promise<void>,
): Promise<void> {
  try {
    await Excel.run(begun, work);
  } catch (error) {
    throw translated(error, {});
  }
}
