/**
 * Brothers and sisters who came into care together: names, birth dates, citizenship, the gmina and county that pay,
 * the court. Their stays are made by placements.mjs. Called by children.mjs.
 */
import { addDays, day } from '../../build/core/values/day.js';
import { awayFromValorisation } from './calendar.mjs';
import { AS_OF, COUNTIES, COURTS } from './invented.mjs';
import { childName, foreignSurname, surname } from './people.mjs';

/** Nobody in the register is 25 or older: such rows would have to be pseudonymised (uwrspz art. 38f ust. 5). */
const EARLIEST_BIRTH = day('2001-06-01');
const NEWBORN_SPACING = [330, 1200];

/** How long ago the family's children were placed, in days. */
const DAYS_AGO = [
  [[20, 365], 20],
  [[366, 1000], 26],
  [[1001, 2200], 28],
  [[2201, 3700], 18],
  [[3701, 4800], 8],
];

/** Age of the eldest at placement, in days. */
const AGES = [
  [[10, 365], 12],
  [[366, 2000], 28],
  [[2001, 4000], 28],
  [[4001, 6100], 32],
];

const SIBLINGS = [
  [1, 62],
  [2, 24],
  [3, 11],
  [4, 3],
];

const within = (random, choices) => random.int(...random.weighted(choices));
const byWeight = (random, list) => random.weighted(list.map((entry) => [entry, entry.weight]));

/** @typedef {{ firstName: string, sex: import('./people.mjs').Sex, birthDate: import('./calendar.mjs').Day }} Sibling */

/**
 * @typedef {object} Family
 * @property {import('./people.mjs').Surname} surname
 * @property {Sibling[]} siblings the eldest first
 * @property {import('./calendar.mjs').Day} placedOn first placement of them all
 * @property {string} citizenship
 * @property {boolean} withoutPesel foreigners known by a document only
 * @property {{ name: string, gmina: string }} county
 * @property {{ name: string, division: string }} court
 */

function siblings(random, placedOn, foreign) {
  const count = random.weighted(SIBLINGS);
  const oldest = placedOn - EARLIEST_BIRTH - random.int(0, 600);
  const eldest = Math.min(within(random, AGES), oldest);
  const made = [];
  let birthDate = addDays(placedOn, -eldest);
  while (made.length < count && birthDate <= placedOn) {
    const sex = random.pick(['K', 'M']);
    const taken = made.map(({ firstName }) => firstName.split(' ')[0]);
    made.push({ firstName: childName(random, sex, { taken, foreign }), sex, birthDate });
    birthDate = addDays(birthDate, random.int(...NEWBORN_SPACING));
  }
  return made;
}

/**
 * @param {import('./random.mjs').Random} random
 * @returns {Family}
 */
export function makeFamily(random) {
  const foreign = random.chance(3);
  const placedOn = awayFromValorisation(addDays(AS_OF, -within(random, DAYS_AGO)));
  const county = byWeight(random, COUNTIES);
  return {
    surname: foreign ? foreignSurname(random) : surname(random),
    siblings: siblings(random, placedOn, foreign),
    placedOn,
    citizenship: foreign
      ? random.weighted([
          ['ukraińskie', 7],
          ['białoruskie', 2],
          ['gruzińskie', 1],
        ])
      : random.chance(94)
        ? 'polskie'
        : 'PL',
    withoutPesel: foreign && random.chance(80),
    county: { name: county.name, gmina: random.pick(county.gminas) },
    court: byWeight(random, COURTS),
  };
}
