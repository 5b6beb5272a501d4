/**
 * What a person is told of a change that Excel alone refuses or breaks off; the rest is in core/host/refusals.ts. Called
 * by the writing files beside it and by show-cell.ts.
 */
import type { CellPlace } from '../../../core/host/index.ts';
import { TeczkaError } from '../../../core/values/errors.ts';
import { a1 } from '../../../core/workbooks/index.ts';
import { cellRefusal } from '../../../core/workbooks/patch/index.ts';

export function sheetGone(sheet: string): TeczkaError {
  const text = `W skoroszycie nie ma arkusza „${sheet}”: zmieniono jego nazwę albo go usunięto. Sprawdź rejestr ponownie.`;
  return new TeczkaError('sheet-missing', text, { sheet });
}

/** The cell is open, but what it is to hold needs another number format. */
export function formatProtected(cell: CellPlace): TeczkaError {
  const what =
    'arkusz jest chroniony i nie pozwala zmienić formatu komórki, a bez tego data albo liczba byłaby w niej źle widoczna. Zdejmij ochronę arkusza w Excelu (Recenzja > Nie chroń arkusza).';
  return cellRefusal('sheet-protected', cell, what);
}

/** Excel did not tell in which system the workbook counts its dates: the day might become another one. */
export function dateSystemUnknown(cell: CellPlace): TeczkaError {
  const what =
    'Excel nie podał, od którego roku ten skoroszyt liczy daty, więc daty nie zapisano. Wpisz ją ręcznie.';
  return cellRefusal('date-system-unknown', cell, what);
}

/** As the reason of a change that could not be put back; core's `cellNotKept` tells of one that was. */
export function notTaken(cell: CellPlace): TeczkaError {
  return cellRefusal('cell-not-kept', cell, 'skoroszyt nie przyjął zmiany.');
}

/** Excel failed in the middle of a change, and what it had written was put back. @param cause made for the person */
export function changePutBack(cause: TeczkaError): TeczkaError {
  const text = `${cause.message} Zmianę przerwano w połowie, a to, co już zapisano, przywrócono: w komórkach stoi to, co przedtem.`;
  return new TeczkaError(cause.code, text, cause.place);
}

/** Excel failed and the cells could not be put back. @param cause why it failed, where that is known */
export function changeLeftHalf(cause: TeczkaError | undefined, places: readonly CellPlace[]): TeczkaError {
  const NAMED = 10;
  const named = places.slice(0, NAMED).map(({ sheet, row, column }) => `„${sheet}” ${a1(row, column)}`);
  const more = places.length > NAMED ? ` i dalsze (razem ${String(places.length)})` : '';
  const why = cause ? `${cause.message} ` : '';
  const text = `${why}Zmianę przerwano w połowie i nie udało się przywrócić tego, co było przedtem. Sprawdź te komórki i w razie potrzeby użyj w Excelu polecenia Cofnij: ${named.join(', ')}${more}.`;
  return new TeczkaError('cells-left-changed', text, cause?.place ?? {});
}
