/**
 * What a person says against recognition, or the workbook remembers of it: which column is which, where the header
 * ends. Called by recognise.ts; the words come from the command line and the pane.
 */
import { TeczkaError } from '../../values/errors.ts';
import { columnLetters, LAST_ROW, parseColumn } from '../../workbooks/index.ts';
import type { Register } from '../register.ts';

export interface Corrections {
  /** By column id: the letters of the sheet's column, or null when the sheet has no such column. */
  readonly columns?: Readonly<Record<string, string | null>>;
  /** Excel's number of the header's lowest row. */
  readonly header?: number;
  /** Ids of columns whose merged blocks are to be read in each of their rows, whatever they hold. */
  readonly filledDown?: readonly string[];
}

/** By column id: the index of the sheet's column, null for none. */
export type ChosenColumns = ReadonlyMap<string, number | null>;

/**
 * @throws TeczkaError `mapping-unknown-column` (no such id), `mapping-no-letters` (no column of Excel),
 *   `mapping-column-twice` (one column for two ids), `mapping-no-row`
 */
export function chosenColumns({ columns = {}, header }: Corrections, register: Register): ChosenColumns {
  if (header !== undefined && !(Number.isInteger(header) && header >= 1 && header <= LAST_ROW)) {
    throw new TeczkaError('mapping-no-row', 'Wiersz nagłówka to numer wiersza Excela, od 1.', {
      field: 'header',
    });
  }
  const chosen = new Map<string, number | null>();
  const users = new Map<number, string>();
  for (const [id, letters] of Object.entries(columns)) {
    if (!Object.hasOwn(register.columns, id)) throw unknownColumn(id, register);
    const column = letters === null ? null : parseColumn(letters);
    if (column === undefined) throw noLetters(id);
    const before = column === null ? undefined : users.get(column);
    if (column !== null && before !== undefined) throw columnTwice(column, before, id);
    if (column !== null) users.set(column, id);
    chosen.set(id, column);
  }
  return chosen;
}

function unknownColumn(id: string, { columns, title }: Register): TeczkaError {
  const known = Object.entries(columns).map(([key, column]) => `${key} („${column.title}”)`);
  const named = /^[A-Za-z]{1,40}$/.test(id) ? ` „${id}”` : '';
  const text = `${title} nie ma kolumny${named}. Kolumny: ${known.join(', ')}.`;
  return new TeczkaError('mapping-unknown-column', text.charAt(0).toUpperCase() + text.slice(1), {
    field: 'columns',
  });
}

function noLetters(id: string): TeczkaError {
  const text = `Kolumnę arkusza dla „${id}” podaj literami Excela (A, B … XFD).`;
  return new TeczkaError('mapping-no-letters', text, { field: 'columns' });
}

function columnTwice(column: number, one: string, other: string): TeczkaError {
  const text = `Kolumnę ${columnLetters(column)} wskazano dwa razy: dla „${one}” i dla „${other}”. Jedna kolumna arkusza może być tylko jedną kolumną rejestru.`;
  return new TeczkaError('mapping-column-twice', text, { field: 'columns' });
}
