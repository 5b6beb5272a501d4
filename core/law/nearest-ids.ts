/** Which known ids a mistyped one probably meant. Used by law-book.ts for its message on an unknown parameter. */

/** At most `limit` known ids, those that contain the given text first, then those fewest edits away. */
export function nearestIds(given: string, known: readonly string[], limit: number): readonly string[] {
  const wanted = given.trim().toLowerCase();
  if (wanted === '') return [];
  return known
    .map((id) => ({ id, distance: id.toLowerCase().includes(wanted) ? 0 : edits(wanted, id.toLowerCase()) }))
    .filter(({ distance }) => distance <= Math.max(3, wanted.length / 2))
    .sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
    .map(({ id }) => id);
}

/** Levenshtein distance, one row at a time. */
function edits(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1];
    for (let column = 1; column <= to.length; column++) {
      const replaced = (row[column - 1] ?? 0) + (letter === to[column - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
