/**
 * A team's month as day grids: one sheet a worker, measures in rows, the days 1 to 31 in columns, „Razem” at the end;
 * codes of absence are typed into the cells of days away. Called by year.mjs.
 */
import { monthName } from '../../../build/core/polish/months.js';
import { isWorkingDay } from '../../../build/core/polish/working-days.js';
import { addDays } from '../../../build/core/values/day.js';
import { monthBounds, yearMonthParts } from '../../../build/core/values/year-month.js';
import { columnLetters } from '../../../build/core/workbooks/address.js';
import { OFFICE } from '../invented.mjs';
import { seeded } from '../random.mjs';

/** Labels of the rows, as people write them. */
export const GRID_ROWS = [
  { id: 'environments', label: 'Środowiska w pracy (stan)', state: true },
  { id: 'environmentsSocialWorkOnly', label: 'Środowiska – tylko praca socjalna (stan)', state: true },
  { id: 'environmentsNew', label: 'Środowiska nowe' },
  { id: 'environmentsClosed', label: 'Środowiska zamknięte' },
  { id: 'applications', label: 'Wnioski, które wpłynęły' },
  { id: 'interviewsNew', label: 'Wywiady nowe' },
  { id: 'interviewsUpdated', label: 'Wywiady – aktualizacje' },
  { id: 'interviewsForOthers', label: 'Wywiady dla innych OPS' },
  { id: 'interviewsMaintenance', label: 'Wywiady alimentacyjne' },
  { id: 'interviewsLate', label: 'Wywiady po terminie' },
  { id: 'decisionsGranting', label: 'Projekty decyzji przyznające' },
  { id: 'decisionsRefusing', label: 'Projekty decyzji odmowne' },
  { id: 'decisionsOther', label: 'Projekty decyzji inne' },
  { id: 'contractsSigned', label: 'Kontrakty socjalne zawarte' },
  { id: 'contractsRunning', label: 'Kontrakty socjalne trwające (stan)', state: true },
  { id: 'fieldVisits', label: 'Wizyty w terenie' },
  { id: 'officeTalks', label: 'Rozmowy w biurze' },
  { id: 'interventions', label: 'Interwencje' },
  { id: 'blueCardFormsA', label: 'Niebieska Karta – formularze A' },
  { id: 'blueCardMeetings', label: 'Niebieska Karta – posiedzenia grup' },
  { id: 'fieldDays', label: 'Dni w terenie' },
];

const CODES = ['UW', 'L4', 'CH', 'UW', 'opieka'];
/** Rows above the grid: office, team, worker, month, an empty one, the numbers of days. */
export const GRID_HEADER = 6;
export const FIRST_GRID_ROW = GRID_HEADER + 1;

/** Days of the month on which the office works, 1 first. */
function workingDaysOf(month) {
  const { from, days } = monthBounds(/** @type {any} */ (month));
  return Array.from({ length: days }, (_, at) => at + 1).filter((number) => isWorkingDay(addDays(from, number - 1)));
}

/** So many acts spread over the days; the day's own numbers add up to the month's. */
function spread(random, total, days, most = Infinity) {
  const byDay = new Map();
  for (let left = total; left > 0; ) {
    const number = random.pick(days);
    const had = byDay.get(number) ?? 0;
    if (had >= most) continue;
    byDay.set(number, had + 1);
    left--;
  }
  return byDay;
}

function gridRow({ id, label, state }, at, { values }, { random, days, absent, code, count }) {
  const row = FIRST_GRID_ROW + at;
  const last = columnLetters(count);
  const present = days.filter((number) => !absent.has(number));
  const total = values[id];
  // Nothing all month is written as one zero: an empty row would say that the worker left it out.
  const once = state || total === 0;
  const byDay = once
    ? new Map([[present.at(-1), total]])
    : spread(random, total, present, id === 'fieldDays' ? 1 : undefined);
  const cells = Array.from({ length: count }, (_, day) => {
    const number = day + 1;
    if (at === 0 && absent.has(number)) return code;
    return byDay.get(number);
  });
  const sum = state ? total : { formula: `SUM(B${row}:${last}${row})`, value: total, style: 'total' };
  return [label, ...cells, sum];
}

/**
 * @param {number} seed
 * @param {import('../teams.mjs').Team} team
 * @param {string} month RRRR-MM
 * @param {readonly import('./figures.mjs').WorkerFigures[]} workers
 */
export function dayGridWorkbook(seed, team, month, workers) {
  const { year, month: number } = yearMonthParts(/** @type {any} */ (month));
  const { days: count } = monthBounds(/** @type {any} */ (month));
  const days = workingDaysOf(month);
  const header = ['Miara', ...Array.from({ length: count }, (_, at) => at + 1), 'Razem'];
  return {
    title: `Karty pracy – ${team.name}, ${monthName(number)} ${year}`,
    sheets: workers.map((worker) => {
      const random = seeded(seed, 'karta', worker.id, month);
      const absent = new Set();
      while (absent.size < worker.values.absenceDays) absent.add(random.pick(days));
      const context = { random, days, absent, code: random.pick(CODES), count };
      return {
        name: worker.name,
        titles: [
          { text: OFFICE.name, style: 'subtitle' },
          { text: `Karta pracy – ${team.name}` },
          { text: `Pracownik: ${worker.name}, ${worker.post}, etat: ${String(worker.fte).replace('.', ',')}`, style: 'subtitle' },
          { text: `Miesiąc: ${monthName(number)} ${year} r.`, style: 'subtitle' },
        ],
        columns: [{ width: 40 }, ...Array.from({ length: count }, () => ({ width: 6 })), { width: 9 }],
        rows: [
          header.map((value) => ({ value, style: 'header' })),
          ...GRID_ROWS.map((row, at) => gridRow(row, at, worker, context)),
          [],
          ['Podpis pracownika: ....................          Podpis kierownika: ....................'],
        ],
        frozenColumns: 1,
        print: { landscape: true },
      };
    }),
  };
}
