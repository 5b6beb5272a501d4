/** Refusals as values, for screens that show them: nothing made for the person is lost, no fault of ours is hidden. */
import { TeczkaError } from '../../core/values/errors.ts';

export type Outcome<Result> =
  { readonly done: true; readonly result: Result } | { readonly done: false; readonly refusal: TeczkaError };

/** What the action gives, or the refusal that it threw. @throws whatever else it throws */
export function attempt<Result>(action: () => Result): Outcome<Result> {
  try {
    return { done: true, result: action() };
  } catch (error) {
    if (error instanceof TeczkaError) return { done: false, refusal: error };
    throw error;
  }
}
