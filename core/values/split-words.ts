/**
 * Words that scanning or a PDF has split: „zastęp czej”, „p ieczy”. Pieces are joined only into words that the caller
 * knows, and the result is only a proposal. Used for headings and texts pasted from papers.
 */
import { plainKey } from './plain-key.ts';

/** A word in more pieces than this is no longer worth guessing. */
const MOST_PIECES = 4;

/**
 * The text with neighbouring pieces joined where together they are a known word and one of them alone is none.
 * @param known words as plainKey gives them
 * @returns undefined when nothing is to be joined
 */
export function joinSplitWords(text: string, known: ReadonlySet<string>): string | undefined {
  const pieces = text.split(' ');
  const joined: string[] = [];
  for (let at = 0; at < pieces.length;) {
    const count = piecesOfWord(pieces, at, known);
    joined.push(pieces.slice(at, at + count).join(''));
    at += count;
  }
  return joined.length === pieces.length ? undefined : joined.join(' ');
}

/** How many pieces from `at` on make one known word; 1 when they do not. */
function piecesOfWord(pieces: readonly string[], at: number, known: ReadonlySet<string>): number {
  for (let count = Math.min(MOST_PIECES, pieces.length - at); count > 1; count--) {
    const some = pieces.slice(at, at + count);
    const broken = some.some((piece) => !known.has(plainKey(piece)));
    if (broken && known.has(plainKey(some.join('')))) return count;
  }
  return 1;
}
