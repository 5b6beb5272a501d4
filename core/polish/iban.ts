/**
 * The check of international account numbers (ISO 13616): country, two check digits, and the account; the remainder
 * modulo 97 is 1. Called by nrb.ts for Polish and foreign accounts.
 */

/** Countries whose accounts reach an office, with the length of their IBAN in the register of ISO 13616. */
export const IBAN_LENGTHS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ...{ AT: 20, BE: 16, BG: 22, BY: 28, CH: 21, CY: 28, CZ: 24, DE: 22, DK: 18, EE: 20, ES: 24, FI: 18 },
    ...{ FR: 27, GB: 22, GE: 22, GR: 27, HR: 21, HU: 28, IE: 22, IS: 26, IT: 27, LI: 21, LT: 20, LU: 20 },
    ...{
      LV: 21,
      MD: 24,
      MT: 31,
      NL: 18,
      NO: 15,
      PL: 28,
      PT: 25,
      RO: 24,
      SE: 24,
      SI: 19,
      SK: 24,
      TR: 26,
      UA: 29,
    },
  }),
);

const ZERO = 48;
const LETTER_A = 65;

/** Computed as 98 minus a remainder modulo 97: between 02 and 98, never 00, 01 or 99, which give the same remainder. */
const CHECK_DIGITS = /^..(?!00|01|99)/;

/** Do the check digits agree? @param iban capital letters and digits without spaces, e.g. "PL61…" */
export function ibanAgrees(iban: string): boolean {
  if (!CHECK_DIGITS.test(iban)) return false;
  const rearranged = iban.slice(4) + iban.slice(0, 4);
  let rest = 0;
  for (let index = 0; index < rearranged.length; index++) {
    const code = rearranged.charCodeAt(index);
    // A letter counts as two digits: A is 10, Z is 35.
    rest = (code >= LETTER_A ? rest * 100 + code - LETTER_A + 10 : rest * 10 + code - ZERO) % 97;
  }
  return rest === 1;
}
