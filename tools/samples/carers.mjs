/**
 * The foster families, family children's homes and institutions of the city. A new child goes to a family that has a
 * free place on every day of the stay; where there is none, a new family opens. Called by placements.mjs.
 */
import { accountNumber, grouped } from './accounts.mjs';
import { INSTITUTION_NAMES } from './invented.mjs';
import { address, adult, carerNames, surname } from './people.mjs';

/** Families of one coordinator: well under the 15 of uwrspz art. 77 ust. 4. */
const FAMILIES_OF_COORDINATOR = 11;

/**
 * @typedef {object} Carer
 * @property {import('./forms.mjs').Form} form
 * @property {string} names
 * @property {string} address
 * @property {string} account empty for an institution
 * @property {string} coordinator
 * @property {{ from: number, to: number }[]} stays
 */

/** Most children at once on any day of the given stays, beside those already there. */
function mostAtOnce(stays) {
  return Math.max(...stays.map(({ from }) => stays.filter((other) => other.from <= from && from <= other.to).length));
}

/** @param {import('./random.mjs').Random} random */
export function carerRegister(random) {
  /** @type {Carer[]} */
  const carers = [];
  const coordinators = [];
  let families = 0;

  function coordinator() {
    const place = Math.floor(families++ / FAMILIES_OF_COORDINATOR);
    coordinators[place] ??= adult(random);
    return coordinators[place];
  }

  function institution(form) {
    const number = carers.filter((carer) => carer.form === form).length;
    const name = INSTITUTION_NAMES[number % INSTITUTION_NAMES.length];
    const round = Math.floor(number / INSTITUTION_NAMES.length);
    return { names: round === 0 ? name : `${name} nr ${round + 1}`, account: '', coordinator: '' };
  }

  function family(form, name) {
    const digits = accountNumber(random);
    const couple = form.label === 'rodzinny dom dziecka' ? 100 : form.label === 'spokrewniona' ? 55 : 80;
    return {
      names: carerNames(random, name ?? surname(random), couple),
      account: random.chance(75) ? grouped(digits) : digits,
      coordinator: coordinator(),
    };
  }

  function open(form, name) {
    const made = form.benefit === null ? institution(form) : family(form, name);
    const carer = { form, address: address(random), stays: [], ...made };
    carers.push(carer);
    return carer;
  }

  return {
    /**
     * Finds a place for brothers and sisters together. Relatives take only their own family.
     * @param {import('./forms.mjs').Form} form
     * @param {readonly { from: number, to: number }[]} stays one a child
     * @param {import('./people.mjs').Surname} [relatives] the surname of related carers
     * @param {Carer} [notThis] the family the children come from
     * @returns {Carer}
     */
    place(form, stays, relatives, notThis) {
      const own = form.label === 'spokrewniona';
      const free = carers.find(
        (carer) =>
          !own &&
          carer.form === form &&
          carer !== notThis &&
          mostAtOnce([...carer.stays, ...stays]) <= form.places,
      );
      const carer = free ?? open(form, relatives);
      carer.stays.push(...stays);
      return carer;
    },
  };
}
