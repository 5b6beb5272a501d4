/**
 * What a person is told when a cell of a file cannot be written. The sentences name the sheet and the cell, never what
 * stands there. Called by the operations of this folder and by the adapters of core/host.
 */
import { TeczkaError } from '../../values/errors.ts';
import { a1 } from '../address.ts';

/** A cell of a workbook, in Excel's row number and the column index from 0. */
export interface NamedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** @param what Polish clause after the cell's address, with a full stop and the advice */
export function cellRefusal(code: string, { sheet, row, column }: NamedCell, what: string): TeczkaError {
  const cell = a1(row, column);
  return new TeczkaError(code, `Arkusz „${sheet}”, komórka ${cell}: ${what}`, { sheet, cell });
}

export function cellHasFormula(cell: NamedCell): TeczkaError {
  const what =
    'jest w niej formuła albo należy ona do obszaru formuły, więc nie można jej nadpisać. Popraw komórki, z których formuła liczy.';
  return cellRefusal('cell-has-formula', cell, what);
}

export function cellCovered(cell: NamedCell, first: string): TeczkaError {
  const what = `jest przykryta scalonym obszarem. Zmień komórkę ${first} albo usuń scalenie.`;
  return cellRefusal('cell-covered', cell, what);
}

export function cellOfTableFrame(cell: NamedCell): TeczkaError {
  const what =
    'należy do nagłówka albo wiersza sumy tabeli Excela. Zmień ją w Excelu, który poprawi też tabelę.';
  return cellRefusal('cell-in-table-frame', cell, what);
}

export function sheetProtected(cell: NamedCell): TeczkaError {
  const what =
    'arkusz jest chroniony, a ta komórka zablokowana. Zdejmij ochronę arkusza w Excelu (Recenzja > Nie chroń arkusza).';
  return cellRefusal('sheet-protected', cell, what);
}

export function dayBeforeExcel(cell: NamedCell, firstYear: number): TeczkaError {
  const what = `ten skoroszyt nie zna dat sprzed ${firstYear} roku. Zapisz tę datę jako tekst.`;
  return cellRefusal('day-not-in-excel', cell, what);
}

export function numberNotInExcel(cell: NamedCell): TeczkaError {
  const what =
    'miała dostać wynik, który nie jest liczbą albo jest zbyt wielki, a takiej Excel nie zapisze. Wpisz właściwą liczbę ręcznie.';
  return cellRefusal('number-not-in-excel', cell, what);
}

export function dateStyleMissing(cell: NamedCell): TeczkaError {
  const what =
    'skoroszyt nie ma listy formatów, więc data byłaby widoczna jako liczba. Otwórz plik w Excelu, zapisz i spróbuj ponownie.';
  return cellRefusal('date-style-missing', cell, what);
}
