/** Makes invented people out of the stocks of names: children, carers, staff, addresses. Used by the sample office. */
import { STREETS } from './invented.mjs';
import { ADULT_FIRST_NAMES, FIRST_NAMES, FOREIGN_FIRST_NAMES, FOREIGN_SURNAMES, SURNAMES } from './names.mjs';

/** @typedef {'K' | 'M'} Sex */
/** A surname in both genders. @typedef {{ K: string, M: string }} Surname */

/**
 * @param {import('./random.mjs').Random} random
 * @returns {Surname}
 */
export function surname(random) {
  const [M, K] = random.pick(SURNAMES);
  return { M, K };
}

/**
 * @param {import('./random.mjs').Random} random
 * @returns {Surname}
 */
export function foreignSurname(random) {
  const name = random.pick(FOREIGN_SURNAMES);
  return { M: name, K: name };
}

/**
 * A first name that the family does not have yet.
 * @param {import('./random.mjs').Random} random
 * @param {Sex} sex
 * @param {{ taken: readonly string[], foreign: boolean }} family
 */
export function childName(random, sex, { taken, foreign }) {
  const stock = (foreign ? FOREIGN_FIRST_NAMES : FIRST_NAMES)[sex].filter((name) => !taken.includes(name));
  const first = random.pick(stock);
  // Some children have two names, as in the column „Imię (imiona)”.
  return !foreign && random.chance(12) ? `${first} ${random.pick(stock.filter((name) => name !== first))}` : first;
}

/**
 * A married couple or one person: the names as the register gives them.
 * @param {import('./random.mjs').Random} random
 * @param {Surname} family
 * @param {number} couplePercent
 */
export function carerNames(random, family, couplePercent) {
  const wife = `${random.pick(ADULT_FIRST_NAMES.K)} ${family.K}`;
  const husband = `${random.pick(ADULT_FIRST_NAMES.M)} ${family.M}`;
  if (random.chance(couplePercent)) return `${wife} i ${husband}`;
  return random.chance(75) ? wife : husband;
}

/**
 * An adult for the staff, in the nominative.
 * @param {import('./random.mjs').Random} random
 */
export function adult(random) {
  const sex = random.weighted([
    ['K', 82],
    ['M', 18],
  ]);
  return `${random.pick(ADULT_FIRST_NAMES[sex])} ${surname(random)[sex]}`;
}

/** @param {import('./random.mjs').Random} random */
export function address(random) {
  const flat = random.chance(55) ? `/${random.int(1, 48)}` : '';
  return `${random.pick(STREETS)} ${random.int(1, 96)}${flat}, 00-00${random.int(1, 9)} Zmyślin`;
}
