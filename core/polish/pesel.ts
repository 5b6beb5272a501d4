/**
 * PESEL numbers as they lie in cells: as text or number, with spaces, without the zeros that Excel took, two in one
 * cell, a word instead. Used by register checks, decisions and the Excel function; the digits themselves:
 * pesel-digits.ts.
 */
import { cleanText, LONGEST_TYPED } from '../values/clean-text.ts';
import { day } from '../values/day.ts';
import type { Day } from '../values/day.ts';
import { withDigitsForLetters } from '../values/letters-for-digits.ts';
import { saysNothing } from '../values/nothing.ts';
import { plainKey } from '../values/plain-key.ts';
import { certain, doubts } from '../values/reading.ts';
import type { Reading } from '../values/reading.ts';
import { checksumAgrees, PESEL_LENGTH, peselFacts } from './pesel-digits.ts';
import type { PeselFacts, Sex } from './pesel-digits.ts';
import { counted } from './plural.ts';
import type { Forms } from './plural.ts';

export { peselFacts, peselFor, SERIALS } from './pesel-digits.ts';
export type { Pesel, PeselFacts, Sex } from './pesel-digits.ts';

/** `lost-zeros`, `letters-for-digits`, `two-numbers`, `unlikely-century` come with candidates, the others with none. */
export type PeselCause =
  | 'empty'
  | 'no-number'
  | 'characters'
  | 'letters-for-digits'
  | 'two-numbers'
  | 'date-instead'
  | 'length'
  | 'lost-zeros'
  | 'checksum'
  | 'date'
  | 'unlikely-century'
  | 'scientific';

export type PeselReading = Reading<PeselFacts, PeselCause>;

/** What the row says of the person elsewhere; a candidate that agrees with the birth date, and with the sex if given, is certain. */
export interface PersonHint {
  readonly birthDate?: Day | undefined;
  readonly sex?: Sex | undefined;
}

const { ambiguous, unreadable, destroyed } = doubts<PeselCause>({
  empty: 'Nie podano numeru PESEL.',
  'no-number': 'Zamiast numeru PESEL wpisano, że go nie ma.',
  characters: 'W numerze PESEL są znaki inne niż cyfry.',
  'letters-for-digits': 'W numerze PESEL są litery w miejscu cyfr (O zamiast 0, l zamiast 1). Popraw je.',
  'two-numbers': 'W komórce są co najmniej dwa numery PESEL. Wpisz każdą osobę w osobnym wierszu.',
  'date-instead': 'Zamiast numeru PESEL wpisano datę.',
  length: 'Numer PESEL ma 11 cyfr.',
  'lost-zeros':
    'Excel prawdopodobnie usunął zera z początku: potwierdź numer uzupełniony zerami i nadaj komórce format tekstowy.',
  checksum: 'Cyfra kontrolna numeru PESEL się nie zgadza: któraś cyfra jest błędna lub przestawiona.',
  date: 'Numer PESEL wskazuje dzień urodzenia, którego nie ma w kalendarzu.',
  'unlikely-century':
    'Według numeru PESEL osoba urodziła się przed 1900 albo po 2099 roku: sprawdź trzecią i czwartą cyfrę.',
  scientific:
    'Excel skrócił numer PESEL do postaci z „E+10” i zgubił cyfry. Nadaj komórce format tekstowy i przepisz numer z dokumentu.',
});
const ZEROS_ONLY = 'Zamiast numeru PESEL wpisano same zera.';

/** What clerks write for a person without a number, besides the usual words. */
const NO_NUMBER: ReadonlySet<string> = new Set(
  ['nie nadano', 'nienadany', 'nie posiada', 'w trakcie', 'w trakcie nadawania', 'cudzoziemiec'].map(
    plainKey,
  ),
);
const DATE = /^(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})(?: ?r\.?)?|\d{4}-\d{1,2}-\d{1,2})$/;
/** What Excel shows of a long number in a narrow column; ten decimals are all of the eleven digits. */
const SCIENTIFIC = /^(\d)[.,]?(\d*)e\+?10$/i;
const FIRST_LIKELY = day('1900-01-01');
const LAST_LIKELY = day('2099-12-31');
const DIGITS: Forms = ['cyfrę', 'cyfry', 'cyfr'];

