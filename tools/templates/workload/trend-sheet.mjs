/** Sheet „Trend”: a line chart with its text, key figures by month, teams by month, every measure by month. */
import { COLUMN, MONTHS, TABLE, TABLE_COLUMNS } from '../../../build/core/workload/report/columns.js';
import { TemplateSheet } from './sheet.mjs';

export const TREND_TOP = 23;
export const TREND_COLUMNS = TABLE_COLUMNS[TABLE.trend];

const CHART_TOP = 4;
const CHART_ROWS = 16;

const months = MONTHS.map((header) => ({ header, style: 'whole' }));
const keyColumns = TREND_COLUMNS.map((header) =>
  header === COLUMN.month ? { header, style: 'text', value: 'miesiąc' } : { header, style: 'whole' },
);

const shown = (header) => {
  const column = TREND_COLUMNS.indexOf(header);
  return {
    sheet: 'Trend',
    range: { top: TREND_TOP + 1, bottom: TREND_TOP + 1, left: column, right: column },
    values: header === COLUMN.month ? ['miesiąc'] : [0],
  };
};
const series = [COLUMN.interviews, COLUMN.decisions, COLUMN.visits].map((name) => ({
  name,
  cells: shown(name),
}));

export const trendSheet = new TemplateSheet({
  name: 'Trend',
  widths: [44, 29, ...MONTHS.map(() => 11)],
})
  .head('Trend', 'okres_trend')
  .chart({
    kind: 'line',
    title: 'Wywiady, decyzje i wizyty według miesięcy',
    alt: 'Opis słowny jest obok wykresu, w komórce o nazwie wykres_trend.',
    from: { row: CHART_TOP, column: 0 },
    to: { row: CHART_TOP + CHART_ROWS, column: 5 },
    categories: shown(COLUMN.month),
    series,
    categoryTitle: 'Miesiąc',
    valueTitle: 'Liczba w miesiącu',
  })
  .text(CHART_TOP, 5, 'Wywiady, decyzje i wizyty', 'label', { to: 13 })
  .text(CHART_TOP + 1, 5, 'Opis wykresu', 'wrapped', {
    to: 13,
    bottom: CHART_TOP + 10,
    name: 'wykres_trend',
  })
  .text(TREND_TOP - 1, 0, 'Najważniejsze liczby według miesięcy', 'subtitle', { to: 6 })
  .table(TABLE.trend, TREND_TOP, keyColumns)
  .text(TREND_TOP + 3, 0, 'Zespoły według miesięcy', 'subtitle', { to: 6 })
  .table(TABLE.teamsTrend, TREND_TOP + 4, [
    { header: COLUMN.measure, style: 'text', value: 'miara' },
    { header: COLUMN.team, style: 'text', value: 'zespół' },
    ...months,
  ])
  .text(TREND_TOP + 7, 0, 'Wszystkie miary według miesięcy', 'subtitle', { to: 6 })
  .table(TABLE.measuresTrend, TREND_TOP + 8, [
    { header: COLUMN.measure, style: 'wrapped', value: 'miara' },
    { header: COLUMN.kind, style: 'wrapped' },
    ...months,
  ]);
