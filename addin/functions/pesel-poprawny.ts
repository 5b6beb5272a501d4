/**
 * The Excel function TECZKA.PESEL_POPRAWNY. Its JSDoc is what Excel shows to people, hence Polish. An empty cell
 * gives an empty text, so that a column of formulas neither counts people without a number as wrong nor as right.
 */
import { readPesel } from '../../core/polish/pesel.ts';
import { TeczkaError } from '../../core/values/errors.ts';

/**
 * Sprawdza numer PESEL: 11 cyfr, cyfrę kontrolną i dzień urodzenia. Daje PRAWDA albo FAŁSZ, a dla pustej komórki pusty tekst.
 * @customfunction PESEL_POPRAWNY
 * @param pesel Komórka z numerem PESEL zapisanym jako tekst.
 * @returns PRAWDA, FAŁSZ albo pusty tekst.
 * @helpurl https://localhost:3000/pomoc.html#pesel-poprawny
 */
export function peselPoprawny(pesel: string | number | boolean | null): boolean | string {
  const reading = readPesel(String(pesel ?? ''));
  if (reading.ok) return true;
  if (reading.cause === 'empty') return '';
  // Neither true nor false would be right: with its zeros the number may be that of the person.
  if (reading.lostZeros) throw new TeczkaError('pesel-lost-zeros', reading.message);
  return false;
}
