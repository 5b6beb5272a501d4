/**
 * A team's monthly sheet: two-level headings in merged cells, a row for each worker, sums as formulas, footnotes and
 * the signatures below. Called by generate.mjs.
 */
import { monthName } from '../../build/core/polish/months.js';
import { yearMonthParts } from '../../build/core/values/year-month.js';
import { columnLetters } from '../../build/core/workbooks/address.js';
import { OFFICE } from './invented.mjs';
import { MEASURES } from './measures.mjs';

/** "Not applicable": the measure is not of this team's kind. */
const NOT_APPLICABLE = 'nd';

const PERSON = [
  { heading: 'Lp.', width: 5 },
  { heading: 'Pracownik', width: 28 },
  { heading: 'Stanowisko', width: 30 },
  { heading: 'Etat', width: 7 },
  { heading: 'Dni nieobecności', width: 14 },
];
const ABSENCE = PERSON.length - 1;
const FTE = PERSON.length - 2;

/** Rows: three titles, an empty one, two of headings, then the workers. */
const HEADINGS = 5;
const FIRST_WORKER = HEADINGS + 2;

const heading = (text) => ({ value: text ?? undefined, style: 'header' });

function headingRows() {
  const groups = MEASURES.map(({ group }, at) => (group === MEASURES[at - 1]?.group ? null : group));
  return [
    [...PERSON.map(({ heading: text }) => heading(text)), ...groups.map(heading)],
    { cells: [...PERSON.map(() => heading(null)), ...MEASURES.map(({ name }) => heading(name))], height: 46 },
  ];
}

/** Headings over several columns run across, single ones down. */
function headingMerges() {
  const down = (column) => ({ top: HEADINGS, bottom: HEADINGS + 1, left: column, right: column });
  const merges = PERSON.map((_, column) => down(column));
  MEASURES.forEach(({ group, name }, at) => {
    const column = PERSON.length + at;
    if (name === null) merges.push(down(column));
    else if (group !== MEASURES[at - 1]?.group) {
      const size = MEASURES.filter((other) => other.group === group).length;
      if (size > 1) merges.push({ top: HEADINGS, bottom: HEADINGS, left: column, right: column + size - 1 });
    }
  });
  return merges;
}

function workerRow({ name, post, fte, away, values }, at, applies) {
  const measured = MEASURES.map(({ id }) => (applies(id) ? values[id] : NOT_APPLICABLE));
  return [at + 1, away ? `${name}*` : name, post, fte, values.absenceDays, ...measured];
}

/** A sum as people make it in Excel, with the value it has. */
function total(workers, column, valueOf) {
  const letters = columnLetters(column);
  return {
    formula: `SUM(${letters}${FIRST_WORKER}:${letters}${FIRST_WORKER + workers.length - 1})`,
    value: workers.reduce((sum, worker) => sum + valueOf(worker), 0),
    style: 'total',
  };
}

function totalRow(workers, applies) {
  const label = { style: 'total', value: 'Razem zespół' };
  const none = { style: 'total' };
  return [
    ...[none, label, none, total(workers, FTE, ({ fte }) => fte)],
    total(workers, ABSENCE, ({ values }) => values.absenceDays),
    ...MEASURES.map(({ id }, at) =>
      applies(id)
        ? total(workers, PERSON.length + at, ({ values }) => values[id])
        : { style: 'total', value: NOT_APPLICABLE },
    ),
  ];
}

const below = (text) => [undefined, text];

function signatures({ head, measures }, workers) {
  const legend = measures === 'all' ? '' : '          (nd – nie dotyczy zadań zespołu)';
  return `Sporządził(a): ${workers[0].name}          Zatwierdził(a): ${head}${legend}`;
}

/**
 * @param {import('./teams.mjs').Team} team
 * @param {string} month RRRR-MM
 * @param {readonly import('./workload.mjs').WorkerMonth[]} workers
 * @param {{ post: string, fte: number }} [vacancy] a post that nobody fills
 */
export function teamWorkbook(team, month, workers, vacancy) {
  const { year, month: number } = yearMonthParts(/** @type {any} */ (month));
  const name = monthName(number);
  const applies = (id) => team.measures === 'all' || team.measures.includes(id);
  const title = `Sprawozdanie z obciążenia pracą – ${team.name}`;
  return {
    title: `${title}, ${name} ${year}`,
    sheets: [
      {
        name,
        titles: [
          { text: OFFICE.name, style: 'subtitle' },
          { text: title },
          { text: `Miesiąc: ${name} ${year} r.`, style: 'subtitle' },
        ],
        columns: [...PERSON, ...MEASURES].map(({ width }) => ({ width })),
        rows: [
          ...headingRows(),
          ...workers.map((worker, at) => workerRow(worker, at, applies)),
          ...(vacancy === undefined ? [] : [[workers.length + 1, 'wakat', vacancy.post, vacancy.fte]]),
        totalRow(workers, applies),
          [],
          ...(workers.some(({ away }) => away) ? [below('* przebywa na urlopie macierzyńskim lub rodzicielskim')] : []),
          below(signatures(team, workers)),
        ],
        frozenColumns: 2,
        merges: headingMerges(),
        print: { landscape: true },
      },
    ],
  };
}
