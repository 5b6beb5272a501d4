/** What a synchronous piece of work is refused with, for tests of calculations; other errors go through. */
import { TeczkaError } from '../../core/values/errors.ts';

/** @throws Error when the work is not refused, so that no test passes by mistake */
export function refusedWith(work: () => unknown): TeczkaError {
  try {
    work();
  } catch (error) {
    if (error instanceof TeczkaError) return error;
    throw error;
  }
  throw new Error('Not refused');
}
