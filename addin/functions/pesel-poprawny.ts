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
  if (isEmptyCell(pesel)) return '';
  // A minus would pass for a hyphen between the digits.
  if (typeof pesel === 'number' && (!Number.isInteger(pesel) || pesel < 0)) return false;
  const reading = readPesel(String(pesel));
  if (reading.kind === 'certain') return true;
  if (reading.kind !== 'ambiguous') return false;
  // Neither true nor false would be right: with its zeros the number may be that of the person.
  if (reading.cause === 'lost-zeros') throw new TeczkaError('pesel-lost-zeros', reading.message);
  // A number that says 1890 is right by the law, if seldom that of a client.
  return reading.cause === 'unlikely-century';
}

/**
 * Excel on the desktop hands over the number 0 for an empty cell (OfficeDev/office-js issue 4702), on the web null, and
 * a formula may give an empty text. Zeros or blanks as a text were typed by somebody: they are a wrong number.
 */
function isEmptyCell(cell: unknown): boolean {
  return cell === null || cell === '' || cell === 0;
}
