/** Where the focus goes when the entry that had it leaves the list. Called by use-kept-focus.ts. */

/**
 * The next of the entries and headings that stood below the one that left and are still there, else the nearest one
 * above it.
 * @param before keys in the order of the page, `left` among them
 * @param after keys that are there now
 * @returns undefined when nothing is left
 */
export function successor(
  left: string,
  before: readonly string[],
  after: ReadonlySet<string>,
): string | undefined {
  const at = before.indexOf(left);
  const below = before.slice(at + 1).find((key) => after.has(key));
  const above = before.slice(0, Math.max(at, 0)).reverse();
  return below ?? above.find((key) => after.has(key));
}
