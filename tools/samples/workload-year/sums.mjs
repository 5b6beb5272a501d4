/**
 * What the year adds up to, reckoned from the invented figures and never from the sheets: by month and team the sum of
 * every measure, or how many values a planted oddity takes from it. What consolidation gives has to equal it. Called by
 * year.mjs.
 */
import { MEASURES } from '../measures.mjs';
import { isCaseList } from './books.mjs';
import { ACTS } from './case-list-workbook.mjs';
import { MONTHS } from './figures.mjs';

const IDS = ['absenceDays', ...MEASURES.map(({ id }) => id)];

/** A list of acts tells nothing about anything but acts. */
const listed = new Set(ACTS.map(({ id }) => id));

const applies = ({ measures }, id) => measures === 'all' || id === 'absenceDays' || measures.includes(id);

function sumOf(workers, id) {
  return workers.reduce((sum, { values }) => sum + values[id], 0);
}

/**
 * By month, team and measure: the sum; `[sum, missing]` when values are lacking; "nd" when the measure is not of the
 * team's kind; null when nothing is known. A month in which a team gave nothing has null for the team.
 * @param {readonly import('../teams.mjs').Team[]} teams
 * @param {ReturnType<typeof import('./figures.mjs').yearFigures>} figures
 */
export function yearSums(teams, figures) {
  const ofTeam = (team, month) =>
    Object.fromEntries(
      IDS.map((id) => {
        if (!applies(team, id)) return [id, 'nd'];
        if (isCaseList(team, month) && !listed.has(id)) return [id, null];
        return [id, sumOf(figures.get(month).get(team.id), id)];
      }),
    );
  return Object.fromEntries(
    MONTHS.map((month) => [month, Object.fromEntries(teams.map((team) => [team.id, ofTeam(team, month)]))]),
  );
}
