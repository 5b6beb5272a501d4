/**
 * Names in the cases of Polish: „karta Kowalskiej” is Kowalska's. One rule for every copy that shows no names: the general
 * workbook and the run report (hiding.ts), and the data files.
 */

/** Letters of a name that its cases change. */
const ENDING = 3;
/** Shorter words are initials, prepositions and marks that stand in every text. */
export const SHORTEST_NAME = 3;

/** What every case of a name begins with: „kowal” of Kowalska, „ew” of Ewa, „jan” of Jan. */
function stemOf(name: string): string {
  return name.length > SHORTEST_NAME + ENDING ? name.slice(0, -ENDING) : name.replace(/[aeioy]$/, '');
}

/**
 * @param names single words, in small letters without Polish marks
 * @returns may a word, written so too, be a case of one of them?
 */
export function caseOfName(names: Iterable<string>): (word: string) => boolean {
  const long = [...names].filter((name) => name.length >= SHORTEST_NAME);
  const longest = new Map<string, number>();
  for (const name of long) {
    const stem = stemOf(name);
    longest.set(stem, Math.max(longest.get(stem) ?? 0, name.length + ENDING));
  }
  const known = [...longest];
  return (word) =>
    word.length >= SHORTEST_NAME &&
    known.some(([stem, most]) => word.length <= most && word.startsWith(stem));
}
