/**
 * What is planted in the year's sheets, as it happens in offices: each oddity with its place, what a person would say of
 * it, the codes of findings that name it, and what it takes from the sums. Called by year.mjs after the sheets are made
 * and before they are written.
 */
import { columnLetters } from '../../../build/core/workbooks/address.js';
import { MEASURES } from '../measures.mjs';
import { DAY_GRIDS, FOLDER, isDayGrid, MONTH_SHEETS, pathOf, YEAR_SHEET } from './books.mjs';
import { FIRST_CASE_ROW } from './case-list-workbook.mjs';
import { FIRST_GRID_ROW, GRID_ROWS } from './day-grid-workbook.mjs';
import { FIRST_MONTHS_ROW, quarterColumn } from './months-workbook.mjs';
import { cellAt, rowAt, setCell } from './sheet-cell.mjs';

/**
 * @typedef {object} Oddity
 * @property {string} file path of the file
 * @property {string} [sheet]
 * @property {string} [cell]
 * @property {string} what Polish, for people
 * @property {readonly string[]} codes any of these findings names it
 * @property {string} month
 */

/** First row of a worker and the columns of a team's monthly sheet. */
const WORKER_ROW = 7;
const measureColumn = (id) => (id === 'absenceDays' ? 4 : 5 + MEASURES.findIndex((measure) => measure.id === id));
const columnOf = (id) => columnLetters(measureColumn(id));

/** Row of the totals: below the workers, or below the vacancy that follows them. */
const totalRowOf = (sheet, row) => (rowAt(sheet, row)[1] === 'wakat' ? row + 1 : row);
const gridRowOf = (id) => FIRST_GRID_ROW + GRID_ROWS.findIndex((row) => row.id === id);

/** One year with its books, sums and the list of what was planted. */
class Planting {
  constructor({ teams, figures, books, sums }) {
    this.teams = new Map(teams.map((team) => [team.id, team]));
    this.figures = figures;
    this.books = books;
    this.sums = sums;
    /** @type {Oddity[]} */
    this.planted = [];
    /** Files with other content than a described workbook. @type {Map<string, string>} */
    this.plain = new Map();
  }

  /** The sheet of a team and month with its file. */
  place(id, month) {
    const file = pathOf(this.teams.get(id), month);
    const sheet = this.books.get(file).sheets[0];
    return { file, sheet };
  }

  note(oddity) {
    this.planted.push(oddity);
  }

  workers(id, month) {
    return this.figures.get(month).get(id);
  }

  /** A value of a worker is lacking: the sum is of the others. */
  lose(month, id, measure, at) {
    const lost = this.workers(id, month)[at].values[measure];
    const sum = this.sums[month][id][measure];
    this.sums[month][id][measure] = Array.isArray(sum) ? [sum[0] - lost, sum[1] + 1] : [sum - lost, 1];
  }

  /** The sheet's own total after a change, as Excel has it: numbers only, texts passed over. */
  recount(id, month, measure) {
    const { sheet } = this.place(id, month);
    const letters = columnOf(measure);
    const count = this.workers(id, month).length;
    const values = Array.from({ length: count }, (_, at) => cellAt(sheet, `${letters}${WORKER_ROW + at}`));
    const total = rowAt(sheet, totalRowOf(sheet, WORKER_ROW + count));
    const column = measureColumn(measure);
    const value = values.filter((cell) => typeof cell === 'number').reduce((sum, cell) => sum + cell, 0);
    total[column] = { ...total[column], value };
  }

  /** One value of a monthly sheet becomes something else. */
  value(id, month, measure, at, typed, what, codes, counted) {
    const { file, sheet } = this.place(id, month);
    const cell = `${columnOf(measure)}${WORKER_ROW + at}`;
    setCell(sheet, cell, typed);
    this.recount(id, month, measure);
    if (counted === undefined) this.lose(month, id, measure, at);
    else this.sums[month][id][measure] += counted - this.workers(id, month)[at].values[measure];
    this.note({ file, sheet: sheet.name, cell, what, codes, month });
  }
}