/**
 * Reads a PESEL as it lies in a cell: spaces, hyphens, a leading apostrophe, full-width digits and a trailing ".0"
 * are forgiven. Never throws.
 */
export function readPesel(text: string, hint: PersonHint = {}): PeselReading {
  const facts = peselFacts(text);
  const reading = facts ? likely(facts) : readTyped(text);
  const confirmed =
    reading.kind === 'ambiguous' && reading.cause !== 'two-numbers'
      ? reading.values.find((value) => agreesWith(value, hint))
      : undefined;
  return confirmed ? certain(confirmed) : reading;
}

/** Do birth date and, where it is given, sex agree with the number? Without a birth date nothing is confirmed. */
export function agreesWith(facts: PeselFacts, { birthDate, sex }: PersonHint): boolean {
  return facts.birthDate === birthDate && (sex === undefined || sex === facts.sex);
}

function likely(facts: PeselFacts): PeselReading {
  return facts.birthDate >= FIRST_LIKELY && facts.birthDate <= LAST_LIKELY
    ? certain(facts)
    : ambiguous('unlikely-century', [facts]);
}

function readTyped(text: string): PeselReading {
  if (text.length > LONGEST_TYPED) return unreadable('characters');
  const clean = cleanText(text);
  if (DATE.test(clean)) return unreadable('date-instead');
  const shortened = SCIENTIFIC.exec(clean);
  if (shortened && shortened[2]?.length !== PESEL_LENGTH - 1) return destroyed('scientific');
  const bare = shortened
    ? `${shortened[1]}${shortened[2]}`
    : clean.replace(/[\s-]/g, '').replace(/[.,]0+$/, '');
  return (/^\d*$/.test(bare) ? readDigits(bare) : undefined) ?? readOther(text, bare);
}

/** Undefined for the digits of two numbers, which only the whole text tells. */
function readDigits(digits: string): PeselReading | undefined {
  if (digits === '') return unreadable('empty');
  if (/^0+$/.test(digits)) return { ...unreadable('empty'), message: ZEROS_ONLY };
  if (digits.length === 2 * PESEL_LENGTH) return undefined;
  if (digits.length !== PESEL_LENGTH) return readWrongLength(digits);
  const facts = peselFacts(digits);
  if (facts) return likely(facts);
  return unreadable(checksumAgrees(digits) ? 'date' : 'checksum');
}

function readWrongLength(digits: string): PeselReading {
  const told = `Numer PESEL ma 11 cyfr, a wpisano ${counted(digits.length, DIGITS)}.`;
  const missing = PESEL_LENGTH - digits.length;
  const facts = missing === 1 || missing === 2 ? peselFacts(digits.padStart(PESEL_LENGTH, '0')) : undefined;
  if (!facts) return { ...unreadable('length'), message: told };
  const lost = ambiguous('lost-zeros', [facts]);
  return { ...lost, message: `${told} ${lost.message}` };
}

function readOther(text: string, bare: string): PeselReading {
  if (saysNothing(text, NO_NUMBER)) return unreadable('no-number');
  const people = text
    .split(/[/\\;,|\n\r]|\s(?:i|oraz)\s|(?<=\d{11})\s+(?=\d{11})/)
    .map((part) => peselFacts(cleanText(part).replace(/[\s-]/g, '')));
  if (people.length > 1 && people.every((person) => person !== undefined)) {
    return ambiguous('two-numbers', people);
  }
  const facts = peselFacts(withDigitsForLetters(bare));
  return facts ? ambiguous('letters-for-digits', [facts]) : unreadable('characters');
}
