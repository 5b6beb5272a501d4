/**
 * Gives out PESELs and document numbers, each once. PESELs are right in every digit (core/polish makes them); document
 * numbers have a series of no state. Called by children.mjs and by the planting of faults.
 */
import { SERIALS, peselFor } from '../../build/core/polish/pesel.js';

const SEX = /** @type {const} */ ({ K: 'female', M: 'male' });

/** @typedef {ReturnType<typeof identityOffice>} IdentityOffice */

/** @param {import('./random.mjs').Random} random */
export function identityOffice(random) {
  const given = new Set();
  let documents = 0;
  return {
    /**
     * A PESEL nobody else has.
     * @param {import('./calendar.mjs').Day} birthDate
     * @param {import('./people.mjs').Sex} sex
     * @returns {string}
     */
    pesel(birthDate, sex) {
      for (;;) {
        const number = peselFor(birthDate, SEX[sex], random.int(0, SERIALS - 1));
        if (given.has(number)) continue;
        given.add(number);
        return number;
      }
    },
    /** @returns {string} */
    document() {
      documents += 1;
      return `ZM ${String(100_000 + documents * 37)}`;
    },
  };
}