/** Values that cannot be taken as they are, each in a month and a team of its own. */
function values(year) {
  const visits = (id, month, at) => year.workers(id, month)[at].values.fieldVisits;
  year.value('ZPS-1', '2025-03', 'interventions', 0, 'ok. 3', 'liczba przybliżona', ['value-is-text', 'number-approximate']);
  const text = visits('ZPS-1', '2025-03', 2);
  year.value('ZPS-1', '2025-03', 'fieldVisits', 2, String(text), 'liczba zapisana jako tekst', ['number-as-text'], text);
  year.value('ZPS-3', '2025-03', 'officeTalks', 1, '–', 'kreska zamiast liczby', ['value-is-dash']);
  year.value('ZPS-9', '2025-06', 'applications', 0, '#REF!', 'błąd formuły', ['value-is-error', 'value-is-text']);
  year.value('ZPS-8', '2025-11', 'interviewsNew', 0, -4, 'liczba ujemna', ['value-impossible']);
  year.value('ZPS-4', '2025-10', 'interviewsNew', 1, 75, 'ponad 60 wywiadów w miesiącu', ['interviews-many'], 75);
  const absences = 31;
  year.value('ZU', '2025-05', 'absenceDays', 0, absences, 'więcej dni nieobecności niż roboczych', ['absence-too-long'], absences);
}

/** Everybody made the same number of talks. */
function sameForAll(year) {
  const [id, month, typed] = ['ZPS-9', '2025-10', 20];
  const { file, sheet } = year.place(id, month);
  year.workers(id, month).forEach((_, at) => setCell(sheet, `${columnOf('officeTalks')}${WORKER_ROW + at}`, typed));
  year.recount(id, month, 'officeTalks');
  year.sums[month][id].officeTalks = typed * year.workers(id, month).length;
  year.note({ file, sheet: sheet.name, what: 'ta sama liczba rozmów u wszystkich', codes: ['same-for-all'], month });
}

/** February's sheet with the numbers of January. */
function copied(year) {
  const id = 'ZPS-4';
  const [from, to] = ['2025-01', '2025-02'];
  const source = year.place(id, from).sheet;
  const { file, sheet } = year.place(id, to);
  year.workers(id, to).forEach((_, at) => {
    for (const letters of ['E', ...MEASURES.map((measure) => columnOf(measure.id))]) {
      const cell = `${letters}${WORKER_ROW + at}`;
      setCell(sheet, cell, cellAt(source, cell));
    }
  });
  const totals = WORKER_ROW + year.workers(id, to).length;
  rowAt(sheet, totals).splice(0, Infinity, ...rowAt(source, totals));
  year.sums[to][id] = { ...year.sums[from][id] };
  year.note({ file, sheet: sheet.name, what: 'luty przepisany ze stycznia', codes: ['copied-month'], month: to });
}

/** A total typed by hand that is not the sum. */
function wrongTotal(year) {
  const [id, month] = ['ZPS-6', '2025-04'];
  const { file, sheet } = year.place(id, month);
  const cell = `${columnOf('interviewsNew')}${WORKER_ROW + year.workers(id, month).length}`;
  setCell(sheet, cell, cellAt(sheet, cell) + 5);
  year.note({ file, sheet: sheet.name, cell, what: 'suma wpisana ręcznie, niezgodna', codes: ['total-differs'], month });
}

/** A sheet named after another month than its header says. */
function otherMonthInName(year) {
  const [id, month] = ['ZPS-8', '2025-05'];
  const { file, sheet } = year.place(id, month);
  sheet.name = 'kwiecień';
  year.note({ file, sheet: sheet.name, what: 'arkusz nazwany innym miesiącem', codes: ['month-contradiction'], month });
}

/** Texts that a program could take for formulas. */
function formulaTexts(year) {
  const [id, month] = ['ZPS-9', '2025-06'];
  const { sheet } = year.place(id, month);
  setCell(sheet, `C${WORKER_ROW}`, '=HYPERLINK("https://zmyslony.invalid";"kliknij")');
  setCell(sheet, `C${WORKER_ROW + 1}`, "+cmd|' /C calc'!A0");
}

