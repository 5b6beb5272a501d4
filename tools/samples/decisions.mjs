/**
 * The decisions on the monthly benefit and on the addition for disability: grant, change on 1 June of a valorisation
 * year, grant after 18 for each school year, repeal on leaving (uwrspz art. 37, 80-82, 86-88). Children marked for the
 * demonstration have none yet. Called by sample-office.mjs; the register and the payments look at what is made here.
 */
import { statutoryLaw } from '../../build/core/law/index.js';
import { addDays, birthday, calendar, dayOf } from '../../build/core/values/day.js';
import { VALORISATION_YEARS, awayFromValorisation, endOfSchoolYear, eveOf18, officeDay } from './calendar.mjs';
import { WITH_ADDITION } from './disability.mjs';
import { AS_OF, OFFICE } from './invented.mjs';
import { seeded } from './random.mjs';
import { DEMO } from './special-families.mjs';

/** @typedef {import('./calendar.mjs').Day} Day */
/** @typedef {import('./children.mjs').Child} Child */
/** @typedef {import('./placements.mjs').Placement} Placement */

export const ADDITION = 'fc_addition_disability';

export const KINDS = {
  grant: 'przyznanie świadczenia',
  grantOfAge: 'przyznanie świadczenia po 18. roku życia',
  addition: 'przyznanie dodatku (niepełnosprawność)',
  valorisation: 'zmiana wysokości świadczenia (waloryzacja)',
  additionValorisation: 'zmiana wysokości dodatku (waloryzacja)',
  repeal: 'uchylenie decyzji',
};

/**
 * @typedef {object} Decision
 * @property {string} number
 * @property {string} kind
 * @property {Day} date
 * @property {Child} child
 * @property {Placement} placement
 * @property {string | null} parameter what is granted; null for a repeal
 * @property {Day} from
 * @property {Day | null} to
 * @property {number | null} amount grosze a month
 * @property {string} basis
 */

/** Monthly rate in grosze. */
const rateOn = (parameter, on) => statutoryLaw.moneyOn(parameter, on).amount;

/** The last day for which this family is paid: on a move the day belongs to the new family (art. 87 ust. 1). */
export function lastPaidDay(child, placement) {
  const next = child.placements.find(({ placedOn }) => placedOn > placement.placedOn);
  return next !== undefined && next.placedOn === placement.leftOn ? addDays(next.placedOn, -1) : placement.leftOn;
}

/** Periods of entitlement, each with a decision of its own: up to 18, then one for each school year. */
function entitlements(random, child, placement) {
  const { placedOn, ground } = placement;
  const eve = eveOf18(child.birthDate);
  const found = [];
  if (placedOn <= eve) {
    found.push({ kind: KINDS.grant, from: placedOn, to: eve, date: officeDay(addDays(placedOn, random.int(7, 20))) });
  }
  const last = placement.leftOn ?? AS_OF;
  const ofAge = birthday(child.birthDate, 18);
  let from = placedOn > ofAge ? placedOn : ofAge;
  while (ground !== '' && from <= last) {
    const to = endOfSchoolYear(from);
    const date = officeDay(addDays(from, from === ofAge ? -random.int(3, 12) : random.int(5, 12)));
    found.push({ kind: KINDS.grantOfAge, from, to, date });
    from = addDays(to, 1);
  }
  return found;
}

/** One title from its grant through every valorisation of its time. */
function titleDecisions(random, { kind, change, parameter, from, to, date, basis }, last) {
  const first = { kind, parameter, from, to, date, amount: rateOn(parameter, from), basis };
  const end = to < last ? to : last;
  const changes = VALORISATION_YEARS.map((year) => dayOf(year, 6, 1))
    .filter((june) => june > from && june <= end)
    .map((june) => ({
      ...{ kind: change, parameter, from: june, to, amount: rateOn(parameter, june) },
      ...{ date: officeDay(addDays(june, random.int(3, 12))), basis: `${basis}, art. 86 ust. 2-3, art. 88 ust. 5` },
    }));
  return [first, ...changes];
}

/** The addition within one period of entitlement, as far as the certificate reaches. */
function addition(random, { from, to, date }, { disability }) {
  if (!WITH_ADDITION.includes(disability.kind)) return undefined;
  const later = disability.from > from;
  const start = later ? awayFromValorisation(disability.from) : from;
  const end = disability.to !== null && disability.to < to ? disability.to : to;
  if (start > end) return undefined;
  const decided = later ? officeDay(addDays(start, random.int(6, 15))) : date;
  return {
    ...{ kind: KINDS.addition, change: KINDS.additionValorisation, parameter: ADDITION },
    ...{ from: start, to: end, date: decided, basis: 'art. 81 ust. 1, art. 87 ust. 1, art. 88' },
  };
}

function ofPlacement(random, child, placement) {
  const { form } = placement;
  if (form.benefit === null) return [];
  const last = lastPaidDay(child, placement) ?? AS_OF;
  const benefitBasis = `${form.basis}, art. 87 ust. 1, art. 88`;
  const decisions = entitlements(random, child, placement).flatMap((entitlement) => {
    const ofAge = entitlement.kind === KINDS.grantOfAge;
    const basis = ofAge ? `art. 37 ust. 2, art. 82, ${benefitBasis}` : benefitBasis;
    const benefit = { ...entitlement, change: KINDS.valorisation, parameter: form.benefit, basis };
    const extra = addition(random, entitlement, child);
    return [benefit, ...(extra ? [extra] : [])].flatMap((title) => titleDecisions(random, title, last));
  });
  const latest = decisions.reduce((to, decision) => Math.max(to, decision.to), 0);
  if (placement.leftOn !== null && last < latest) {
    const date = officeDay(addDays(placement.leftOn, random.int(4, 14)));
    const from = addDays(last, 1);
    decisions.push({ kind: KINDS.repeal, parameter: null, date, from, to: null, amount: null, basis: 'art. 88 ust. 5' });
  }
  return decisions
    .filter(({ from, date }) => date <= AS_OF && (from <= last || from === addDays(last, 1)))
    .map((decision) => ({ ...decision, child, placement }));
}

/**
 * Every decision of the office up to the day of the register, in the order of their days, numbered year by year.
 * @param {number} seed
 * @param {readonly Child[]} children
 * @returns {Decision[]}
 */
export function makeDecisions(seed, children) {
  const random = seeded(seed, 'decyzje');
  const inForce = children.filter(({ marks }) => !marks.includes(DEMO));
  const all = inForce.flatMap((child) => child.placements.flatMap((one) => ofPlacement(random, child, one)));
  const numbers = new Map();
  return all
    .sort((a, b) => a.date - b.date)
    .map((decision) => {
      const { year } = calendar(decision.date);
      numbers.set(year, (numbers.get(year) ?? 0) + 1);
      return { ...decision, number: `${OFFICE.decisionMark}.${numbers.get(year)}.${year}` };
    });
}
