/**
 * Rows that belong together by a key. Most rows of a register share theirs with no other, so rows are first told
 * apart by a cheap number, and only the few that share it have their keys compared. Used by the shared indexes of a
 * register's checks.
 */

/**
 * The groups of at least two rows with the same key, rows and groups in the table's order.
 * @param roughOf a whole number that rows of one key share; undefined for a row that belongs to no group
 */
export function groupRows(
  count: number,
  roughOf: (row: number) => number | undefined,
  keyOf: (row: number) => string,
): readonly (readonly number[])[] {
  return regroup(roughGroups(count, roughOf), keyOf);
}

/** The groups cut by a further key, parts of one row left out. */
export function regroup(
  groups: readonly (readonly number[])[],
  keyOf: (row: number) => string | undefined,
): readonly (readonly number[])[] {
  return groups.flatMap((rows) => {
    const parts = new Map<string, number[]>();
    for (const row of rows) {
      const key = keyOf(row);
      if (key === undefined) continue;
      const part = parts.get(key);
      if (part) part.push(row);
      else parts.set(key, [row]);
    }
    return [...parts.values()].filter(({ length }) => length > 1);
  });
}

/**
 * A hash table of chained rows in flat arrays: a fifth of the time of a Map, and nothing for the garbage collector.
 */
function roughGroups(count: number, roughOf: (row: number) => number | undefined): readonly number[][] {
  const groups = new Map<number, number[]>();
  const mask = 2 ** Math.ceil(Math.log2(count + 1)) - 1;
  /** By bucket: the first row of the chain, plus 1. By row: the next of its chain, plus 1. */
  const heads = new Int32Array(mask + 1);
  const next = new Int32Array(count);
  const hashes = new Int32Array(count);
  for (let row = 0; row < count; row++) {
    const rough = roughOf(row);
    if (rough === undefined) continue;
    const hash = Math.imul(rough ^ (rough >>> 15), 0x2c1b3c6d);
    hashes[row] = hash;
    const bucket = (hash ^ (hash >>> 15)) & mask;
    const head = heads[bucket] ?? 0;
    let known = head;
    while (known > 0 && hashes[known - 1] !== hash) known = next[known - 1] ?? 0;
    if (known === 0) {
      next[row] = head;
      heads[bucket] = row + 1;
      continue;
    }
    const group = groups.get(known - 1);
    if (group) group.push(row);
    else groups.set(known - 1, [known - 1, row]);
  }
  return [...groups.values()];
}
