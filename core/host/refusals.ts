/**
 * What a person is told when a change of a cell cannot be made or kept, the same in every host. The sentences name
 * the sheet and the cell, never what stands there. Called by file-workbook.ts and by the adapters in addin/host; what
 * the file itself refuses says core/workbooks/patch.
 */
import { TeczkaError } from '../values/errors.ts';
import { cellRefusal } from '../workbooks/patch/index.ts';
import type { CellPlace } from './workbook-host.ts';

export {
  cellHasFormula,
  dayBeforeExcel,
  numberNotInExcel,
  sheetProtected,
} from '../workbooks/patch/index.ts';

export function cellChanged(place: CellPlace): TeczkaError {
  const what =
    'jej zawartość zmieniła się od czasu sprawdzenia, więc niczego nie zapisano. Sprawdź rejestr jeszcze raz.';
  return cellRefusal('cell-changed', place, what);
}

/** The cell may look as it did, but other cells of its row do not: rows were inserted, deleted or sorted. */
export function rowChanged(place: CellPlace): TeczkaError {
  const what =
    'w jej wierszu stoi teraz coś innego niż w czasie sprawdzenia, więc niczego nie zapisano. Sprawdź rejestr jeszcze raz.';
  return cellRefusal('cell-changed', place, what);
}

export function sheetHidden(sheet: string): TeczkaError {
  const text = `Arkusz „${sheet}” jest ukryty, więc nie można pokazać jego komórki. Odkryj go w Excelu (prawy przycisk myszy na karcie arkusza > Odkryj) i spróbuj ponownie.`;
  return new TeczkaError('sheet-hidden', text, { sheet });
}

export function cellNotKept(place: CellPlace): TeczkaError {
  const what = 'skoroszyt nie przyjął zmiany, więc przywrócono to, co było. Wpisz ją ręcznie.';
  return cellRefusal('cell-not-kept', place, what);
}
