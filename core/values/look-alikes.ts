/**
 * Cyrillic letters that look like Latin ones, left in names and words by keyboards and scanned papers: „Кowalska” with
 * a Cyrillic К is another text for Excel. Called by readers of names and of headings; the Latin writing is only proposed.
 */
const LATIN_TWINS: ReadonlyMap<string, string> = new Map(
  [...'АаВЕеКМНОоРрСсТУуХхІіЈјЅѕ'].map((letter, index): [string, string] => [
    letter,
    'AaBEeKMHOoPpCcTYyXxIiJjSs'[index] ?? letter,
  ]),
);

/** Of a Cyrillic letter in either case, the Latin small letter that its small or its capital form looks like. */
export function smallLatinTwin(letter: string): string | undefined {
  return LATIN_TWINS.get(letter.toUpperCase())?.toLowerCase();
}

/**
 * The text with Latin letters in the place of their twins, in words that mix both; undefined when no word does or a
 * letter without a twin stands among them. A word wholly in Cyrillic is somebody's own writing and stays.
 */
export function withoutLookAlikes(text: string): string | undefined {
  if (!/\p{Script=Cyrillic}/u.test(text)) return undefined;
  const repaired = text.replace(/\p{L}+/gu, (word) =>
    /\p{Script=Latin}/u.test(word)
      ? word.replace(/\p{Script=Cyrillic}/gu, (letter) => LATIN_TWINS.get(letter) ?? letter)
      : word,
  );
  const stillMixed = (repaired.match(/\p{L}+/gu) ?? []).some(
    (word) => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word),
  );
  return repaired === text || stillMixed ? undefined : repaired;
}
