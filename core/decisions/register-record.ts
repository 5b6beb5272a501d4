/** One row of the register of children, as the kinds of decision read it. */
import type { ChildrenColumns, RegisterTable, RowValues } from '../registers/index.ts';
import { TeczkaError } from '../values/errors.ts';

export type RegisterRecord = RowValues<ChildrenColumns>;

/**
 * @param number Excel's own row number
 * @throws TeczkaError `row-not-found` when the sheet has no such row of the register
 */
export function registerRecord(table: RegisterTable<ChildrenColumns>, number: number): RegisterRecord {
  const { file, sheet, register, rows } = table.source;
  const at = rows.findIndex((row) => row.number === number);
  if (at < 0) {
    const first = rows[0]?.number ?? 0;
    const last = rows.at(-1)?.number ?? 0;
    throw new TeczkaError(
      'row-not-found',
      `Plik „${file}”, arkusz „${sheet.name}”: wiersz ${number} nie jest wierszem rejestru. Rejestr zajmuje wiersze od ${first} do ${last}.`,
      { file, sheet: sheet.name, field: 'rows' },
    );
  }
  const ids = Object.keys(register.columns) as (keyof ChildrenColumns)[];
  return Object.fromEntries(ids.map((id) => [id, table.values(id)[at]])) as unknown as RegisterRecord;
}
