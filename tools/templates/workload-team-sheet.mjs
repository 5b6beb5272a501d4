/**
 * Builds the sheet that a team fills in every month: `node tools/templates/workload-team-sheet.mjs [FOLDER]`, by default
 * into templates/workload. The committed zestawienie.xlsx is its output; test/house/workload-team-sheet.test.ts keeps it
 * so. `teczka workload open` fills it for each team; an office may restyle it in Excel, take columns out of its table or
 * add others named after a measure. Needs the build (`npx tsc -b scripts`).
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as workbooks from '../../build/core/workbooks/index.js';
import { balances } from '../../build/core/workload/measures/balances.js';
import { measures } from '../../build/core/workload/measures/index.js';
import { entryRuleOf } from '../../build/core/workload/team-template/entry-rule.js';
import { TEMPLATE } from '../../build/core/workload/team-template/template-parts.js';
import { portablePlatform } from '../samples/portable-platform.mjs';

/** Asked besides what every sheet has: whole balances, days, and what the work of teams that see no families is. */
const BESIDES = new Set([
  ...balances.flatMap(({ opening, inflow, outflow, closing, late }) => [
    ...[opening, ...inflow, ...outflow, closing],
    ...(late === undefined ? [] : [late]),
  ]),
  ...['institutionContacts', 'blueCardCases', 'projectEvents', 'workingDays'],
]);
const counted = measures.filter(({ id, optional }) => optional === undefined || BESIDES.has(id));

const PERSON = [
  { header: TEMPLATE.person.number, width: 5 },
  { header: TEMPLATE.person.worker, width: 24 },
  { header: TEMPLATE.person.post, width: 36 },
  { header: TEMPLATE.person.fte, width: 6 },
];
const WORKER = 1;
const FIRST = PERSON.length;
const REMARKS = FIRST + counted.length;
const WIDTH = REMARKS + 1;

/** Rows: five of titles, the groups, the header, two examples of persons, what the team did together, the totals. */
const GROUPS = 6;
const HEADER = 7;
const EXAMPLES = [8, 10];
const TOTALS = 11;

/** Height of a line: merged cells do not fit their row to their text by themselves. */
const LINE = 15;

const empty = (count, style) => Array.from({ length: count }, () => ({ style }));
const columnRange = (column, from, to = from) => ({ top: from, bottom: to, left: column, right: column });

/** Where groups of several columns begin; a group of one column is told by its header. */
const groups = counted.flatMap(({ group }, at) => {
  const size = counted.filter((other) => other.group.name === group.name).length;
  return size < 2 || group.name === counted[at - 1]?.group.name ? [] : [{ name: group.name, at, size }];
});
const groupMerges = groups.map(({ at, size }) => ({
  ...columnRange(FIRST + at, GROUPS),
  right: FIRST + at + size - 1,
}));
const groupRow = Array.from({ length: WIDTH }, (_, column) => ({
  style: 'header',
  value: groups.find(({ at }) => FIRST + at === column)?.name,
}));

const headers = [
  ...PERSON.map(({ header }) => header),
  ...counted.map(({ title }) => title),
  TEMPLATE.person.remarks,
];
const example = [
  { style: 'whole' },
  ...empty(2, 'wrapped'),
  { style: 'input' },
  ...empty(counted.length, 'input'),
  { style: 'wrapped' },
];
const together = [
  { style: 'total' },
  { value: TEMPLATE.together, style: 'total' },
  ...empty(2, 'total'),
  ...counted.map(({ joint }) => ({ style: joint === true ? 'input' : 'total' })),
  { style: 'wrapped' },
];

/** A sum once there is something to add, „nd” where the measure does not concern the team, else nothing. */
function totalOf(column) {
  const letters = workbooks.columnLetters(column);
  const cells = `${letters}${EXAMPLES[0]}:${letters}${EXAMPLES[1]}`;
  return {
    formula: `IF(COUNT(${cells})>0,SUM(${cells}),IF(COUNTIF(${cells},"nd")>0,"nd",""))`,
    value: '',
    style: 'total',
  };
}

const totals = [
  { style: 'total' },
  { value: TEMPLATE.total, style: 'total' },
  { style: 'total' },
  totalOf(FIRST - 1),
  ...counted.map(({ kind }, at) => (kind.addsOverWorkers ? totalOf(FIRST + at) : { style: 'total' })),
  { style: 'total' },
];

const teamSheet = {
  name: TEMPLATE.sheets.team,
  columns: [...PERSON, ...counted.map(() => ({ width: 6 })), { width: 26 }].map(({ width }) => ({ width })),
  rows: [
    [{ value: 'Urząd', style: 'subtitle' }],
    [{ value: 'Sprawozdanie z obciążenia pracą – zespół', style: 'title' }],
    [{ value: 'Miesiąc:', style: 'subtitle' }],
    [{ value: 'Dni robocze:' }],
    [],
    { cells: groupRow, height: 2 * LINE },
    { cells: headers.map((value) => ({ value, style: 'header' })), height: 190 },
    example,
    example,
    together,
    totals,
    [],
    [undefined, { value: 'Sporządził(a): ……………………          Zatwierdził(a): ……………………' }],
    [
      undefined,
      { value: 'nd – nie dotyczy zadań zespołu; objaśnienia w arkuszu „Jak wypełnić”', style: 'label' },
    ],
    [undefined, { value: '*' }],
  ],
  merges: groupMerges,
  print: { landscape: true, pagesWide: 2, header: 'Sprawozdanie z obciążenia pracą' },
};

