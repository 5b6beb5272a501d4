/**
 * The border between a function and Excel: a TeczkaError becomes #ARG! with its Polish sentence, which Excel shows
 * beside the cell. Any other error is a fault of ours: Excel shows its bare mark, without a sentence.
 */
import { TeczkaError } from '../../core/values/errors.ts';

export function inExcel<Argument, Result>(
  compute: (argument: Argument) => Result,
): (argument: Argument) => Result {
  return (argument) => {
    try {
      return compute(argument);
    } catch (error) {
      if (!(error instanceof TeczkaError)) throw error;
      // Excel asks for it to be thrown, although it is no Error of the language.
      const refusal: unknown = new CustomFunctions.Error(
        CustomFunctions.ErrorCode.invalidValue,
        error.message,
      );
      throw refusal;
    }
  };
}
