/** What a promise is refused with, for tests of hosts; other errors go through. */
import { TeczkaError } from '../../core/values/errors.ts';

export async function refusalOf(work: Promise<unknown>): Promise<TeczkaError | undefined> {
  try {
    await work;
    return undefined;
  } catch (error) {
    if (error instanceof TeczkaError) return error;
    throw error;
  }
}
