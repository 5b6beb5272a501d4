/**
 * Gives every stay its form of care, its carers and its court order; brothers and sisters who come on one day stay
 * together. Called by children.mjs.
 */
import { addDays, ageOn, calendar } from '../../build/core/values/day.js';
import { officeDay } from './calendar.mjs';
import { FORMS } from './forms.mjs';
import { surname } from './people.mjs';

/** @typedef {import('./histories.mjs').Stay} Stay */

/**
 * @typedef {Stay & {
 *   form: import('./forms.mjs').Form, carer: import('./carers.mjs').Carer,
 *   court: string, caseNumber: string, orderDate: import('./calendar.mjs').Day, remarks: string }} Placement
 */

const OPEN_END = Number.MAX_SAFE_INTEGER;

/** Institutions take no child under 10 (uwrspz art. 95 ust. 1); a family of three children needs the places. */
function formsFor(count, youngest) {
  return [
    [FORMS.related, 44],
    ...(count <= FORMS.nonProfessional.places
      ? [
          [FORMS.nonProfessional, 24],
          [FORMS.professional, 14],
        ]
      : []),
    [FORMS.home, 9],
    ...(youngest >= 10 ? [[FORMS.institution, 34]] : []),
  ];
}

const REMARKS = [
  ['', 70],
  ['kontakt z rodzicami raz w miesiącu, pod nadzorem', 4],
  ['rodzeństwo razem', 4],
  ['akta w szafie nr 3, teczka zielona', 4],
  ['rehabilitacja – wtorki i czwartki', 3],
  ['legitymacja szkolna zgłoszona jako zagubiona (wydano duplikat)', 2],
  ['rodzina prosi o telefon po 15:00', 4],
  ['przedtem pobyt w szpitalu, karta w aktach', 2],
  ['badania okresowe: 2 × w roku', 3],
  ['uwaga: zmiana nr. telefonu rodziny', 2],
];

/**
 * A court order at most three weeks before the placement, on a working day.
 * @param {import('./random.mjs').Random} random
 * @param {{ name: string, division: string }} court
 * @param {import('./calendar.mjs').Day} placedOn
 */
export function courtOrder(random, { name, division }, placedOn) {
  const orderDate = officeDay(addDays(placedOn, -random.int(0, 20)));
  const year = String(calendar(orderDate).year % 100).padStart(2, '0');
  return { court: name, orderDate, caseNumber: `${division} Nsm ${random.int(3, 640)}/${year}` };
}

const days = ({ placedOn, leftOn }) => ({ from: placedOn, to: leftOn ?? OPEN_END });

/**
 * @param {import('./random.mjs').Random} random
 * @param {import('./families.mjs').Family} family
 * @param {Stay[][]} stays of each child
 * @param {ReturnType<typeof import('./carers.mjs').carerRegister>} carers
 * @returns {Placement[][]}
 */
export function place(random, family, stays, carers) {
  /** @type {Map<number, object>} */
  const arrivals = new Map();
  let before;
  for (const on of [...new Set(stays.flat().map(({ placedOn }) => placedOn))].sort((a, b) => a - b)) {
    const arriving = stays.map((own) => own.find(({ placedOn }) => placedOn === on)).filter(Boolean);
    const youngest = Math.min(...family.siblings.map(({ birthDate }) => ageOn(birthDate, on)));
    const form = random.weighted(formsFor(arriving.length, youngest));
    const relatives = random.chance(55) ? family.surname : surname(random);
    const carer = carers.place(form, arriving.map(days), relatives, before);
    arrivals.set(on, { form, carer, ...courtOrder(random, family.court, on) });
    before = carer;
  }
  return stays.map((own) =>
    own.map((stay) => ({ ...stay, ...arrivals.get(stay.placedOn), remarks: random.weighted(REMARKS) })),
  );
}
