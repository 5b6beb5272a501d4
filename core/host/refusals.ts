/**
 * What a person is told when a change of a cell cannot be made or kept, the same in every host. The sentences name
 * the sheet and the cell, never what stands there. Called by file-workbook.ts and by the adapters in addin/host; what
 * the file itself refuses says core/workbooks/patch.
 */
import type { TeczkaError } from '../values/errors.ts';
import { cellRefusal } from '../workbooks/patch/index.ts';
import type { CellPlace } from './workbook-host.ts';

export { cellHasFormula, sheetProtected } from '../workbooks/patch/index.ts';

export function cellChanged(place: CellPlace): TeczkaError {
  const what =
    'jej zawartość zmieniła się od czasu sprawdzenia, więc niczego nie zapisano. Sprawdź rejestr jeszcze raz.';
  return cellRefusal('cell-changed', place, what);
}

export function cellNotKept(place: CellPlace): TeczkaError {
  const what = 'skoroszyt nie przyjął zmiany, więc przywrócono to, co było. Wpisz ją ręcznie.';
  return cellRefusal('cell-not-kept', place, what);
}
