/**
 * A column that a person has chosen and the sheet has not: a slip of the finger, of which nothing may be read. Called by
 * candidates.ts and recognise.ts.
 */
import { TeczkaError } from '../../values/errors.ts';
import { columnLetters, type SheetRow } from '../../workbooks/index.ts';
import { isFilled } from '../filled.ts';
import type { ChosenColumns } from './corrections.ts';
import type { Header } from './header.ts';

export interface MissingColumn {
  /** Of the register's column. */
  readonly id: string;
  /** Index in the sheet. */
  readonly column: number;
  /** Index of the last column that holds anything; undefined for an empty sheet. */
  readonly last: number | undefined;
}

/** The first that has neither a heading nor a cell below the header. */
export function missingColumn(
  chosen: ChosenColumns,
  { headed, unknown }: Header,
  rowsBelow: readonly SheetRow[],
): MissingColumn | undefined {
  const headings = [...headed, ...unknown].map(({ column }) => column);
  for (const [id, column] of chosen) {
    if (column === null || headings.includes(column)) continue;
    if (rowsBelow.some(({ values }) => isFilled(values[column]))) continue;
    const used = rowsBelow.flatMap(({ values }) => [...values.keys()].filter((at) => isFilled(values[at])));
    const last = [...headings, ...used].reduce((most, at) => Math.max(most, at), -1);
    return { id, column, last: last < 0 ? undefined : last };
  }
  return undefined;
}

/** @param sheet its name */
export function noSuchColumn({ id, column, last }: MissingColumn, sheet: string): TeczkaError {
  const used = last === undefined ? '' : ` (ostatnia używana kolumna to ${columnLetters(last)})`;
  const text = `Kolumna ${columnLetters(column)}, wskazana dla „${id}”, jest w arkuszu „${sheet}” pusta i nie ma nagłówka${used}. Podaj inną albo „-”, jeśli arkusz nie ma takiej kolumny.`;
  return new TeczkaError('mapping-no-such-column', text, { field: 'columns' });
}
