/**
 * What a person is told of a change that Excel alone refuses or breaks off; the rest is in core/host/refusals.ts. Called
 * by the writing files beside it.
 */
import type { CellPlace } from '../../../core/host/index.ts';
import { TeczkaError } from '../../../core/values/errors.ts';
import { a1 } from '../../../core/workbooks/index.ts';

export function sheetGone(sheet: string): TeczkaError {
  const text = `W skoroszycie nie ma arkusza „${sheet}”: zmieniono jego nazwę albo go usunięto. Sprawdź rejestr ponownie.`;
  return new TeczkaError('sheet-missing', text, { sheet });
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
