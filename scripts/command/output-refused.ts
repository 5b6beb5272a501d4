/** Tells in Polish why the system does not take the program's output, e.g. on a full disk. Called by main.ts. */
import { TeczkaError } from '../../core/values/errors.ts';
import { causeOfWriting } from '../files/system-causes.ts';

/** @returns a TeczkaError `output-unwritable`; the error itself when it is none of the system's */
export function outputRefused(error: Error): Error {
  const cause = causeOfWriting(error, false);
  if (cause === undefined) return error;
  return new TeczkaError(
    'output-unwritable',
    `nie można zapisać wyniku programu: ${cause}`,
    {},
    { cause: error },
  );
}
