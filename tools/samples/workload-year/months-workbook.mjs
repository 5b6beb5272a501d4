/**
 * A team's year as one workbook: a sheet a worker, measures in rows, the months I to XII in columns, a sum after every
 * quarter and after the year. Called by year.mjs.
 */
import { columnLetters } from '../../../build/core/workbooks/address.js';
import { OFFICE } from '../invented.mjs';
import { GRID_ROWS } from './day-grid-workbook.mjs';
import { MONTHS } from './figures.mjs';
import { YEAR } from './staff.mjs';

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const QUARTERS = ['I kw.', 'II kw.', 'III kw.', 'IV kw.'];
export const FIRST_MONTHS_ROW = 6;

/** Months and sums in the order of the columns, the first in column B. */
const COLUMNS = QUARTERS.flatMap((quarter, at) => [
  ...[0, 1, 2].map((part) => ({ heading: ROMAN[3 * at + part], month: 3 * at + part })),
  { heading: quarter, months: [3 * at, 3 * at + 1, 3 * at + 2] },
]);

/** Column of a month, 0 for January. */
export const monthColumn = (month) => columnLetters(1 + COLUMNS.findIndex((column) => column.month === month));
export const quarterColumn = (quarter) => columnLetters(4 + 4 * quarter);

const sumOf = (months, values, state) =>
  state ? values[months.at(-1)] : months.reduce((sum, month) => sum + values[month], 0);

function sumCell(months, values, state, row) {
  const value = sumOf(months, values, state);
  const cells = months.map((month) => `${monthColumn(month)}${row}`);
  return { value, formula: state ? cells.at(-1) : cells.join('+'), style: 'total' };
}

function measureRow({ id, label, state }, at, ofMonths) {
  const row = FIRST_MONTHS_ROW + at;
  const values = ofMonths.map((figures) => figures.values[id]);
  const cells = COLUMNS.map((column) =>
    column.months === undefined ? values[column.month] : sumCell(column.months, values, state, row),
  );
  return [label, ...cells, sumCell(MONTHS.map((_, month) => month), values, state, row)];
}

/**
 * Only for a team whose workers are the same all year.
 * @param {import('../teams.mjs').Team} team
 * @param {ReturnType<typeof import('./figures.mjs').yearFigures>} figures
 */
export function monthsWorkbook(team, figures) {
  const rows = [{ id: 'absenceDays', label: 'Dni nieobecności' }, ...GRID_ROWS];
  const header = ['Miara', ...COLUMNS.map(({ heading }) => heading), `Razem ${YEAR}`];
  return {
    title: `Zestawienie roczne – ${team.name}, ${YEAR}`,
    sheets: team.workers.map((worker, at) => ({
      name: worker.name,
      titles: [
        { text: OFFICE.name, style: 'subtitle' },
        { text: `Zestawienie roczne ${YEAR} – ${team.name}` },
        {
          text: `Pracownik: ${worker.name}, ${worker.post}, etat: ${String(worker.fte).replace('.', ',')}`,
          style: 'subtitle',
        },
      ],
      columns: [{ width: 40 }, ...header.slice(1).map(() => ({ width: 8 }))],
      rows: [
        header.map((value) => ({ value, style: 'header' })),
        ...rows.map((row, index) => measureRow(row, index, MONTHS.map((month) => figures.get(month).get(team.id)[at]))),
      ],
      frozenColumns: 1,
      print: { landscape: true },
    })),
  };
}
