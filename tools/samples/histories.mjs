/**
 * What happened to the children of a family after they came into care: a return home, adoption, coming of age, a move
 * to another family. Gives each child's stays as dates and reasons; placements.mjs finds the carers for them.
 */
import { addDays, addYears, ageOn, calendar, dayOf } from '../../build/core/values/day.js';
import { awayFromValorisation, eveOf18 } from './calendar.mjs';
import { AS_OF } from './invented.mjs';

/** @typedef {import('./calendar.mjs').Day} Day */

/**
 * @typedef {object} Stay
 * @property {Day} placedOn
 * @property {Day | null} leftOn null: the child is still there
 * @property {string} leavingReason
 * @property {string} ground why a person of age stays on (uwrspz art. 37 ust. 2), else empty
 */

export const REASONS = {
  home: 'powrót do rodziny',
  adoption: 'przysposobienie',
  ofAge: 'osiągnięcie pełnoletności',
  independent: 'usamodzielnienie',
  otherFamily: 'przeniesienie do innej rodziny zastępczej',
  otherForm: 'zmiana formy pieczy',
};

export const GROUNDS = [
  'art. 37 ust. 2 – nauka w liceum ogólnokształcącym',
  'art. 37 ust. 2 – nauka w technikum',
  'art. 37 ust. 2 – nauka w branżowej szkole I stopnia',
  'art. 37 ust. 2 – nauka w szkole policealnej',
];

/** The shortest stay and the shortest rest after a move, in days. */
const SHORTEST = 60;

/** When and why the whole family left care; nothing when it stays. */
function leavingTogether(random, { placedOn, siblings }) {
  const room = AS_OF - 5 - placedOn;
  if (room < SHORTEST || random.chance(70)) return undefined;
  const leftOn = awayFromValorisation(addDays(placedOn, random.int(SHORTEST, room)));
  const small = siblings.every(({ birthDate }) => ageOn(birthDate, leftOn) < 9);
  return { leftOn, leavingReason: small && random.chance(45) ? REASONS.adoption : REASONS.home };
}

/** The last day of a person of age in care: still there, or left at the end of a school year. */
function adultEnd(random, birthDate) {
  if (random.chance(40)) return null;
  const { year } = calendar(addYears(birthDate, 18 + random.int(0, 2)));
  const leftOn = dayOf(year + 1, 6, random.int(20, 30));
  return leftOn < AS_OF ? leftOn : null;
}

/** From the first day to the last, before any move. */
function wholeStay(random, placedOn, birthDate, together) {
  const eve = eveOf18(birthDate);
  if (together !== undefined && together.leftOn < eve) return { placedOn, ground: '', ...together };
  if (eve >= AS_OF) return { placedOn, leftOn: null, leavingReason: '', ground: '' };
  if (random.chance(38)) return { placedOn, leftOn: eve, leavingReason: REASONS.ofAge, ground: '' };
  const leftOn = adultEnd(random, birthDate);
  const leavingReason = leftOn === null ? '' : REASONS.independent;
  return { placedOn, leftOn, leavingReason, ground: random.pick(GROUNDS) };
}

/** Days on which the family is moved; all its children that are in care then move together. */
function movingDays(random, placedOn, last) {
  const moves = random.weighted([
    [0, 70],
    [1, 24],
    [2, 6],
  ]);
  const days = [];
  let from = placedOn + SHORTEST;
  for (let move = 0; move < moves && last - SHORTEST > from; move++) {
    const on = awayFromValorisation(/** @type {Day} */ (random.int(from, last - SHORTEST)));
    if (on < from) break;
    const home = random.chance(12);
    // Offices write the move either on one day in both rows, or leaving on one day and placement on the next.
    const gap = home ? random.int(40, 200) : random.int(0, 1);
    days.push({ on, next: awayFromValorisation(addDays(on, gap)), home });
    from = on + gap + SHORTEST;
  }
  return days.filter(({ on, next }) => next >= on && next < last - SHORTEST);
}

/** Cuts one stay at the moving days that lie well inside its years under 18. */
function cut(random, stay, birthDate, moves) {
  const end = Math.min(stay.leftOn ?? AS_OF, eveOf18(birthDate)) - SHORTEST;
  const parts = [];
  let rest = stay;
  for (const { on, next, home } of moves) {
    if (next > end) break;
    const reason = home ? REASONS.home : random.pick([REASONS.otherFamily, REASONS.otherForm]);
    parts.push({ ...rest, leftOn: on, leavingReason: reason, ground: '' });
    rest = { ...stay, placedOn: next };
  }
  return [...parts, rest];
}

/**
 * @param {import('./random.mjs').Random} random
 * @param {import('./families.mjs').Family} family
 * @returns {Stay[][]} stays of each child, in the order of the siblings
 */
export function histories(random, family) {
  const together = leavingTogether(random, family);
  const whole = family.siblings.map(({ birthDate }) => wholeStay(random, family.placedOn, birthDate, together));
  const last = Math.max(...whole.map(({ leftOn }) => leftOn ?? AS_OF));
  const moves = movingDays(random, family.placedOn, last);
  return whole.map((stay, at) => cut(random, stay, family.siblings[at].birthDate, moves));
}