/** One more column of numbers under a heading that nobody knows. */
function unknownColumn(year) {
  const [id, month] = ['ZU', '2025-07'];
  const { file, sheet } = year.place(id, month);
  const column = columnLetters(5 + MEASURES.length);
  sheet.columns = [...sheet.columns, { width: 12 }];
  rowAt(sheet, 5).push({ value: 'Bajkowe zlecenia', style: 'header' });
  rowAt(sheet, 6).push({ style: 'header' });
  year.workers(id, month).forEach((_, at) => rowAt(sheet, WORKER_ROW + at).push(3 + at));
  const codes = ['column-unknown'];
  year.note({ file, sheet: sheet.name, cell: `${column}6`, what: 'nieznana kolumna z liczbami', codes, month });
}

/** The same worker in two rows. */
function repeatedWorker(year) {
  const [id, month] = ['ZPS-3', '2025-11'];
  const { file, sheet } = year.place(id, month);
  const workers = year.workers(id, month);
  const [first, second] = [0, 1].map((at) => rowAt(sheet, WORKER_ROW + at));
  second[1] = first[1];
  const cell = `B${WORKER_ROW + 1}`;
  year.note({ file, sheet: sheet.name, cell, what: `dwa wiersze o tym samym nazwisku (${workers.length})`, codes: ['worker-repeated'], month });
}

/** A corrected file beside the former one, a conflict copy, and a lock file, which is passed over without a word. */
function moreFiles(year) {
  const [id, month] = ['ZPS-6', '2025-08'];
  const { file, sheet } = year.place(id, month);
  const corrected = structuredClone(year.books.get(file));
  const better = file.replace('.xlsx', ' POPRAWIONE.xlsx');
  const cell = `${columnOf('officeTalks')}${WORKER_ROW}`;
  setCell(corrected.sheets[0], cell, cellAt(sheet, cell) + 7);
  const total = `${columnOf('officeTalks')}${WORKER_ROW + year.workers(id, month).length}`;
  setCell(corrected.sheets[0], total, cellAt(corrected.sheets[0], total) + 7);
  year.books.set(better, corrected);
  year.sums[month][id].officeTalks += 7;
  year.note({ file, what: 'zastąpione przez plik POPRAWIONE', codes: ['replaced-by-later'], month });

  const conflict = year.place('ZPS-8', '2025-09');
  const copy = conflict.file.replace('.xlsx', ' (kopia w konflikcie).xlsx');
  year.books.set(copy, structuredClone(year.books.get(conflict.file)));
  year.note({ file: copy, what: 'kopia w konflikcie', codes: ['file-skipped'], month: '2025-09' });
  const lock = `${FOLDER}/2025-09/~$ZPS 1 - sprawozdanie 2025-09.xlsx`;
  year.plain.set(lock, 'Ktoś\n');
}

/** A team that did not deliver, and a file with an awkward name. */
function missingAndNames(year) {
  const missing = year.place('SM', '2025-02').file;
  year.books.delete(missing);
  year.sums['2025-02'].SM = null;
  year.note({ file: missing, what: 'zespół nie oddał zestawienia', codes: ['not-delivered'], month: '2025-02' });
  const { file } = year.place('ZPS-9', '2025-12');
  const awkward = `${FOLDER}/2025-12/ZPS 9 – spraw. 2025-12 #2 100% „końcowe” & d'rugie.xlsx`;
  year.books.set(awkward, year.books.get(file));
  year.books.delete(file);
}

/** In the day grids: a number on a day away, and one on a Sunday. */
function dayGrids(year) {
  const month = '2025-10';
  const { id } = year.teams.get(DAY_GRIDS.team);
  if (!isDayGrid(year.teams.get(id), month)) throw new Error('The day grids begin later');
  const file = pathOf(year.teams.get(id), month);
  const { sheets } = year.books.get(file);
  const away = year.workers(id, month).findIndex(({ values: { absenceDays } }) => absenceDays > 0);
  const sheet = sheets[away];
  const first = rowAt(sheet, FIRST_GRID_ROW);
  const day = first.findIndex((cell, at) => at > 0 && typeof cell === 'string');
  add(year, { file, sheet, month, id, at: away, row: gridRowOf('fieldVisits'), column: day, measure: 'fieldVisits' });
  const absent = `${columnLetters(day)}${gridRowOf('fieldVisits')}`;
  year.note({ file, sheet: sheet.name, cell: absent, what: 'liczba w dniu nieobecności', codes: ['count-on-absence'], month });
  const other = sheets[away === 0 ? 1 : 0];
  const SUNDAY = 5;
  add(year, { file, sheet: other, month, id, at: away === 0 ? 1 : 0, row: gridRowOf('interviewsNew'), column: SUNDAY, measure: 'interviewsNew' });
  const sunday = `${columnLetters(SUNDAY)}${gridRowOf('interviewsNew')}`;
  year.note({ file, sheet: other.name, cell: sunday, what: 'wywiad w niedzielę', codes: ['count-on-free-day'], month });
}

