/** An input that contradicts itself is refused by the field that is to be mended. */
import { TeczkaError } from '../../values/errors.ts';

/** @param message Polish: what does not fit, what to do */
export function contradiction(field: string, message: string): TeczkaError {
  return new TeczkaError('input-contradiction', message, { field });
}
