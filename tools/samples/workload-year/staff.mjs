/**
 * The staff of the invented office through the year 2025: the workers of the teams, one who moves to another team in
 * July, one on leave with a substitute, one post that stands empty from September. The sheets „Pracownicy”, „Rejony” and
 * „Sprawozdania” of office.xlsx and the year's team sheets are made of it, so that they agree.
 */
import { day } from '../../../build/core/values/day.js';
import { STREETS } from '../invented.mjs';
import { adult } from '../people.mjs';
import { seeded } from '../random.mjs';

export const YEAR = 2025;
const SINCE = day('2022-01-01');

/** Who moves, from where and when; the team is the present one. */
const MOVE = { from: 'ZPS-3', to: 'ZPS-4', on: day('2025-07-01'), until: day('2025-06-30'), month: '2025-07' };
const LEAVE = { team: 'ZPS-6', at: 1, from: '2025-03', to: '2025-08' };
const LEAVE_DAYS = { from: day('2025-03-01'), to: day('2025-08-31') };
const VACANCY = { team: 'ZPS-8', from: '2025-09', day: day('2025-09-01'), post: 'pracownik socjalny', fte: 1 };

/**
 * @typedef {object} StaffRow
 * @property {string} id
 * @property {string} name empty for a vacancy
 * @property {'etat' | 'zastępstwo' | 'wakat'} kind
 * @property {string} team
 * @property {string} post
 * @property {number} fte
 * @property {string} [substitutes]
 * @property {number} from
 * @property {number | undefined} to
 */

/** @param {number} seed @param {readonly import('../teams.mjs').Team[]} teams */
export function staffOf(seed, teams) {
  /** @type {StaffRow[]} */
  const rows = [];
  let number = 0;
  const nextId = () => `P-${String(++number).padStart(3, '0')}`;
  for (const team of teams) {
    team.workers.forEach((worker, at) => {
      const row = { id: nextId(), ...worker, kind: 'etat', team: team.id, from: SINCE, to: undefined };
      if (team.id === MOVE.to && at === team.workers.length - 1) {
        rows.push({ ...row, team: MOVE.from, to: MOVE.until }, { ...row, from: MOVE.on });
      } else rows.push(row);
      if (team.id === LEAVE.team && at === LEAVE.at) {
        const random = seeded(seed, 'zastępstwo', team.id);
        const taken = new Set(team.workers.map(({ name }) => name));
        let name = adult(random);
        while (taken.has(name)) name = adult(random);
        rows.push({ ...row, id: nextId(), name, kind: 'zastępstwo', substitutes: row.id, ...LEAVE_DAYS });
      }
    });
    if (team.id === VACANCY.team) {
      const { post, fte } = VACANCY;
      rows.push({ id: nextId(), name: '', kind: 'wakat', team: team.id, post, fte, from: VACANCY.day, to: undefined });
    }
  }
  return /** @type {readonly StaffRow[]} */ (rows);
}

/** Streets that the districts look after, two a district. @param {readonly import('../teams.mjs').Team[]} teams */
export function regionsOf(teams) {
  const districts = teams.filter(({ id }) => id.startsWith('ZPS-'));
  return districts.flatMap(({ id }, at) =>
    [0, 1].map((part) => ({
      name: `${STREETS[(2 * at + part) % STREETS.length]} ${at < STREETS.length / 2 ? 'nr nieparzyste' : 'nr parzyste'}`,
      team: id,
      from: SINCE,
    })),
  );
}

/** @param {import('../teams.mjs').Team} team @param {string} month @param {readonly StaffRow[]} staff */
export function workersIn(team, month, staff) {
  const active = staff.filter(
    (row) => row.team === team.id && row.kind !== 'wakat' && isIn(row, month),
  );
  return active.map((row) => ({ ...row, away: row.id === onLeave(staff)?.id && isLeaveMonth(month) }));
}

/** Does the team have an empty post in the month? @returns {{ post: string, fte: number } | undefined} */
export const vacancyIn = (team, month) =>
  team.id === VACANCY.team && month >= VACANCY.from ? { post: VACANCY.post, fte: VACANCY.fte } : undefined;

const isLeaveMonth = (month) => month >= LEAVE.from && month <= LEAVE.to;
const onLeave = (staff) => staff.filter(({ team, kind }) => team === LEAVE.team && kind === 'etat')[LEAVE.at];

/** Whether somebody works in a month of the year; changes happen on first days of months only. */
function isIn({ from, to }, month) {
  const first = day(`${month}-01`);
  return from <= first && (to === undefined || to >= first);
}
