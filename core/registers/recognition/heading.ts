/**
 * Headings as people type them, reduced to what can be compared with a register's own headings. Called by header.ts
 * and similar-heading.ts.
 */
import { withoutInvisible } from '../../values/clean-text.ts';
import type { Column } from '../column.ts';
import { plainKey } from '../../values/plain-key.ts';

/** Whose data the column holds goes without saying in a register of children. */
const UNDERSTOOD = /\b(dziecka|dzieci|maloletniego|maloletniej|wychowanka|wychowankow)\b/g;
/** A word divided at the end of a line: „umieszcze-\nnia”, „UMIESZCZE-\nNIA”. */
const DIVIDED = /(?:(\p{Ll})[-\u2010\u2011]\s*\n\s*(?=\p{Ll})|(\p{Lu})[-\u2010\u2011]\s*\n\s*(?=\p{Lu}))/gu;
/** Letters set apart or one below the other: „P E S E L”. */
const SPACED = /^\p{L}(?:\s\p{L}){2,}$/u;

/** A longer text is a remark: what a heading says stands at its beginning. */
const LONGEST = 200;
/** The last bracket may be open, where a long text was cut. */
const IN_BRACKETS = /\([^()]*(?:\)|$)|\[[^[\]]*(?:\]|$)/g;

/** „Płeć\n(K/M)” gives "plec k m" and "plec": with and without what stands in brackets. */
export function headingKeys(heading: string): readonly string[] {
  const joined = inWholeWords(heading.slice(0, LONGEST));
  const keys = [joined, joined.replace(IN_BRACKETS, ' ')].map(simplified);
  return [...new Set(keys)].filter((key) => key !== '');
}

/** Words that were divided, spaced out or written downwards, put together again. */
function inWholeWords(heading: string): string {
  const visible = withoutInvisible(heading).replace(DIVIDED, '$1$2');
  const words = visible.trim().split(/\s{2,}/);
  return words.some((word) => SPACED.test(word))
    ? words.map((word) => (SPACED.test(word) ? word.replace(/\s/g, '') : word)).join(' ')
    : visible;
}

function simplified(heading: string): string {
  const key = plainKey(heading).replace(/\bnumer\b/g, 'nr');
  const understood = key.replace(UNDERSTOOD, ' ').replace(/\s+/g, ' ').trim();
  return understood === '' ? key : understood;
}

/** The heading of all levels in one line, as messages name it. */
export function inOneLine(levels: readonly string[]): string {
  return levels.map((level) => level.replace(/\s+/g, ' ')).join(' / ');
}

/** Every heading key of every column; a key that two columns claim would be a fault of the register's file. */
export function headingIndex(columns: Readonly<Record<string, Column>>): ReadonlyMap<string, string> {
  const index = new Map<string, string>();
  for (const [id, { title, headers }] of Object.entries(columns)) {
    for (const key of [title, ...headers].flatMap(headingKeys)) {
      const other = index.get(key);
      if (other !== undefined && other !== id) throw new Error(`Heading "${key}" of ${other} and of ${id}`);
      index.set(key, id);
    }
  }
  return index;
}
