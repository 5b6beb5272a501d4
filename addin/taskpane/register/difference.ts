/** What a change of cells did to the list, as a sentence. Called by the session after a re-check. */
import type { Checked } from './check-view.ts';
import { differenceInWords } from './words.ts';

/**
 * @param changed A1 addresses of the cells that were changed
 * @returns empty when the list is the same
 */
export function difference(
  before: Checked | undefined,
  after: Checked,
  changed: ReadonlySet<string>,
): string {
  const gone = cellsOnlyIn(before, after);
  const come = cellsOnlyIn(after, before);
  return differenceInWords({ changed, gone, come }, after.counts);
}

/** A1 addresses of the entries of `one` that `other` has not. */
function cellsOnlyIn(one: Checked | undefined, other: Checked | undefined): readonly string[] {
  const keys = new Set(other?.entries.map(({ key }) => key));
  return (one?.entries ?? []).filter(({ key }) => !keys.has(key)).map(({ finding }) => finding.cell);
}
