/**
 * A team's month as a list of cases: one row an act with its date, worker, kind and result. Only acts are in it, so that
 * the families in care are not known from such a month. Called by year.mjs.
 */
import { monthName } from '../../../build/core/polish/months.js';
import { isWorkingDay } from '../../../build/core/polish/working-days.js';
import { addDays } from '../../../build/core/values/day.js';
import { monthBounds, yearMonthParts } from '../../../build/core/values/year-month.js';
import { OFFICE } from '../invented.mjs';
import { seeded } from '../random.mjs';

/** Kinds of acts as the team writes them. */
export const ACTS = [
  { id: 'fieldVisits', kind: 'wizyta w terenie' },
  { id: 'officeTalks', kind: 'rozmowa w biurze' },
  { id: 'interventions', kind: 'interwencja' },
  { id: 'blueCardFormsA', kind: 'formularz A' },
];
const RESULTS = ['zakończono', 'w toku', 'umówiono wizytę'];

/** Titles, an empty row, the header. */
export const FIRST_CASE_ROW = 6;

/** Acts of the team in the order of their days. */
function actsOf(seed, month, workers) {
  const { from, days } = monthBounds(/** @type {any} */ (month));
  const working = Array.from({ length: days }, (_, at) => addDays(from, at)).filter((date) => isWorkingDay(date));
  const random = seeded(seed, 'sprawy', month);
  const acts = workers.flatMap(({ name, values }) =>
    ACTS.flatMap(({ id, kind }) =>
      Array.from({ length: values[id] }, () => ({ day: random.pick(working), worker: name, kind })),
    ),
  );
  return acts.sort((a, b) => a.day - b.day);
}

/**
 * @param {number} seed
 * @param {import('../teams.mjs').Team} team
 * @param {string} month RRRR-MM
 * @param {readonly import('./figures.mjs').WorkerFigures[]} workers
 */
export function caseListWorkbook(seed, team, month, workers) {
  const { year, month: number } = yearMonthParts(/** @type {any} */ (month));
  const random = seeded(seed, 'wyniki', month);
  const columns = [
    ...[['Lp.', 6], ['Data', 12], ['Nr sprawy', 20], ['Pracownik', 28]],
    ...[['Rodzaj czynności', 26], ['Wynik', 20]],
  ];
  const name = monthName(number);
  return {
    title: `Wykaz czynności – ${team.name}, ${name} ${year}`,
    sheets: [
      {
        name,
        titles: [
          { text: OFFICE.name, style: 'subtitle' },
          { text: `Wykaz czynności – ${team.name}` },
          { text: `Miesiąc: ${name} ${year} r.`, style: 'subtitle' },
        ],
        columns: columns.map(([, width], at) => ({ width, style: at === 1 ? 'date' : undefined })),
        rows: [
          columns.map(([value]) => ({ value, style: 'header' })),
          ...actsOf(seed, month, workers).map(({ day, worker, kind }, at) => [
            at + 1,
            { value: { day }, style: 'date' },
            `${team.id}.${number}.${at + 1}.${year}`,
            worker,
            kind,
            random.pick(RESULTS),
          ]),
        ],
        frozenColumns: 2,
        print: { landscape: true },
      },
    ],
  };
}
