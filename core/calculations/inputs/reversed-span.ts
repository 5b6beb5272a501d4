/** The refusal of a span of days or months that ends before it begins: one sentence, wherever an input holds a span. */
import { contradiction } from './contradiction.ts';

/**
 * @param what Polish, nominative, with a capital: „Pobyt dziecka”, „Okres gotowości”
 * @param field path of the span's end
 * @throws TeczkaError `input-contradiction`
 */
export function refuseReversed<Bound extends number | string>(
  what: string,
  { from, to }: { readonly from: Bound; readonly to?: Bound | undefined },
  field: string,
): void {
  if (to === undefined || to >= from) return;
  throw contradiction(field, `${what} kończy się wcześniej, niż się zaczyna. Popraw początek albo koniec.`);
}
