/**
 * Which rows are about one child: those with the same PESEL and agreeing names, or, of children without a number,
 * with the same names, birth date and document. Built once per table and shared by the checks across rows.
 */
import { nameKeysAgree } from '../../polish/person-name.ts';
import { groupRows, regroup } from '../group-rows.ts';
import { plainKey, textHash } from '../../values/plain-key.ts';
import type { TableView } from '../table.ts';
import { nameOf, roughNameOf, type NameColumn } from './names.ts';
import type { ChildrenColumns } from './register.ts';

type IdentityColumn = NameColumn | 'birthDate' | 'pesel' | 'documentNumber';
type Identities = TableView<ChildrenColumns, IdentityColumn>;

/** Rows with the same right PESEL, in groups of at least two. */
export function rowsByPesel(table: TableView<ChildrenColumns, 'pesel'>): readonly (readonly number[])[] {
  const numbers = table.values('pesel');
  return groupRows(
    table.count,
    (row) => {
      const number = numbers[row];
      return number && textHash(number.pesel);
    },
    (row) => numbers[row]?.pesel ?? '',
  );
}

/** Rows with the same names and birth date, in groups of at least two. */
export function rowsByNameAndBirth(
  table: TableView<ChildrenColumns, NameColumn | 'birthDate'>,
): readonly (readonly number[])[] {
  const births = table.values('birthDate');
  return groupRows(
    table.count,
    (row) => {
      const [name, birth] = [roughNameOf(table, row), births[row]];
      return name === undefined || birth === undefined ? undefined : Math.imul(name, 31) + birth;
    },
    (row) => `${births[row]} ${nameOf(table, row)}`,
  );
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
  const numbers = table.values('pesel');
  const numbered = table.shared(rowsByPesel).flatMap((rows) => byName(table, rows));
  const unnumbered = table
    .shared(rowsByNameAndBirth)
    .map((rows) => rows.filter((row) => numbers[row] === undefined));
  return [...numbered, ...regroup(unnumbered, (row) => identityOf(table, row))];
}

/** One PESEL may stand at two children (RC-A06): each row goes to the first name with which its own agrees. */
function byName(table: Identities, rows: readonly number[]): readonly (readonly number[])[] {
  const parts: { readonly name: string; readonly rows: number[] }[] = [];
  for (const row of rows) {
    const name = nameOf(table, row);
    const part = parts.find((known) => nameKeysAgree(known.name, name));
    if (part) part.rows.push(row);
    else parts.push({ name, rows: [row] });
  }
  return parts.map((part) => part.rows).filter(({ length }) => length > 1);
}
