/**
 * What each worker did in each month of the year. The families in care follow from month to month (those of the month
 * before, the new ones more, the closed ones fewer), so that whoever adds them up finds no gap. Called by year.mjs.
 */
import { workingDaysIn } from '../../../build/core/polish/working-days.js';
import { seeded } from '../random.mjs';
import { workersIn, YEAR } from './staff.mjs';

/**
 * @typedef {object} WorkerFigures
 * @property {string} id
 * @property {string} name
 * @property {string} post
 * @property {number} fte
 * @property {boolean} away
 * @property {Record<string, number>} values by id of the measure, `absenceDays` among them
 */

export const MONTHS = Array.from({ length: 12 }, (_, at) => `${YEAR}-${String(at + 1).padStart(2, '0')}`);

/** So many days away that nobody's month looks like another's by chance. */
const absence = (random) =>
  random.weighted([
    [0, 45],
    [random.int(1, 3), 35],
    [random.int(4, 7), 20],
  ]);

/** @param {number} opening families in care before @param {number} returned families taken back after a leave */
function activeMonth(random, { fte }, month, opening, returned) {
  const workingDays = workingDaysIn(/** @type {any} */ (month));
  const absenceDays = absence(random);
  const part = (fte * (workingDays - absenceDays)) / workingDays;
  const count = (from, to) => Math.round(random.int(from, to) * part);
  const environmentsNew = count(1, 5) + returned;
  const most = Math.max(0, opening + environmentsNew - Math.round(42 * fte));
  const environmentsClosed = Math.min(count(1, 5), most);
  const environments = opening + environmentsNew - environmentsClosed;
  const interviewsUpdated = count(13, 17);
  return {
    absenceDays,
    environments,
    environmentsSocialWorkOnly: Math.min(environments, count(3, 9)),
    environmentsNew,
    environmentsClosed,
    applications: count(14, 30),
    interviewsNew: Math.max(1, count(4, 8)),
    interviewsUpdated,
    interviewsForOthers: count(1, 3),
    interviewsMaintenance: count(0, 2),
    interviewsLate: random.chance(25) ? Math.min(random.int(1, 2), interviewsUpdated) : 0,
    decisionsGranting: count(16, 32),
    decisionsRefusing: count(0, 3),
    decisionsOther: count(0, 4),
    contractsSigned: count(0, 3),
    contractsRunning: count(2, 9),
    fieldVisits: count(24, 46),
    officeTalks: count(18, 40),
    interventions: count(0, 4),
    blueCardFormsA: count(0, 2),
    blueCardMeetings: count(0, 4),
    fieldDays: Math.min(workingDays - absenceDays, count(8, 14)),
  };
}

const NOTHING = [
  ...['applications', 'interviewsNew', 'interviewsUpdated', 'interviewsForOthers', 'interviewsMaintenance'],
  ...['interviewsLate', 'decisionsGranting', 'decisionsRefusing', 'decisionsOther', 'contractsSigned'],
  ...['contractsRunning', 'fieldVisits', 'officeTalks', 'interventions', 'blueCardFormsA', 'blueCardMeetings'],
  ...['fieldDays', 'environments', 'environmentsSocialWorkOnly', 'environmentsNew', 'environmentsClosed'],
];

/** Away all month: the families were handed over to the substitute. */
const awayMonth = (month, handedOver) => ({
  ...Object.fromEntries(NOTHING.map((id) => [id, 0])),
  environmentsClosed: handedOver,
  absenceDays: workingDaysIn(/** @type {any} */ (month)),
});

/**
 * Figures of every worker of every team by month: `figures.get('2025-03').get('ZPS-1')`.
 * @param {number} seed
 * @param {readonly import('../teams.mjs').Team[]} teams
 * @param {readonly import('./staff.mjs').StaffRow[]} staff
 */
export function yearFigures(seed, teams, staff) {
  const inCare = new Map();
  /** @type {Map<string, Map<string, WorkerFigures[]>>} */
  const figures = new Map();
  for (const month of MONTHS) {
    const ofTeams = new Map(
      teams.map((team) => {
        const workers = workersIn(team, month, staff).map(({ id, name, post, fte, away }) => {
          const random = seeded(seed, 'rok', id, month);
          const usual = Math.round(seeded(seed, 'rok', id).int(42, 56) * fte);
          const opening = inCare.get(id) ?? usual;
          const returned = opening === 0 ? usual : 0;
          const values = away ? awayMonth(month, opening) : activeMonth(random, { fte }, month, opening, returned);
          inCare.set(id, values.environments);
          return { id, name, post, fte, away, values };
        });
        return /** @type {[string, WorkerFigures[]]} */ ([team.id, workers]);
      }),
    );
    figures.set(month, ofTeams);
  }
  return figures;
}
