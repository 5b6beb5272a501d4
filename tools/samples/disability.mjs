/**
 * Disability certificates: up to 16 "orzeczenie o niepełnosprawności", from 16 one of three degrees (the addition of
 * uwrspz art. 81 ust. 1 is due on all but "lekki"). Called by children.mjs.
 */
import { addDays, addYears, birthday } from '../../build/core/values/day.js';
import { AS_OF } from './invented.mjs';

/** @typedef {import('./calendar.mjs').Day} Day */
/** @typedef {{ kind: string, from: Day | null, to: Day | null }} Disability */

/** @type {Disability} */
export const NO_DISABILITY = { kind: 'brak', from: null, to: null };

const CERTIFICATE = 'orzeczenie o niepełnosprawności';

const DEGREES = [
  ['umiarkowany', 50],
  ['znaczny', 25],
  ['lekki', 25],
];

/** Kinds on which the addition is due. */
export const WITH_ADDITION = [CERTIFICATE, 'umiarkowany', 'znaczny'];

function certificate(random, birthDate, last) {
  const from = addDays(last, -random.int(40, 500));
  if (from <= birthDate + 30) return NO_DISABILITY;
  const until16 = addDays(birthday(birthDate, 16), -1);
  const to = addDays(addYears(from, random.int(2, 4)), -1);
  return { kind: CERTIFICATE, from, to: to < until16 ? to : until16 };
}

function degree(random, birthDate, last) {
  const from = addDays(birthday(birthDate, 16), random.int(0, 60));
  if (from > last) return certificate(random, birthDate, addDays(birthday(birthDate, 16), -60));
  const to = random.chance(40) ? null : addDays(addYears(from, random.int(3, 5)), -1);
  return { kind: random.weighted(DEGREES), from, to };
}

/**
 * @param {import('./random.mjs').Random} random
 * @param {Day} birthDate
 * @param {Day | null} leftOn last day in care, null when still there
 * @returns {Disability}
 */
export function disability(random, birthDate, leftOn) {
  if (!random.chance(16)) return NO_DISABILITY;
  const last = leftOn ?? AS_OF;
  return birthday(birthDate, 16) > last ? certificate(random, birthDate, last) : degree(random, birthDate, last);
}
