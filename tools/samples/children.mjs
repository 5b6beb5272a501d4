/**
 * The children of the sample office, each with an identity and a whole history of placements. Random families come
 * first, the hand-made ones of special-families.mjs last, until there are exactly as many placements as rows asked
 * for. Called by sample-office.mjs.
 */
import { carerRegister } from './carers.mjs';
import { NO_DISABILITY, disability } from './disability.mjs';
import { makeFamily } from './families.mjs';
import { histories } from './histories.mjs';
import { place } from './placements.mjs';
import { seeded } from './random.mjs';
import { specialFamilies } from './special-families.mjs';

/**
 * @typedef {object} Child
 * @property {string} lastName
 * @property {string} firstName
 * @property {import('./people.mjs').Sex} sex
 * @property {import('./calendar.mjs').Day} birthDate
 * @property {string} pesel empty when none was given
 * @property {string} documentNumber empty when there is a PESEL
 * @property {string} citizenship
 * @property {string} gmina
 * @property {string} payingCounty
 * @property {import('./disability.mjs').Disability} disability
 * @property {import('./placements.mjs').Placement[]} placements
 * @property {string[]} marks what a hand-made child is there for; faults leave marked children alone unless they ask
 */

/** Makes the children of one family out of its stays. */
function childrenOf(random, family, placements, issue) {
  return family.siblings.map((sibling, at) => {
    const { firstName, sex, birthDate } = sibling;
    const pesel = family.withoutPesel ? '' : issue.pesel(birthDate, sex);
    return {
      lastName: family.surname[sex],
      firstName,
      sex,
      birthDate,
      pesel,
      documentNumber: pesel === '' ? issue.document() : '',
      citizenship: family.citizenship,
      gmina: family.county.gmina,
      payingCounty: family.county.name,
      disability:
        sibling.disability ??
        (sibling.marks ? NO_DISABILITY : disability(random, birthDate, placements[at].at(-1).leftOn)),
      placements: placements[at],
      marks: sibling.marks ?? [],
    };
  });
}

const rowsOf = (children) => children.reduce((rows, { placements }) => rows + placements.length, 0);

/**
 * @param {number} seed
 * @param {number} rows placements wanted
 * @param {import('./identity.mjs').IdentityOffice} issue
 * @returns {Child[]}
 */
export function makeChildren(seed, rows, issue) {
  const carers = carerRegister(seeded(seed, 'rodziny zastępcze'));
  const special = specialFamilies(seeded(seed, 'szczególne'), carers).flatMap(({ family, placements }) =>
    childrenOf(seeded(seed, 'szczególne dzieci'), family, placements, issue),
  );
  const room = rows - rowsOf(special);
  if (room < 0) throw new RangeError(`Rejestr musi mieć co najmniej ${rowsOf(special)} wierszy.`);

  const children = [];
  for (let at = 0; rowsOf(children) < room; at++) {
    const random = seeded(seed, 'rodzina', at);
    const family = makeFamily(random);
    const stays = histories(random, family);
    // A family that does not fit into the rows left is passed over; sooner or later one fits exactly.
    if (rowsOf(children) + stays.flat().length > room) continue;
    children.push(...childrenOf(random, family, place(random, family, stays, carers), issue));
  }
  return [...children, ...special];
}
