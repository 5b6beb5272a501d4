/**
 * Headings that nearly say a register's own: cut („Data umieszcz.”), mistyped, written with letters of another
 * alphabet, divided without a hyphen, or with more behind. They are proposals, never the heading itself. Called by
 * header.ts.
 */
import { smallLatinTwin } from '../../values/look-alikes.ts';
import { headingKeys } from './heading.ts';
import { isAboutSomebodyElse } from './somebody-else.ts';

export interface SimilarHeading {
  /** Id of the register's column. */
  readonly id: string;
  /** How much the headings are alike, 0 to 1; 1 would be the same. */
  readonly likeness: number;
}

/** Below it a heading says nothing. */
const LEAST = 0.5;
/** Same letters, divided otherwise or of another alphabet. */
const SAME_LETTERS = 0.95;
/** The register's heading with more behind it, or only its beginning. */
const PARTLY = 0.55;
/** What one wrong letter takes. */
const TYPO = 0.12;
/** A heading is short; a longer text is a title or a remark. */
const LONGEST = 80;

/** Greek letters that look like Latin ones, and digits in the place of letters. */
const TWINS: Readonly<Record<string, string>> = {
  ...{ α: 'a', ο: 'o', ρ: 'p', ν: 'v', ε: 'e', ι: 'i', κ: 'k', τ: 't' },
  ...{ '0': 'o', '1': 'l', '3': 'e', '5': 's' },
};

/** Compares headings with those of one register, each text once. */
export class SimilarHeadings {
  readonly #known: readonly { readonly id: string; readonly words: readonly string[] }[];
  readonly #found = new Map<string, readonly SimilarHeading[]>();

  /** @param index heading key to column id */
  constructor(index: ReadonlyMap<string, string>) {
    this.#known = [...index].map(([key, id]) => ({ id, words: key.split(' ') }));
  }

  /** The columns that a heading may mean, the likeliest first. */
  of(heading: string): readonly SimilarHeading[] {
    const before = this.#found.get(heading);
    if (before) return before;
    const found = heading.length > LONGEST ? [] : this.#compare(heading);
    this.#found.set(heading, found);
    return found;
  }

  #compare(heading: string): readonly SimilarHeading[] {
    const best = new Map<string, number>();
    for (const key of headingKeys(heading)) {
      const words = key.split(' ').map(withoutTwins);
      for (const known of this.#known) {
        const likeness = likenessOf(words, known.words);
        if (likeness >= LEAST && likeness > (best.get(known.id) ?? 0)) best.set(known.id, likeness);
      }
    }
    return [...best]
      .map(([id, likeness]) => ({ id, likeness }))
      .sort((one, other) => other.likeness - one.likeness);
  }
}

/** „РЕSЕL” of Cyrillic letters; numbers stay numbers. */
function withoutTwins(word: string): string {
  if (/^[a-z]+$|^\d+$/.test(word)) return word;
  return [...word].map((letter) => TWINS[letter] ?? smallLatinTwin(letter) ?? letter).join('');
}

/** @returns 0 to 1 */
export function likenessOf(words: readonly string[], known: readonly string[]): number {
  if (words.join('') === known.join('')) return SAME_LETTERS;
  const shared = Math.min(words.length, known.length);
  const same = likenessOfWords(words.slice(0, shared), known.slice(0, shared));
  if (words.length === known.length) return same;
  const rest = words.slice(shared).join(' ');
  const meaning = shared > 1 || (known[0]?.length ?? 0) > 4;
  const beginning = words.length > known.length ? meaning && !isAboutSomebodyElse(rest) : shared > 1;
  return beginning ? PARTLY * same : 0;
}

/** Word by word; one word that is another makes another heading. */
function likenessOfWords(words: readonly string[], known: readonly string[]): number {
  let letters = 0;
  let alike = 0;
  for (let at = 0; at < known.length; at++) {
    const one = words[at] ?? '';
    const other = known[at] ?? '';
    const likeness = likenessOfWord(one, other);
    if (likeness === 0) return 0;
    letters += other.length;
    alike += likeness * other.length;
  }
  return alike / letters;
}

function likenessOfWord(word: string, known: string): number {
  if (word === known) return 1;
  if (word.length > 1 && known.length > word.length && known.startsWith(word)) {
    return word.length < 3 && known.length > 4 ? 0.5 : 0.5 + (0.5 * word.length) / known.length;
  }
  const allowed = known.length < 5 ? 0 : known.length < 8 ? 1 : 2;
  if (allowed === 0 || Math.abs(word.length - known.length) > allowed) return 0;
  const typos = typosBetween(word, known);
  return typos > allowed ? 0 : 1 - TYPO * typos;
}

/** Letters to change, add, leave out, or to swap with their neighbour. */
function typosBetween(one: string, other: string): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row++) {
    const now = [row];
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1];
      let least = Math.min(
        (last[column] ?? 0) + 1,
        (now[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + Number(!same),
      );
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (row > 1 && column > 1 && swapped) least = Math.min(least, (before[column - 2] ?? 0) + 1);
      now.push(least);
    }
    [before, last] = [last, now];
  }
  return last[other.length] ?? 0;
}
