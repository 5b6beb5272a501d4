/** Rows that belong together by a key, found in one pass. Used by the shared indexes of a register's checks. */

/**
 * The groups of at least two rows with the same key, rows and groups in the table's order.
 * @param keyOf undefined for a row that belongs to no group
 */
export function groupRows(
  count: number,
  keyOf: (row: number) => string | number | undefined,
): readonly (readonly number[])[] {
  const first = new Map<string | number, number>();
  const groups = new Map<string | number, number[]>();
  for (let row = 0; row < count; row++) {
    const key = keyOf(row);
    if (key === undefined) continue;
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, row);
      continue;
    }
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [before, row]);
  }
  return [...groups.values()];
}
