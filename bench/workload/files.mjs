/**
 * Files for the benchmark of workload: teams × months workbooks of so many sheets, one a worker, days in columns, as the
 * sample office makes them, with an office.xlsx that knows the teams. The same measures give the same bytes.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { workingDaysIn } from '../../build/core/polish/working-days.js';
import { nodePlatform } from '../../build/scripts/platform.js';
import { writeWorkbook } from '../../build/core/workbooks/write/index.js';
import { officeWorkbook } from '../../tools/samples/office-workbook.mjs';
import { seeded } from '../../tools/samples/random.mjs';
import { dayGridWorkbook, GRID_ROWS } from '../../tools/samples/workload-year/day-grid-workbook.mjs';

const SEED = 6;
const YEAR = 2025;
export const MONTHS = Array.from({ length: 12 }, (_, at) => `${YEAR}-${String(at + 1).padStart(2, '0')}`);

function workerOf(team, at, month) {
  const random = seeded(SEED, 'bench', team, at, month);
  const values = Object.fromEntries(
    GRID_ROWS.map(({ id, state }) => [id, state ? random.int(20, 60) : random.int(0, 20)]),
  );
  const absenceDays = random.int(0, 4);
  values.fieldDays = Math.min(values.fieldDays, workingDaysIn(/** @type {any} */ (month)) - absenceDays);
  return {
    id: `${team}/${at}`,
    name: `Wymyślna-Próbna Anna ${at + 1}`,
    post: 'pracownik socjalny',
    fte: 1,
    away: false,
    values: { ...values, absenceDays },
  };
}

const teamOf = (at) => ({
  id: `ZPS-${at + 1}`,
  shortName: `ZPS ${at + 1}`,
  name: `Zespół Pracy Socjalnej nr ${at + 1}`,
  kind: 'praca socjalna',
  head: 'Jan Zmyślony',
  workers: [],
  measures: /** @type {'all'} */ ('all'),
});

/**
 * Makes the files where they are not there yet.
 * @param {string} folder
 * @param {{ teams: number, sheets: number }} size
 * @returns {string} folder of the teams' files; office.xlsx lies above it
 */
export function workloadFiles(folder, { teams, sheets }) {
  const root = join(folder, `${teams}x12x${sheets}`);
  const files = join(root, 'zestawienia');
  if (existsSync(join(root, 'office.xlsx'))) return files;
  const list = Array.from({ length: teams }, (_, at) => teamOf(at));
  for (const month of MONTHS) {
    mkdirSync(join(files, month), { recursive: true });
    for (const team of list) {
      const workers = Array.from({ length: sheets }, (_, at) => workerOf(team.id, at, month));
      const bytes = writeWorkbook(dayGridWorkbook(SEED, team, month, workers), nodePlatform);
      writeFileSync(join(files, month, `${team.shortName} ${month}.xlsx`), bytes);
    }
  }
  writeFileSync(join(root, 'office.xlsx'), writeWorkbook(officeWorkbook(list, undefined), nodePlatform));
  return files;
}
