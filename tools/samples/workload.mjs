/**
 * What each worker of a team did in a month: plausible figures, none of a real person. An average worker with a full
 * post makes 20 to 30 family interviews a month and cares for about 50 families. Called by generate.mjs.
 */
import { workingDaysIn } from '../../build/core/polish/working-days.js';
import { addToYearMonth } from '../../build/core/values/year-month.js';
import { DEMO_MONTH } from './invented.mjs';
import { MEASURES } from './measures.mjs';
import { seeded } from './random.mjs';

/** @typedef {import('./teams.mjs').Team} Team */

/**
 * @typedef {object} WorkerMonth
 * @property {string} name
 * @property {string} post
 * @property {number} fte
 * @property {boolean} away on leave for the whole month
 * @property {Record<string, number>} values by id of the measure, `absenceDays` among them
 */

/** Absence of a whole month gets a footnote. */
const LONG_LEAVE_PERCENT = 3;

/** Days away in a month, mostly none or a few. */
const absence = (random) =>
  random.weighted([
    [0, 45],
    [random.int(1, 3), 35],
    [random.int(4, 7), 14],
    [random.int(8, 12), 6],
  ]);

/** A count that follows the time at work: `from`–`to` for a full post and month. */
const scaler = (random, part) => (from, to) => Math.round(random.int(from, to) * part);

function presentWorker(random, fte, workingDays) {
  const absenceDays = absence(random);
  const part = (fte * (workingDays - absenceDays)) / workingDays;
  const count = scaler(random, part);
  const state = scaler(random, fte);
  const environments = state(42, 60);
  const interviewsNew = count(4, 8);
  const interviewsUpdated = count(13, 17);
  const interviewsForOthers = count(1, 3);
  const interviewsMaintenance = count(0, 2);
  return {
    absenceDays,
    environments,
    environmentsSocialWorkOnly: Math.min(environments, state(3, 9)),
    environmentsNew: count(1, 5),
    environmentsClosed: count(1, 4),
    applications: count(14, 30),
    ...{ interviewsNew, interviewsUpdated, interviewsForOthers, interviewsMaintenance },
    interviewsLate: random.chance(25) ? Math.min(random.int(1, 2), interviewsUpdated) : 0,
    decisionsGranting: count(16, 32),
    decisionsRefusing: count(0, 3),
    decisionsOther: count(0, 4),
    contractsSigned: count(0, 3),
    contractsRunning: state(2, 9),
    fieldVisits: count(24, 46),
    officeTalks: count(18, 40),
    interventions: count(0, 4),
    blueCardFormsA: count(0, 2),
    blueCardMeetings: count(0, 4),
    fieldDays: Math.min(workingDays - absenceDays, count(8, 14)),
  };
}

/** On leave for the whole month: no work, and the families were given to others. */
const absentWorker = (workingDays) => ({
  ...Object.fromEntries(MEASURES.map(({ id }) => [id, 0])),
  absenceDays: workingDays,
});

/**
 * @param {number} seed
 * @param {Team} team
 * @param {string} month RRRR-MM
 * @returns {WorkerMonth[]}
 */
export function teamMonth(seed, team, month) {
  const workingDays = workingDaysIn(/** @type {any} */ (month));
  return team.workers.map((worker, at) => {
    const random = seeded(seed, 'obciążenie', team.id, at, month);
    const away = seeded(seed, 'długi urlop', team.id, at).chance(LONG_LEAVE_PERCENT);
    const values = away ? absentWorker(workingDays) : presentWorker(random, worker.fte, workingDays);
    return { ...worker, away, values };
  });
}

/** The given number of months, the demo month last. @param {number} count @returns {string[]} */
export const lastMonths = (count) =>
  Array.from({ length: count }, (_, at) => addToYearMonth(/** @type {any} */ (DEMO_MONTH), at - count + 1));
