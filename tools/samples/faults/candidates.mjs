/**
 * Which clean rows can carry a fault: questions about a row that the faults combine in their `find`. A fault must come
 * alone, so most of them want a child with one placement and far from every other rule's edge.
 */
import { ageOn } from '../../../build/core/values/day.js';
import { eveOf18 } from '../calendar.mjs';
import { NO_DISABILITY } from '../disability.mjs';
import { AS_OF } from '../invented.mjs';

/** @typedef {import('../register-rows.mjs').Row} Row */

/** The only placement of its child. @param {Row} row */
export const single = ({ child }) => child.placements.length === 1;

/** @param {Row} row */
export const present = ({ placement }) => placement.leftOn === null;

/** @param {Row} row */
export const withPesel = ({ child }) => child.pesel !== '';

/** @param {Row} row */
export const polish = (row) => withPesel(row) && ['polskie', 'PL'].includes(row.child.citizenship);

/** @param {Row} row */
export const healthy = ({ child }) => child.disability.kind === NO_DISABILITY.kind;

/** Under 18 through the whole stay. @param {Row} row */
export const minor = ({ child, placement }) => (placement.leftOn ?? AS_OF) <= eveOf18(child.birthDate);

/** Completed years on the reference day. @param {Row} row */
export const age = ({ child }) => ageOn(child.birthDate, AS_OF);

/** Completed years at placement. @param {Row} row */
export const ageAtPlacement = ({ child, placement }) => ageOn(child.birthDate, placement.placedOn);
