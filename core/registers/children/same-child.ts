/**
 * Which rows are about one child: those with the same PESEL and agreeing names, or, of children without a number,
 * with the same names, birth date and document. Built once per table and shared by the checks across rows.
 */
import { groupRows } from '../group-rows.ts';
import { plainKey } from '../plain-key.ts';
import type { TableView } from '../table.ts';
import { namesAgree, namesOf, type NameColumn } from './names.ts';
import type { ChildrenColumns } from './register.ts';

type IdentityColumn = NameColumn | 'birthDate' | 'pesel' | 'documentNumber';
type Identities = TableView<ChildrenColumns, IdentityColumn>;

/** Rows with the same right PESEL, in groups of at least two. */
export function rowsByPesel(table: TableView<ChildrenColumns, 'pesel'>): readonly (readonly number[])[] {
  const numbers = table.values('pesel');
  return groupRows(table.count, (row) => numbers[row]?.pesel);
}

/** Rows with the same names and birth date, in groups of at least two. */
export function rowsByNameAndBirth(
  table: TableView<ChildrenColumns, NameColumn | 'birthDate'>,
): readonly (readonly number[])[] {
  const names = table.shared(namesOf);
  const births = table.values('birthDate');
  return groupRows(table.count, (row) => {
    const [name, birth] = [names[row], births[row]];
    return name === undefined || name === '' || birth === undefined ? undefined : `${birth} ${name}`;
  });
}

/**
 * By what a child is told from others of the same name: the PESEL, else the document; undefined where the PESEL
 * cannot be read, so that nothing is known.
 */
export function identityOf(
  table: TableView<ChildrenColumns, 'pesel' | 'documentNumber'>,
  row: number,
): string | undefined {
  const number = table.values('pesel')[row];
  if (number) return number.pesel;
  if (table.isUnreadable('pesel', row)) return undefined;
  return `document ${plainKey(table.values('documentNumber')[row] ?? '').replaceAll(' ', '')}`;
}

/** Rows of each child who has at least two. */
export function rowsByChild(table: Identities): readonly (readonly number[])[] {
  const names = table.shared(namesOf);
  const numbered = table
    .shared(rowsByPesel)
    .flatMap((rows) => split(rows, (one, other) => namesAgree(names[one] ?? '', names[other] ?? '')));
  const numbers = table.values('pesel');
  const unnumbered = table
    .shared(rowsByNameAndBirth)
    .map((rows) => rows.filter((row) => numbers[row] === undefined))
    .flatMap((rows) => split(rows, (one, other) => identityOf(table, one) === identityOf(table, other)));
  return [...numbered, ...unnumbered].filter((rows) => rows.length > 1);
}

/** Each row goes to the first part whose first row it fits. */
function split(
  rows: readonly number[],
  fits: (one: number, other: number) => boolean,
): readonly (readonly number[])[] {
  const parts: [number, ...number[]][] = [];
  for (const row of rows) {
    const part = parts.find(([first]) => fits(first, row));
    if (part) part.push(row);
    else parts.push([row]);
  }
  return parts;
}
