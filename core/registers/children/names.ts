/**
 * Names of children made comparable: without regard to case, diacritics, hyphens and the order of words, from two
 * columns or from one. Used by the checks that look for the same child on several rows.
 */
import { plainKey } from '../plain-key.ts';
import type { TableView } from '../table.ts';
import type { ChildrenColumns } from './register.ts';

/** Surname and first name in two columns, or both in one: a check says `oneOf: NAME_COLUMNS`. */
export const NAME_COLUMNS = [['lastName', 'firstName'], ['fullName']] as const;
export type NameColumn = (typeof NAME_COLUMNS)[number][number];

/** The column of the name that a finding may link to. */
export const NAME_IDS = ['lastName', 'firstName', 'fullName'] as const satisfies readonly NameColumn[];

/** Words of the name by row, in alphabetical order; empty where a part of the name is missing. */
export function namesOf(table: TableView<ChildrenColumns, NameColumn>): readonly string[] {
  const last = table.values('lastName');
  const first = table.values('firstName');
  const full = table.values('fullName');
  // The same names stand on many rows: each is reduced once.
  const keys = new Map<string, string>();
  const keyOf = (name: string): string => {
    const key = keys.get(name) ?? plainKey(name).split(' ').sort().join(' ');
    keys.set(name, key);
    return key;
  };
  const names: string[] = [];
  for (let row = 0; row < table.count; row++) {
    const [surname, given, both] = [last[row], first[row], full[row]];
    const name = surname !== undefined && given !== undefined ? `${surname} ${given}` : (both ?? '');
    names.push(name === '' ? '' : keyOf(name));
  }
  return names;
}

/** May be one person: every word of the shorter name stands in the longer one. A missing name contradicts nothing. */
export function namesAgree(one: string, other: string): boolean {
  if (one === other || one === '' || other === '') return true;
  const [shorter = [], longer = []] = [one.split(' '), other.split(' ')].sort((a, b) => a.length - b.length);
  return shorter.every((word) => longer.includes(word));
}
