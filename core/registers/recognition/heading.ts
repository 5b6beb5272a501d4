/**
 * Headings as people type them, reduced to what can be compared with a register's own headings. Called by header.ts.
 */
import type { Column } from '../column.ts';
import { plainKey } from '../plain-key.ts';

/** Whose data the column holds goes without saying in a register of children. */
const UNDERSTOOD = /\b(dziecka|dzieci|maloletniego|maloletniej|wychowanka|wychowankow)\b/g;

/** „Płeć\n(K/M)” gives "plec k m" and "plec": with and without what stands in brackets. */
export function headingKeys(heading: string): readonly string[] {
  const joined = heading.replace(/(\p{Ll})-\s*\n\s*(?=\p{Ll})/gu, '$1');
  const keys = [joined, joined.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')].map(simplified);
  return [...new Set(keys)].filter((key) => key !== '');
}

function simplified(heading: string): string {
  const key = plainKey(heading).replace(/\bnumer\b/g, 'nr');
  const understood = key.replace(UNDERSTOOD, ' ').replace(/\s+/g, ' ').trim();
  return understood === '' ? key : understood;
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
