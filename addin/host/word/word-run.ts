/** Work in the open document, with every refusal of Word made a sentence for the person. Called by word-document.ts. */
import type { Place } from '../../../core/values/errors.ts';
import { translated } from './word-errors.ts';

/** @throws TeczkaError of word-errors.ts, and what the work itself throws */
export async function inWord<Result>(
  work: (context: Word.RequestContext) => Promise<Result>,
  place: Place,
): Promise<Result> {
  try {
    return await Word.run(work);
  } catch (error) {
    throw translated(error, place);
  }
}
