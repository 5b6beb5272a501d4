/**
 * The year's files before anything is wrong with them: which team hands in which layout, under which name, in which
 * month. Names and layouts differ from team to team as they do in an office. Called by year.mjs.
 */
import { monthName } from '../../../build/core/polish/months.js';
import { yearMonthParts } from '../../../build/core/values/year-month.js';
import { teamWorkbook } from '../team-workbook.mjs';
import { caseListWorkbook } from './case-list-workbook.mjs';
import { dayGridWorkbook } from './day-grid-workbook.mjs';
import { MONTHS } from './figures.mjs';
import { monthsWorkbook } from './months-workbook.mjs';
import { vacancyIn, YEAR } from './staff.mjs';

export const FOLDER = `obciazenie-rok-${YEAR}`;

const nameOf = (month) => monthName(yearMonthParts(/** @type {any} */ (month)).month);

/** How some teams name their monthly files; the others as the office asks. */
const NAMES = {
  'ZPS-3': (month) => `ZPS 3 – sprawozdanie ${month.slice(5)}.${YEAR}`,
  'ZPS-4': (month) => `zps4 ${nameOf(month)}`,
  'ZPS-6': (month) => `Zespół Pracy Socjalnej nr 6_${nameOf(month)} ${YEAR}`,
};

/** A year of days by worker from July, a year in one sheet a worker, a sheet a month, a list of acts from October. */
export const DAY_GRIDS = { team: 'ZPS-2', from: '2025-07' };
export const YEAR_SHEET = { team: 'ZPS-5', file: `${FOLDER}/ZPS 5 - zestawienie roczne ${YEAR}.xlsx` };
export const MONTH_SHEETS = { team: 'ZPS-7', file: `${FOLDER}/ZPS 7 - ${YEAR}.xlsx` };
export const CASE_LIST = { team: 'ZPP', from: '2025-10' };

export const isDayGrid = (team, month) => team.id === DAY_GRIDS.team && month >= DAY_GRIDS.from;
export const isCaseList = (team, month) => team.id === CASE_LIST.team && month >= CASE_LIST.from;

/** Path of a team's file of a month. */
export function pathOf(team, month) {
  const name =
    NAMES[team.id]?.(month) ??
    `${team.shortName} - ${isDayGrid(team, month) ? 'karty pracy' : 'sprawozdanie'} ${month}`;
  return `${FOLDER}/${month}/${name}.xlsx`;
}

function monthly(seed, team, month, workers) {
  if (isDayGrid(team, month)) return dayGridWorkbook(seed, team, month, workers);
  if (isCaseList(team, month)) return caseListWorkbook(seed, team, month, workers);
  return teamWorkbook(team, month, workers, vacancyIn(team, month));
}

/**
 * Models of the workbooks by path.
 * @param {number} seed
 * @param {readonly import('../teams.mjs').Team[]} teams
 * @param {ReturnType<typeof import('./figures.mjs').yearFigures>} figures
 */
export function yearBooks(seed, teams, figures) {
  const books = new Map();
  for (const team of teams) {
    const ofMonth = (month) => monthly(seed, team, month, figures.get(month).get(team.id));
    if (team.id === YEAR_SHEET.team) books.set(YEAR_SHEET.file, monthsWorkbook(team, figures));
    else if (team.id === MONTH_SHEETS.team) {
      const sheets = MONTHS.flatMap((month) => ofMonth(month).sheets);
      books.set(MONTH_SHEETS.file, { title: `Sprawozdania – ${team.name}, ${YEAR}`, sheets });
    } else for (const month of MONTHS) books.set(pathOf(team, month), ofMonth(month));
  }
  return books;
}
