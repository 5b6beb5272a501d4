/**
 * Names of children made comparable: without regard to case, diacritics, hyphens and the order of words, from two
 * columns or from one. Used by the checks that look for the same child on several rows.
 */
import { nameKey } from '../../polish/person-name.ts';
import { roughKey } from '../../values/plain-key.ts';
import type { TableView } from '../table.ts';
import type { ChildrenColumns } from './register.ts';

/** Surname and first name in two columns, or both in one: a check says `oneOf: NAME_COLUMNS`. */
export const NAME_COLUMNS = [['lastName', 'firstName'], ['fullName']] as const;
export type NameColumn = (typeof NAME_COLUMNS)[number][number];

/** The columns of the name that a finding may link to. */
export const NAME_IDS = ['lastName', 'firstName', 'fullName'] as const satisfies readonly NameColumn[];

type NameTable = TableView<ChildrenColumns, NameColumn>;

/** Words of a row's name in alphabetical order; empty where a part of the name is missing. */
export function nameOf(table: NameTable, row: number): string {
  const surname = table.values('lastName')[row];
  const given = table.values('firstName')[row];
  const name =
    surname !== undefined && given !== undefined ? `${surname} ${given}` : table.values('fullName')[row];
  return name === undefined ? '' : nameKey(name);
}

/** A number that rows of one name share, see roughKey; undefined where a part of the name is missing. */
export function roughNameOf(table: NameTable, row: number): number | undefined {
  const surname = table.values('lastName')[row];
  const given = table.values('firstName')[row];
  if (surname !== undefined && given !== undefined) return roughKey(surname) + roughKey(given);
  const name = table.values('fullName')[row];
  return name === undefined ? undefined : roughKey(name);
}
