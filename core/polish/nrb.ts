/**
 * Numbers of Polish bank accounts (NRB: numer rachunku bankowego): 26 digits, the first two of which check the rest by
 * the remainder modulo 97 (ISO 7064, as in IBAN with "PL" before it). Used by decisions, which order payments.
 */
import { NBSP } from '../values/digits.ts';

export type NrbReading =
  | {
      readonly ok: true;
      /** 26 digits. */
      readonly nrb: string;
      /** "61 1090 1014 0000 0712 1981 2874" with no-break spaces. */
      readonly printed: string;
    }
  | {
      readonly ok: false;
      readonly cause: 'characters' | 'length' | 'checksum';
      /** Polish; does not repeat the number. */
      readonly message: string;
    };

const LENGTH = 26;
/** "PL" in the digits of IBAN, and the place of the check digits. */
const COUNTRY = '2521';

/** Reads an account as people type it, with spaces, hyphens, or "PL" before it. Never throws. */
export function readNrb(text: string): NrbReading {
  const typed = text.replace(/[\s\u00a0\u202f-]/g, '').replace(/^PL/i, '');
  if (!/^\d+$/.test(typed)) {
    return { ok: false, cause: 'characters', message: 'w numerze rachunku są znaki inne niż cyfry' };
  }
  if (typed.length !== LENGTH) {
    return { ok: false, cause: 'length', message: `numer rachunku ma 26 cyfr, a podano ${typed.length}` };
  }
  const rearranged = BigInt(typed.slice(2) + COUNTRY + typed.slice(0, 2));
  if (rearranged % 97n !== 1n) {
    return {
      ok: false,
      cause: 'checksum',
      message: 'cyfry kontrolne numeru rachunku się nie zgadzają: któraś cyfra jest błędna lub przestawiona',
    };
  }
  const groups = [typed.slice(0, 2), ...(typed.slice(2).match(/\d{4}/g) ?? [])];
  return { ok: true, nrb: typed, printed: groups.join(NBSP) };
}
