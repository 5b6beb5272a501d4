/** Sheets „Zespoły” and „Pracownicy”: a row a team, a row a worker, measures as columns. */
import {
  COLUMN,
  columnOf,
  shownMeasures,
  TABLE,
  TABLE_COLUMNS,
  teamSum,
  thisRow,
} from '../../../build/core/workload/report/columns.js';
import { TemplateSheet } from './sheet.mjs';

export const TEAMS_TOP = 5;
export const TEAMS_COLUMNS = TABLE_COLUMNS[TABLE.teams];

const NARROW = 7.5;
const widthOf = ({ kind }) => (kind.id === 'days' ? 9.5 : kind.id === 'amount' ? 14 : NARROW);
/** The sum of what is given; where nothing is, „brak” or „nd” and not zero. */
const sumOf = (header) => {
  const column = columnOf(TABLE.teams, header);
  const none = `IF(COUNTIF(${column},"nd")=ROWS(${column}),"nd","brak")`;
  return { formula: `IF(COUNT(${column})=0,${none},SUBTOTAL(109,${column}))` };
};
const own = thisRow(TABLE.teams, COLUMN.team);
const ofWorkers = (header) => columnOf(TABLE.workers, header);
const team = ofWorkers(COLUMN.team);

const styleOf = ({ kind }) => (kind.id === 'amount' ? 'money' : kind.id === 'days' ? 'decimal' : 'whole');
const measureColumns = (more) =>
  shownMeasures.map((measure) => ({
    header: measure.title,
    style: styleOf(measure),
    upward: true,
    ...more(measure),
  }));

const ofNorms = (header) => columnOf(TABLE.norms, header);
const notes = { header: COLUMN.notes, style: 'wrapped' };

const teamColumns = [
  { header: COLUMN.team, style: 'text', value: 'zespół', total: { label: 'Razem' } },
  { header: COLUMN.name, style: 'wrapped' },
  { header: COLUMN.delivered, style: 'wrapped' },
  {
    header: COLUMN.workers,
    style: 'whole',
    upward: true,
    formula: `COUNTIFS(${team},${own})`,
    total: sumOf(COLUMN.workers),
  },
  {
    header: COLUMN.posts,
    style: 'decimal',
    upward: true,
    formula: `SUMIFS(${ofWorkers(COLUMN.fte)},${team},${own})`,
    total: sumOf(COLUMN.posts),
  },
  { header: COLUMN.presentPosts, style: 'decimal', upward: true, total: sumOf(COLUMN.presentPosts) },
  {
    header: COLUMN.workedDays,
    style: 'decimal',
    upward: true,
    formula: `SUMIFS(${ofWorkers(COLUMN.workedDays)},${team},${own})`,
    total: sumOf(COLUMN.workedDays),
  },
  {
    header: COLUMN.perPost,
    style: 'decimal',
    upward: true,
    formula: `SUMIFS(${ofNorms(COLUMN.value)},${ofNorms(COLUMN.team)},${own})`,
  },
  { header: COLUMN.norm, style: 'whole', upward: true },
  ...measureColumns(({ title, kind }) => ({
    formula: teamSum(title),
    ...(kind.addsOverWorkers ? { total: sumOf(title) } : {}),
  })),
  notes,
];

const perPost = TEAMS_COLUMNS.indexOf(COLUMN.perPost);
const status = TEAMS_COLUMNS.indexOf(COLUMN.delivered);

export const teamsSheet = new TemplateSheet({
  name: 'Zespoły',
  widths: [10, 34, 26, 7, 8, 8, 11, 8, 7, ...shownMeasures.map(widthOf), 34],
  print: { pagesWide: 2 },
})
  .head(
    'Zespoły',
    'okres_zespoly',
    '„brak” – zespół nie podał wartości, „nd” – nie dotyczy zespołu; żadne z nich nie jest zerem. Sumy liczą formuły z arkusza „Pracownicy”; bez formuły jest to, co nie jest ich sumą (np. czynności wspólne, liczone raz).',
  )
  .table(TABLE.teams, TEAMS_TOP, teamColumns, { totals: true, headerHeight: 190 })
  .highlight(TEAMS_TOP + 1, status, status, (cell) => `LEFT(${cell},9)="odrzucono"`)
  .highlight(
    TEAMS_TOP + 1,
    perPost,
    perPost,
    (cell) => `AND(ISNUMBER(${cell}),ISNUMBER($I${TEAMS_TOP + 1}),${cell}>$I${TEAMS_TOP + 1})`,
  )
  .frozen(TEAMS_TOP, 2);

const workerColumns = [
  { header: COLUMN.team, style: 'text', value: 'zespół' },
  { header: COLUMN.code, style: 'text', value: 'pracownik' },
  { header: COLUMN.person, style: 'text' },
  { header: COLUMN.post, style: 'wrapped' },
  { header: COLUMN.fte, style: 'decimal', upward: true },
  { header: COLUMN.workedDays, style: 'decimal', upward: true },
  ...measureColumns(() => ({})),
  notes,
];

export const workersSheet = new TemplateSheet({
  name: 'Pracownicy',
  widths: [9, 12, 26, 31, 7, 9, ...shownMeasures.map(widthOf), 34],
  print: { pagesWide: 2 },
})
  .head(
    'Pracownicy',
    'okres_pracownicy',
    'W kolejności zestawień, nigdy według obciążenia. Nieobecność tylko w dniach, bez przyczyny. „brak” – nie podano, „nd” – nie dotyczy. Kolumna z nazwą dowolnej innej miary też zostanie wypełniona.',
  )
  .table(TABLE.workers, TEAMS_TOP, workerColumns, { headerHeight: 190 })
  .frozen(TEAMS_TOP, 3);
