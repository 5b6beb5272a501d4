/** What a calculation is refused with, for tests; other errors go through. */
import { TeczkaError } from '../../core/values/errors.ts';

export function refusedWith(work: () => unknown): TeczkaError {
  try {
    work();
  } catch (error) {
    if (error instanceof TeczkaError) return error;
    throw error;
  }
  throw new Error('Not refused');
}
