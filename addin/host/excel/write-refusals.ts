/** Why a change of cells was refused, for the person: which cell, what to do; never what stands there. Called by write-cells.ts. */
import type { CellPlace } from '../../../core/host/index.ts';
import { TeczkaError } from '../../../core/values/errors.ts';
import { a1 } from '../../../core/workbooks/index.ts';

export function sheetGone(sheet: string): TeczkaError {
  const text = `W skoroszycie nie ma arkusza „${sheet}”: zmieniono jego nazwę albo go usunięto. Sprawdź rejestr ponownie.`;
  return new TeczkaError('sheet-missing', text, { sheet });
}

export function sheetGuarded(sheet: string): TeczkaError {
  const text = `Arkusz „${sheet}” jest chroniony i nie można go zmienić. Wyłącz ochronę (Recenzja > Nie chroń arkusza) i spróbuj ponownie.`;
  return new TeczkaError('sheet-protected', text, { sheet });
}

export function cellChanged(place: CellPlace): TeczkaError {
  return about(
    'cell-changed',
    place,
    'stoi tu teraz co innego niż przy sprawdzeniu. Niczego nie zmieniono. Sprawdź rejestr ponownie i zdecyduj jeszcze raz',
  );
}

export function cellHasFormula(place: CellPlace): TeczkaError {
  return about(
    'cell-has-formula',
    place,
    'stoi tu formuła, a poprawka by ją usunęła. Niczego nie zmieniono. Popraw komórki, z których formuła liczy',
  );
}

export function cellNotKept(place: CellPlace): TeczkaError {
  return about(
    'cell-not-kept',
    place,
    'Excel nie przyjął wpisu w tej postaci (tak bywa w komórkach scalonych i wypełnianych przez formułę obok). Przywrócono wszystko, co było przedtem. Wpisz tę wartość ręcznie',
  );
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

function about(code: string, { sheet, row, column }: CellPlace, what: string): TeczkaError {
  const cell = a1(row, column);
  return new TeczkaError(code, `Arkusz „${sheet}”, komórka ${cell}: ${what}.`, { sheet, cell });
}