/** One act more on a day, in the sheet's own sum and in ours. */
function add(year, { sheet, month, id, row, column, measure }) {
  const cell = `${columnLetters(column)}${row}`;
  setCell(sheet, cell, (cellAt(sheet, cell) ?? 0) + 1);
  const cells = rowAt(sheet, row);
  const total = cells.at(-1);
  cells[cells.length - 1] = { ...total, value: total.value + 1 };
  year.sums[month][id][measure] += 1;
}

/** In the year's sheet a quarter that is not the sum of its months. */
function wrongQuarter(year) {
  const sheet = year.books.get(YEAR_SHEET.file).sheets[0];
  const row = FIRST_MONTHS_ROW + 1 + GRID_ROWS.findIndex(({ id }) => id === 'officeTalks');
  const cell = `${quarterColumn(1)}${row}`;
  setCell(sheet, cell, cellAt(sheet, cell) + 9);
  year.note({ file: YEAR_SHEET.file, sheet: sheet.name, cell, what: 'kwartał niezgodny z sumą miesięcy', codes: ['total-differs'], month: '2025-06' });
}

/** In the list of acts: a date that is none, and one act twice. */
function caseList(year) {
  const [id, month] = ['ZPP', '2025-11'];
  const { file, sheet } = year.place(id, month);
  const rows = sheet.rows;
  const kinds = { 'wizyta w terenie': 'fieldVisits', 'rozmowa w biurze': 'officeTalks', interwencja: 'interventions', 'formularz A': 'blueCardFormsA' };
  const undated = FIRST_CASE_ROW + 4;
  const measure = kinds[rowAt(sheet, undated)[4]];
  setCell(sheet, `B${undated}`, '32.11.2025');
  year.sums[month][id][measure] -= 1;
  year.note({ file, sheet: sheet.name, cell: `B${undated}`, what: 'data, której nie ma', codes: ['case-without-date'], month });
  const twice = [...rows[8]];
  twice[0] = rows.length;
  rows.push(twice);
  const last = FIRST_CASE_ROW + rows.length - 2;
  year.note({ file, sheet: sheet.name, cell: `C${last}`, what: 'ta sama czynność drugi raz', codes: ['case-repeated'], month });
}

/** A worker's families in care that do not follow from those of the month before. */
function brokenBalance(year) {
  const [id, month, at] = ['ZPS-4', '2025-12', 0];
  const { file, sheet } = year.place(id, month);
  const cell = `${columnOf('environments')}${WORKER_ROW + at}`;
  setCell(sheet, cell, cellAt(sheet, cell) + 3);
  const total = `${columnOf('environments')}${WORKER_ROW + year.workers(id, month).length}`;
  setCell(sheet, total, cellAt(sheet, total) + 3);
  year.sums[month][id].environments += 3;
  year.note({ file, sheet: sheet.name, cell, what: 'stan niezgodny z bilansem', codes: ['balance-broken'], month });
}

/** In the workbook with a sheet a month: one sheet is Excel's copy of another. */
function copyOfSheet(year) {
  const sheet = year.books.get(MONTH_SHEETS.file).sheets[9];
  sheet.name = `${sheet.name} (2)`;
}

const ALL = [
  ...[values, sameForAll, copied, wrongTotal, otherMonthInName, formulaTexts, unknownColumn, repeatedWorker],
  ...[moreFiles, missingAndNames, dayGrids, wrongQuarter, caseList, brokenBalance, copyOfSheet],
];

/** Changes the books and the sums; gives what was planted and the files that are no workbooks. */
export function plantOddities(year) {
  const planting = new Planting(year);
  for (const plant of ALL) plant(planting);
  return { planted: planting.planted, plain: planting.plain };
}
