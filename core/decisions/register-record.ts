/** One row of the register of children, as the kinds of decision read it. */
import type { ChildrenColumns, RegisterTable, RowValues } from '../registers/index.ts';
import { TeczkaError } from '../values/errors.ts';

/** Columns that a kind of decision reads. */
export type RecordColumn = keyof ChildrenColumns;

export type RegisterRecord = RowValues<ChildrenColumns>;

/**
 * @param number Excel's own row number
 * @returns the row's place in the table
 * @throws TeczkaError `row-not-found`
 */
export function rowAt({ source }: RegisterTable<ChildrenColumns>, number: number): number {
  const { file, sheet, rows } = source;
  const at = rows.findIndex((row) => row.number === number);
  if (at >= 0) return at;
  throw new TeczkaError(
    'row-not-found',
    `Plik „${file}”, arkusz „${sheet.name}”: wiersz ${number} nie jest wierszem rejestru. Rejestr zajmuje wiersze od ${rows[0]?.number ?? 0} do ${rows.at(-1)?.number ?? 0}.`,
    { file, sheet: sheet.name, field: 'rows' },
  );
}

/**
 * @param at the row's place in the table
 * @param columns what the decision is made of: a cell there that holds something, but no value of its column, stops
 *   the document, because an unreadable end of a certificate must not become "no end"
 * @throws TeczkaError `row-cell-unreadable` naming every such cell
 */
export function registerRecord(
  table: RegisterTable<ChildrenColumns>,
  at: number,
  columns: readonly RecordColumn[],
): RegisterRecord {
  const unreadable = columns.filter((id) => table.isUnreadable(id, at)).map((id) => table.cell(id, at));
  if (unreadable.length > 0) throw unreadableCells(table, unreadable);
  return Object.fromEntries(columns.map((id) => [id, table.values(id)[at]])) as unknown as RegisterRecord;
}

function unreadableCells(
  { source: { file, sheet } }: RegisterTable<ChildrenColumns>,
  cells: readonly { readonly cell: string; readonly header: string }[],
): TeczkaError {
  const named = cells.map(({ cell, header }) => `${cell} („${header.replace(/\s+/g, ' ')}”)`).join(', ');
  return new TeczkaError(
    'row-cell-unreadable',
    `Plik „${file}”, arkusz „${sheet.name}”: nie można odczytać komórek: ${named}. Popraw je w rejestrze; powód poda teczka check.`,
    { file, sheet: sheet.name, cell: cells[0]?.cell ?? '' },
  );
}
