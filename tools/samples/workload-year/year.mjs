/**
 * A year of workload sheets of the invented office with its oddities and, beside them, what it adds up to. Called by
 * generate.mjs.
 */
import { yearBooks, FOLDER } from './books.mjs';
import { yearFigures } from './figures.mjs';
import { plantOddities } from './oddities.mjs';
import { staffOf, YEAR } from './staff.mjs';
import { yearSums } from './sums.mjs';

/**
 * The staff and the files by path: described workbooks, and texts as they are.
 * @param {number} seed
 * @param {readonly import('../teams.mjs').Team[]} teams
 * @param {'planted' | 'none'} faults
 */
export function workloadYear(seed, teams, faults) {
  const staff = staffOf(seed, teams);
  const figures = yearFigures(seed, teams, staff);
  const books = yearBooks(seed, teams, figures);
  const sums = yearSums(teams, figures);
  const { planted, plain } =
    faults === 'planted' ? plantOddities({ teams, figures, books, sums }) : { planted: [], plain: new Map() };
  const answers = { about: `Co zaplanowano w sprawozdaniach za rok ${YEAR} i ile wynoszą sumy.`, planted, sums };
  return {
    staff,
    books,
    reported: [
      reported('contractsSigned', 'Kontrakty socjalne zawarte', sums, 0),
      reported('contractsRunning', 'Kontrakty socjalne trwające', sums, 3),
    ],
    plain: new Map([...plain, [`${FOLDER}.bledy-i-sumy.json`, `${JSON.stringify(answers, null, 1)}\n`]]),
  };
}

/** What the office put into the return of the first half-year: our own sum or state, perhaps so much more. */
function reported(measure, title, sums, more) {
  const months = measure === 'contractsRunning' ? ['06'] : ['01', '02', '03', '04', '05', '06'];
  const values = months.flatMap((month) => Object.values(sums[`${YEAR}-${month}`]).map((team) => team?.[measure]));
  const sum = values.filter((value) => typeof value === 'number').reduce((total, value) => total + value, 0);
  return { half: `${YEAR}-H1`, measure: title, value: sum + more, source: 'sprawozdanie półroczne (przykład)' };
}
