/**
 * How the ground floor says that a package cannot be read. It knows neither the file's name nor whether the package
 * is a workbook or a document: the room above (workbooks, documents) turns these into its own sentence.
 */
import { TeczkaError } from '../values/errors.ts';

/** The package or one of its parts is broken; `what` is a Polish clause without a full stop. */
export function damaged(what: string, cause?: unknown): TeczkaError {
  return new TeczkaError('package-damaged', what, {}, cause === undefined ? undefined : { cause });
}

/** The package is beyond the bounds set for reading; `what` is a Polish clause without a full stop. */
export function tooLarge(what: string): TeczkaError {
  return new TeczkaError('package-too-large', what);
}
