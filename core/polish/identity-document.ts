/**
 * Series and numbers of identity documents as people type them. Certain are only the shapes that are known: the Polish
 * identity card with its check digit, the Polish passport and residence card; any other document stays as it is typed.
 * Used by registers for people without a PESEL (art. 38e pkt 11 uwrspz: series and number of a document).
 */
import { cleanText, LONGEST_TYPED } from '../values/clean-text.ts';
import { saysNothing } from '../values/nothing.ts';
import { certain, doubts } from '../values/reading.ts';
import type { Reading } from '../values/reading.ts';

export interface IdentityDocument {
  /** A passport and a residence card are written alike, two letters and seven digits. */
  readonly kind: 'identity-card' | 'passport-or-residence-card' | 'other';
  /** Without spaces, in capitals; of another document, the tidied text. */
  readonly number: string;
}

export type DocumentCause = 'empty' | 'no-document' | 'checksum' | 'unknown-format' | 'date' | 'too-long';

const { ambiguous, unreadable, destroyed } = doubts<DocumentCause>({
  empty: 'Nie podano dokumentu.',
  'no-document': 'Zamiast numeru dokumentu wpisano, że go nie ma.',
  checksum:
    'Numer wygląda na polski dowód osobisty, ale cyfra kontrolna się nie zgadza: któryś znak jest błędny lub przestawiony.',
  'unknown-format': 'Nieznana postać numeru dokumentu. Sprawdź go z dokumentem.',
  date: 'Excel zamienił numer dokumentu na datę. Nadaj komórce format tekstowy i przepisz numer z dokumentu.',
  'too-long': 'Tekst jest za długi jak na numer dokumentu.',
});

const WORDS =
  /^(?:(?:dow[oó]d(?: osobisty)?|d\.? ?o\.?|paszport|karta pobytu|legitymacja(?: szkolna)?|seria|numer|nr)[\s:.]*)+/i;
const IDENTITY_CARD = /^[A-Z]{3}\d{6}$/;
const TWO_LETTERS = /^[A-Z]{2}\d{7}$/;
/** Letters count as 10 (A) to 35 (Z); the first digit is the check digit, and the whole sum a multiple of ten. */
const WEIGHTS = [7, 3, 1, 9, 7, 3, 1, 7, 3];
/** Left out of series for looking like zero. */
const UNUSED = /[OQ]/;

/** Reads the document that a cell names. @param shownAsDate a number cell with a date format. Never throws. */
export function readIdentityDocument(
  cell: string | number,
  { shownAsDate = false } = {},
): Reading<IdentityDocument, DocumentCause> {
  if (typeof cell === 'number' && shownAsDate) return destroyed('date');
  const text = String(cell);
  if (text.length > LONGEST_TYPED) return unreadable('too-long');
  const clean = cleanText(text);
  if (clean === '') return unreadable('empty');
  if (saysNothing(clean)) return unreadable('no-document');
  const number = clean
    .replace(WORDS, '')
    .replace(/ (?:seria|numer|nr)(?=[ .:])[.:]?/gi, '')
    .replace(/[\s-]/g, '')
    .toUpperCase();
  if (IDENTITY_CARD.test(number)) {
    const right = checkAgrees(number) && !UNUSED.test(number.slice(0, 3));
    return right ? certain({ kind: 'identity-card', number }) : unreadable('checksum');
  }
  if (TWO_LETTERS.test(number)) return certain({ kind: 'passport-or-residence-card', number });
  return ambiguous('unknown-format', [{ kind: 'other', number: clean }]);
}

function checkAgrees(number: string): boolean {
  return (
    WEIGHTS.reduce((sum, weight, index) => sum + weight * parseInt(number[index] ?? '0', 36), 0) % 10 === 0
  );
}
