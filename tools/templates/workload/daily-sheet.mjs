/** Sheet „Obciążenie dzienne”: workers by days. Numbers in the cells, three levels told by weight and pattern, a legend. */
import { addHighlights, styleCells } from '../../../build/core/workbooks/index.js';
import { COLUMN, DAYS, TABLE } from '../../../build/core/workload/report/columns.js';
import { cellRange, TemplateSheet } from './sheet.mjs';

const TOP = 8;
const FIRST_DAY = 4;
const LAST_DAY = FIRST_DAY + DAYS.length - 1;

/** From the highest: what holds first decides. Light, dotted, striped and inverted also in grey print. */
const LEVELS = [
  {
    name: 'prog_bardzo_duzo',
    row: 6,
    text: 'bardzo dużo, od:',
    value: 15,
    look: { bold: true, color: 'FFFFFF', fill: '1F3864', border: 'thin' },
  },
  {
    name: 'prog_duzo',
    row: 5,
    text: 'dużo, od:',
    value: 10,
    look: { bold: true, fill: 'B4C7E7', pattern: 'lightUp', patternColor: '7F7F7F', border: 'thin' },
  },
  {
    name: 'prog_srednio',
    row: 4,
    text: 'średnio, od:',
    value: 5,
    look: { fill: 'DDE6F4', pattern: 'gray0625', patternColor: '7F7F7F', border: 'dotted' },
  },
];

const from = `${TABLE.daily}[[#This Row],[${DAYS[0]}]:[${DAYS.at(-1)}]]`;

const sheet = new TemplateSheet({
  name: 'Obciążenie dzienne',
  widths: [16, 9, 12, 24, ...DAYS.map(() => 4.3), 8, 13],
}).head('Obciążenie dzienne', 'okres_dzienne');

sheet.text(3, 0, '–', 'note', { to: LAST_DAY, name: 'stan_dzienne' });
for (const { name, row, text, value } of LEVELS) {
  sheet.text(row, 0, text, 'label').text(row, 1, value, 'whole', { name });
}
sheet
  .text(
    4,
    FIRST_DAY,
    'Liczba w polu to liczba czynności w tym dniu. „nb” – nieobecność (bez przyczyny), „–” – dzień wolny od pracy, „?” – nie wiadomo, czy coś było. Progi po lewej można zmienić: pola z liczbami od progu są wyróżnione krojem, deseniem i ramką, a nie samym kolorem.',
    'note',
    { to: LAST_DAY, bottom: 6 },
  )
  .table(
    TABLE.daily,
    TOP,
    [
      { header: COLUMN.month, style: 'text', value: 'miesiąc' },
      { header: COLUMN.team, style: 'text', value: 'zespół' },
      { header: COLUMN.code, style: 'text', value: 'pracownik' },
      { header: COLUMN.person, style: 'text' },
      ...DAYS.map((header) => ({ header, style: 'whole', align: 'center' })),
      { header: COLUMN.total, style: 'whole', formula: `SUM(${from})` },
      { header: COLUMN.days, style: 'whole', formula: `COUNTIF(${from},">0")` },
    ],
    { headerHeight: 32 },
  )
  .highlight(TOP + 1, FIRST_DAY, LAST_DAY, (cell) => `OR(${cell}="nb",${cell}="–",${cell}="?")`, {
    italic: true,
    color: '595959',
    fill: 'F2F2F2',
  })
  .frozen(TOP, FIRST_DAY, { printedColumns: 0 });

for (const { name, row, look } of LEVELS) {
  const days = { top: TOP + 1, left: FIRST_DAY, bottom: TOP + 1, right: LAST_DAY };
  const first = `E${TOP + 1}`;
  const rule = { sheet: sheet.name, look, stop: true };
  sheet.after.push(
    addHighlights([
      { ...rule, ranges: [days], formula: `AND(ISNUMBER(${first}),${first}>=${name})` },
      { ...rule, ranges: [cellRange(row, 1)], formula: `ISNUMBER(B${row})` },
    ]),
  );
}
sheet.after.push(
  styleCells(
    sheet.name,
    LEVELS.map(({ row }) => ({ range: cellRange(row, 1), look: { align: 'center' } })),
  ),
);

export const dailySheet = sheet;