const HELP = [
  'Każda osoba ma jeden wiersz. Osoby, stanowiska i etaty pochodzą z listy urzędu; zmianę zgłoś, a tu popraw od razu.',
  'Wpisuj liczby całkowite. Zero wpisz jako 0: pusta komórka znaczy „nie podano” i nigdy nie liczy się jak zero.',
  '„nd” znaczy, że miara nie dotyczy zadań zespołu. Kolumny, które go nie dotyczą, są wypełnione i ukryte.',
  'Stany (na początek, na koniec miesiąca) to liczba na dany dzień, a nie suma. Stan początkowy równa się końcowemu z poprzedniego miesiąca.',
  'Czynność wykonaną wspólnie przez kilka osób wpisz raz, w wierszu „Wspólnie (zespół)”, a nie w wierszach tych osób. Nie było takich: wpisz 0.',
  'Dni nieobecności podaj tylko jako liczbę dni roboczych, bez powodu. Nie wpisuj nazwisk klientów.',
  'Sum nie wpisuj: liczą się same. Nie zmieniaj nagłówków tabeli.',
  'Przed oddaniem sprawdź plik: teczka workload check "nazwa pliku.xlsx".',
];

const HELP_COLUMNS = [{ width: 48 }, { width: 30 }, { width: 44 }];
const HELP_WIDTH = HELP_COLUMNS.reduce((sum, { width }) => sum + width, 0);

const helpSheet = {
  name: TEMPLATE.sheets.help,
  columns: HELP_COLUMNS,
  rows: [
    [{ value: TEMPLATE.sheets.help, style: 'title' }],
    ...HELP.map((text, at) => ({
      cells: [{ value: `${at + 1}. ${text}`, style: 'wrapped' }],
      height: LINE * Math.ceil(text.length / HELP_WIDTH),
    })),
    [],
    TEMPLATE.legend.map((value) => ({ value, style: 'header' })),
    TEMPLATE.legend.map(() => ({ style: 'wrapped' })),
  ],
  merges: HELP.map((_, at) => ({ top: at + 2, bottom: at + 2, left: 0, right: 2 })),
  print: {},
};
const LEGEND = HELP.length + 3;

const calendarSheet = {
  name: TEMPLATE.sheets.calendar,
  columns: [{ width: 14 }, { width: 16 }, { width: 46 }],
  rows: [
    [{ value: TEMPLATE.sheets.calendar, style: 'title' }],
    TEMPLATE.calendar.map((value) => ({ value, style: 'header' })),
    [{ style: 'date' }, { style: 'text' }, { style: 'text' }],
  ],
  print: {},
};

const cellName = (name, row, column = 0) => ({
  name,
  formula: `'${TEMPLATE.sheets.team}'!$${workbooks.columnLetters(column)}$${row}`,
});

const template = {
  title: 'Zestawienie miesięczne obciążenia pracą zespołu',
  sheets: [teamSheet, helpSheet, calendarSheet],
  names: [
    cellName(TEMPLATE.names.office, 1),
    cellName(TEMPLATE.names.title, 2),
    cellName(TEMPLATE.names.month, 3),
    cellName(TEMPLATE.names.days, 4),
    cellName(TEMPLATE.names.notes, TOTALS + 4, 1),
  ],
};

const validations = counted.map((measure, at) => {
  const column = FIRST + at;
  const { formula, hint } = entryRuleOf(measure);
  const [cell, worker] = [column, WORKER].map((index) => `${workbooks.columnLetters(index)}${EXAMPLES[0]}`);
  return {
    ranges: [columnRange(column, EXAMPLES[0], EXAMPLES[1])],
    rule: { kind: 'custom', formula: formula(cell, `$${worker}`) },
    prompt: { title: measure.name, text: hint },
    error: { title: 'To nie jest możliwa wartość', text: hint },
    strict: true,
  };
});

const { sheets } = TEMPLATE;
const upward = {
  range: { top: HEADER, bottom: HEADER, left: FIRST, right: REMARKS - 1 },
  look: { upward: true },
};
const bytes = workbooks.patchWorkbook(workbooks.writeWorkbook(template, portablePlatform), portablePlatform, [
  workbooks.styleCells(sheets.team, [upward]),
  workbooks.addTable({
    sheet: sheets.team,
    name: TEMPLATE.tables.team,
    range: { top: HEADER, bottom: EXAMPLES[1], left: 0, right: WIDTH - 1 },
  }),
  workbooks.addTable({
    sheet: sheets.help,
    name: TEMPLATE.tables.legend,
    range: { top: LEGEND, bottom: LEGEND + 1, left: 0, right: 2 },
  }),
  workbooks.addTable({
    sheet: sheets.calendar,
    name: TEMPLATE.tables.calendar,
    range: { top: 2, bottom: 3, left: 0, right: 2 },
  }),
  workbooks.addValidations(sheets.team, validations),
  workbooks.freezeRows(sheets.team, HEADER, 2),
  workbooks.freezeRows(sheets.calendar, 2),
  workbooks.setPrintTitles(sheets.team, { rows: [GROUPS, HEADER], columns: [0, 1] }),
]);

const folder = process.argv[2] ?? join(import.meta.dirname, '../../templates/workload');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, TEMPLATE.file), bytes);
