/** Sheet „Podsumowanie”: facts, three charts with a text beside each, and every measure with what it comes to. */
import { COLUMN, TABLE, thisRow } from '../../../build/core/workload/report/columns.js';
import { styleCells } from '../../../build/core/workbooks/index.js';
import { TemplateSheet } from './sheet.mjs';
import { TEAMS_COLUMNS, TEAMS_TOP } from './team-sheets.mjs';
import { TREND_COLUMNS, TREND_TOP } from './trend-sheet.mjs';

const CHARTS = 11;
const CHART_ROWS = 14;
const TABLE_TOP = CHARTS + 3 * (CHART_ROWS + 1) + 2;

const facts = [
  ['Oddane zestawienia', 'oddane', 'Pracownicy w zestawieniach', 'liczba_pracownikow', 'whole'],
  ['Brak zestawienia', 'brak_zestawien', 'Etaty', 'etaty', 'decimal'],
  ['Odrzucone', 'odrzucone', 'Etaty obecne', 'etaty_obecne', 'decimal'],
  ['Ustalenia', 'liczba_ustalen', 'Dni robocze w okresie', 'dni_robocze', 'whole'],
  ['Od poprzedniego zestawienia', 'zmiany', 'Dni przepracowane', 'dni_przepracowane', 'decimal'],
];

const total = thisRow(TABLE.summary, COLUMN.total);
const measure = thisRow(TABLE.summary, COLUMN.measure);
/** The column of „Zespoły” that has the measure as its header. */
/** The header row by its place: LibreOffice does not know it by the table's name. */
const headers = `Zespoły!$${TEAMS_TOP}:$${TEAMS_TOP}`;
const ofTeams = `SUM(INDEX(${TABLE.teams}[],0,MATCH(${measure},${headers},0)))`;

const columns = [
  { header: COLUMN.measure, style: 'wrapped', value: 'miara' },
  { header: COLUMN.kind, style: 'wrapped' },
  { header: COLUMN.total, style: 'whole', formula: ofTeams },
  { header: COLUMN.average, style: 'decimal' },
  { header: COLUMN.rate, style: 'decimal', formula: `ROUND(${total}/etaty,2)` },
  { header: COLUMN.presentRate, style: 'decimal' },
  { header: COLUMN.dayRate, style: 'decimal', formula: `ROUND(${total}/dni_przepracowane,2)` },
  { header: COLUMN.lacking, style: 'wrapped' },
  { header: COLUMN.notes, style: 'wrapped' },
];

const sheet = new TemplateSheet({
  name: 'Podsumowanie',
  tab: '1F3864',
  widths: [44, 29, 13, 13, 12, 12, 14, 36, 22],
}).head('Obciążenie pracą', 'okres');

facts.forEach(([left, leftName, right, rightName, style], at) => {
  const row = 4 + at;
  sheet.text(row, 0, left, 'label', { height: 30 });
  sheet.text(row, 1, '–', 'wrapped', { to: 4, name: leftName });
  sheet.text(row, 5, right, 'label', { to: 6 });
  sheet.text(row, 7, 0, style, { name: rightName });
  sheet.after.push(
    styleCells(sheet.name, [
      { range: { top: row, left: 0, bottom: row, right: 7 }, look: { vertical: 'top', align: 'left' } },
    ]),
  );
});

const cells = (name, top, list, header, values) => ({
  sheet: name,
  range: {
    top: top + 1,
    bottom: top + 1,
    left: list.indexOf(header),
    right: list.indexOf(header),
  },
  values,
});
const ofTeam = (header, values) => cells('Zespoły', TEAMS_TOP, TEAMS_COLUMNS, header, values);
const ofMonth = (header, values) => cells('Trend', TREND_TOP, TREND_COLUMNS, header, values);

const charts = [
  {
    title: 'Środowiska na etat pracownika socjalnego według zespołów',
    name: 'wykres_srodowiska',
    categoryTitle: 'Zespół',
    valueTitle: 'Środowiska na etat',
    categories: ofTeam(COLUMN.team, ['zespół']),
    series: [
      { name: COLUMN.perPost, cells: ofTeam(COLUMN.perPost, [0]) },
      { name: 'Norma (art. 110 ust. 11 u.p.s.)', cells: ofTeam(COLUMN.norm, [0]), asLine: true },
    ],
  },
  {
    title: 'Wywiady według miesięcy',
    name: 'wykres_wywiady',
    categoryTitle: 'Miesiąc',
    valueTitle: 'Liczba wywiadów',
    categories: ofMonth(COLUMN.month, ['miesiąc']),
    series: [{ name: 'Wywiady', cells: ofMonth(COLUMN.interviews, [0]) }],
  },
  {
    title: 'Oddane zestawienia według miesięcy',
    name: 'wykres_oddane',
    categoryTitle: 'Miesiąc',
    valueTitle: 'Liczba zespołów',
    categories: ofMonth(COLUMN.month, ['miesiąc']),
    series: [
      { name: 'Zespoły', cells: ofMonth(COLUMN.teamsInMonth, [0]) },
      { name: 'Oddane zestawienia', cells: ofMonth(COLUMN.deliveredTeams, [0]) },
    ],
  },
];
charts.forEach(({ name, ...chart }, at) => {
  const top = CHARTS + at * (CHART_ROWS + 1);
  sheet.chart({
    kind: 'column',
    fromZero: true,
    alt: `Opis słowny jest obok wykresu, w komórce o nazwie ${name}.`,
    from: { row: top, column: 0 },
    to: { row: top + CHART_ROWS, column: 5 },
    ...chart,
  });
  sheet.text(top, 5, chart.title, 'label', { to: 8 });
  sheet.text(top + 1, 5, 'Opis wykresu', 'wrapped', { to: 8, bottom: top + 8, name });
});

sheet
  .text(TABLE_TOP - 1, 0, 'Miary w całym urzędzie', 'subtitle', { to: 7 })
  .table(TABLE.summary, TABLE_TOP, columns, { headerHeight: 48 })
  .text(TABLE_TOP + 3, 0, '–', 'note', { to: 8, name: 'miary_nieuzywane', height: 90 });

export const summarySheet = sheet;
