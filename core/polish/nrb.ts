/**
 * Numbers of bank accounts: Polish ones (NRB: numer rachunku bankowego) of 26 digits, the first two of which check the
 * rest by the remainder modulo 97, and foreign IBANs of known length. Excel keeps fifteen digits of a number: an
 * account in a number cell is destroyed. Used by decisions, which order payments, and by registers.
 */
import type { Brand } from '../values/brand.ts';
import { cleanText, LONGEST_TYPED } from '../values/clean-text.ts';
import { NBSP } from '../values/digits.ts';
import { withDigitsForLetters } from '../values/letters-for-digits.ts';
import { saysNothing } from '../values/nothing.ts';
import { certain, doubts } from '../values/reading.ts';
import type { Reading } from '../values/reading.ts';
import { IBAN_LENGTHS, ibanAgrees } from './iban.ts';
import { counted } from './plural.ts';

export interface Account {
  /** 26 digits of a Polish account; the whole IBAN of a foreign one. */
  readonly number: Brand<string, 'account'>;
  /** Two letters, "PL" for a Polish account. */
  readonly country: string;
  /** "61 1090 1014 0000 0712 1981 2874" with no-break spaces. */
  readonly printed: string;
}

export type AccountCause =
  | 'empty'
  | 'no-number'
  | 'characters'
  | 'letters-for-digits'
  | 'length'
  | 'checksum'
  | 'two-numbers'
  | 'unknown-country'
  | 'number-cell'
  | 'scientific';

export type AccountReading = Reading<Account, AccountCause>;

const LENGTH = 26;
const RUINED =
  'Excel przechowuje tylko 15 cyfr liczby, więc reszta numeru rachunku przepadła. Nadaj komórce format tekstowy i przepisz numer z dokumentu.';
const { ambiguous, unreadable, destroyed } = doubts<AccountCause>({
  empty: 'Nie podano numeru rachunku.',
  'no-number': 'Zamiast numeru rachunku wpisano, że go nie ma.',
  characters: 'W numerze rachunku są znaki inne niż cyfry.',
  'letters-for-digits': 'W numerze rachunku są litery w miejscu cyfr (O zamiast 0, l zamiast 1). Popraw je.',
  length: 'Numer rachunku ma 26 cyfr.',
  checksum: 'Cyfry kontrolne numeru rachunku się nie zgadzają: któraś cyfra jest błędna lub przestawiona.',
  'two-numbers': 'W komórce są dwa numery rachunków. Zostaw jeden.',
  'unknown-country': 'Numer zaczyna się jak zagraniczny IBAN, ale kraju nie ma na liście. Sprawdź numer.',
  'number-cell': RUINED,
  scientific: RUINED,
});
/** From here on a number cell has lost digits. */
const ALL_DIGITS_KEPT = 1e15;
/** What Excel makes of a long number: "6,11090101400001E+25". */
const SCIENTIFIC = /^\d(?:[.,]\d+)?e\+?\d+$/i;
/** „nr konta: …”, „Rachunek bankowy …”. */
const LABEL = /^(?:(?:nr|numer|iban|nrb|kont[oa]|rachun(?:ek|ku)|bankow[ye](?:go)?)(?!\p{L})[\s.:]*){1,4}/iu;
const FOREIGN = /^([A-Z]{2})\d{2}[A-Z0-9]{8,30}$/;

/** Reads an account as it is typed, with spaces, hyphens, or "PL" before it; or as a number cell has left it. Never throws. */
export function readAccount(cell: string | number): AccountReading {
  if (typeof cell === 'number') {
    return Math.abs(cell) < ALL_DIGITS_KEPT ? readAccount(String(cell)) : destroyed('number-cell');
  }
  if (cell.length > LONGEST_TYPED) return unreadable('characters');
  const clean = cleanText(cell).replace(LABEL, '');
  if (SCIENTIFIC.test(clean)) return destroyed('scientific');
  const bare = clean.replace(/[\s-]/g, '').toUpperCase();
  if (bare === '') return unreadable('empty');
  const polish = bare.replace(/^PL/, '');
  if (/^\d+$/.test(polish)) return readDigits(polish);
  if (saysNothing(clean)) return unreadable('no-number');
  const foreign = FOREIGN.exec(bare)?.[1];
  if (foreign !== undefined && foreign !== 'PL') return readForeign(bare, foreign);
  const digits = withDigitsForLetters(clean.replace(/[\s-]/g, '').replace(/^PL/i, ''));
  const read = /^\d{26}$/.test(digits) ? readDigits(digits) : undefined;
  return read?.kind === 'certain' ? ambiguous('letters-for-digits', [read.value]) : readTwo(clean);
}

function readDigits(digits: string): AccountReading {
  if (digits.length === 2 * LENGTH) return readTwo(`${digits.slice(0, LENGTH)}/${digits.slice(LENGTH)}`);
  if (digits.length !== LENGTH) {
    const told = counted(digits.length, ['cyfrę', 'cyfry', 'cyfr']);
    return { ...unreadable('length'), message: `Numer rachunku ma 26 cyfr, a podano ${told}.` };
  }
  return ibanAgrees(`PL${digits}`) ? certain(account(digits, 'PL')) : unreadable('checksum');
}

function readForeign(iban: string, country: string): AccountReading {
  const length = IBAN_LENGTHS.get(country);
  if (!ibanAgrees(iban)) return unreadable('checksum');
  if (length === undefined) return ambiguous('unknown-country', [account(iban, country)]);
  if (iban.length === length) return certain(account(iban, country));
  const message = `Numer IBAN tego kraju ma ${counted(length, ['znak', 'znaki', 'znaków'])}, a podano ${iban.length}.`;
  return { ...unreadable('length'), message };
}

function readTwo(text: string): AccountReading {
  const parts = text.split(/[/;,|]/).map((part) => part.replace(/[\s-]/g, '').replace(/^PL/i, ''));
  const whole = parts.length > 1 && parts.every((part) => /^\d{26}$/.test(part) && ibanAgrees(`PL${part}`));
  return whole
    ? ambiguous(
        'two-numbers',
        parts.map((part) => account(part, 'PL')),
      )
    : unreadable('characters');
}

function account(number: string, country: string): Account {
  const first = country === 'PL' ? 2 : 4;
  const groups = [number.slice(0, first), ...(number.slice(first).match(/.{1,4}/g) ?? [])];
  return { number: number as Account['number'], country, printed: groups.join(NBSP) };
}
