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

/** Somebody kept something else since, or rows and columns have moved. */
export function settingsChanged(): TeczkaError {
  const text =
    'To, co Teczka zapamiętała w skoroszycie, zmieniło się od tego czasu: zapamiętano coś innego albo przesunięto wiersze lub kolumny. Niczego nie zmieniono.';
  return new TeczkaError('settings-changed', text);
}

export function settingsNotKept(): TeczkaError {
  const text =
    'Skoroszyt nie zapamiętał tego, co miał, więc przywrócono to, co było. Zapisz skoroszyt i spróbuj ponownie.';
  return new TeczkaError('settings-not-kept', text);
}

/** The host failed and could not put back what was kept before. */
export function settingsLeftChanged(cause: unknown): TeczkaError {
  const text =
    'Zapamiętywanie przerwano w połowie i nie udało się przywrócić tego, co Teczka pamiętała w skoroszycie przedtem. Zamknij skoroszyt bez zapisywania i otwórz go ponownie.';
  return new TeczkaError('settings-left-changed', text, {}, { cause });
}

/** The hidden sheet of the settings can neither join nor go. @param file without folders; empty for none */
export function structureProtected(file: string): TeczkaError {
  const which = file === '' ? 'skoroszytu' : `skoroszytu „${file}”`;
  const text = `Struktura ${which} jest chroniona, więc nie można dodać ani usunąć ukrytego arkusza, w którym Teczka pamięta kolumny. Niczego nie zmieniono. Zdejmij ochronę w Excelu (Recenzja > Chroń skoroszyt) i spróbuj ponownie.`;
  return new TeczkaError('structure-protected', text, file === '' ? {} : { file });
}
