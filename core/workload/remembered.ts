/**
 * Answers of a pure function on texts, kept for a while: a year of sheets has the same few hundred headings, months and
 * names thousands of times over. Used by text.ts.
 */

/** Then all is forgotten and begun anew, so that the memory is bounded whatever people type. */
const MOST_TEXTS = 20_000;
/** Longer texts are no headings and hardly come twice. */
const LONGEST = 200;

export function remembered<Answer>(of: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    if (text.length > LONGEST) return of(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = of(text);
    if (known.size >= MOST_TEXTS) known.clear();
    known.set(text, answer);
    return answer;
  };
}
