/**
 * The Excel function TECZKA.PESEL_POPRAWNY. Its JSDoc is what Excel shows to people, hence Polish. An empty cell
 * gives an empty text, so that a column of formulas neither counts people without a number as wrong nor as right.
 */
import { PESEL_LENGTH, peselFacts } from '../../core/polish/pesel-digits.ts';
import { counted } from '../../core/polish/plural.ts';
import { cleanText, LONGEST_TYPED } from '../../core/values/clean-text.ts';
import { TeczkaError } from '../../core/values/errors.ts';

/** Excel cuts off one zero of people born from 2000 to 2009, two of those born in 2000. */
const LOST_ZEROS = [1, 2];

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
  const digits = digitsOf(String(pesel));
  if (peselFacts(digits)) return true;
  const missing = PESEL_LENGTH - digits.length;
  if (!LOST_ZEROS.some((zeros) => zeros === missing)) return false;
  if (!peselFacts('0'.repeat(missing) + digits)) return false;
  // Neither true nor false would be right: with its zeros the number may be that of the person.
  const told = counted(digits.length, ['cyfrę', 'cyfry', 'cyfr']);
  const message = `Numer PESEL ma 11 cyfr, a wpisano ${told}. Excel prawdopodobnie usunął zera z początku: potwierdź numer uzupełniony zerami i nadaj komórce format tekstowy.`;
  throw new TeczkaError('pesel-lost-zeros', message);
}

/**
 * What is read as a number's digits by core/polish/pesel.ts too, whose words and letters for digits need a newer
 * language than Excel's runtime has.
 */
function digitsOf(typed: string): string {
  if (typed.length > LONGEST_TYPED) return '';
  return cleanText(typed)
    .replace(/[\s-]/g, '')
    .replace(/[.,]0+$/, '');
}

/**
 * Excel on the desktop hands over the number 0 for an empty cell (OfficeDev/office-js issue 4702), on the web null, and
 * a formula may give an empty text. Zeros or blanks as a text were typed by somebody: they are a wrong number.
 */
function isEmptyCell(cell: unknown): boolean {
  return cell === null || cell === '' || cell === 0;
}
