/**
 * Plants the faults of faults/index.mjs in a clean register, never two in one child's rows, and says where each is to
 * be found. Larger registers get the list again for every 200 rows, as far as suitable rows go round. Called by sample-office.mjs.
 */
import { FAULTS } from './faults/index.mjs';
import { seeded } from './random.mjs';

/** @typedef {import('./register-rows.mjs').Row} Row */
/** @typedef {{ check: string, row: Row, column: string, what: string }} PlantedFault */

const ROWS_FOR_ONE_ROUND = 200;

function shuffled(random, list) {
  const left = [...list];
  return list.map(() => left.splice(random.int(0, left.length - 1), 1)[0]);
}

/**
 * @param {number} seed
 * @param {readonly Row[]} rows changed in place
 * @param {import('./identity.mjs').IdentityOffice} issue
 * @returns {PlantedFault[]} in the order of the rows
 */
export function plantFaults(seed, rows, issue) {
  const taken = new Set();
  const planted = [];
  const rounds = Math.max(1, Math.floor(rows.length / ROWS_FOR_ONE_ROUND));

  function plant(fault, random) {
    const free = shuffled(
      random,
      rows.filter(({ child }) => !taken.has(child)),
    );
    const world = { rows, free, issue, random };
    const row = free.find((one) => (fault.marks || one.child.marks.length === 0) && fault.find(one, world));
    if (row === undefined) return false;
    const { column, what, touched = [] } = fault.plant(row, world);
    for (const { child } of [row, ...touched]) taken.add(child);
    planted.push({ check: fault.check, row, column, what });
    return true;
  }

  for (let round = 0; round < rounds; round++) {
    FAULTS.forEach((fault, at) => {
      if (round > 0 && fault.once) return;
      if (plant(fault, seeded(seed, 'błąd', round, at)) || round > 0) return;
      throw new RangeError(
        `W rejestrze o ${rows.length} wierszach błąd ${fault.check} nie ma się gdzie pomieścić: zwiększ --rows albo podaj --faults none.`,
      );
    });
  }
  return planted.sort((a, b) => a.row.cells.number - b.row.cells.number);
}
