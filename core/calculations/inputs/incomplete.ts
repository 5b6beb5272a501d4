/** An input that leaves out what the case needs is refused by the field that is to be filled in. */
import { TeczkaError } from '../../values/errors.ts';

/** @param message Polish: what is missing and why, what to give */
export function incomplete(field: string, message: string): TeczkaError {
  return new TeczkaError('input-incomplete', message, { field });
}
