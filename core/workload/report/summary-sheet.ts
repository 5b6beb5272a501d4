/**
 * Sheet „Podsumowanie”: what a manager reads first. Who delivered, what was found, the sums of the month with so much per
 * post and per worked day, and a chart with its text.
 */
import { a1 } from '../../workbooks/index.ts';
import type { CellInput, ChartModel, SheetModel } from '../../workbooks/write/index.ts';
import type { MeasureFigures } from '../figures.ts';
import { teamTotal } from '../figures.ts';
import { periodName } from '../period-name.ts';
import { hundredths, readingCell } from './cells.ts';
import type { ReportContext } from './context.ts';
import { FINDINGS, SUMMARY, TEAMS } from './names.ts';
import { deliveredInWords, environmentsInWords, findingsInWords, listed, teamsOf } from './summary-text.ts';
import { teamsSheetPlaces } from './teams-sheet.ts';
import { rateFormula, workerRanges } from './workers-sheet.ts';

const WIDTHS = [42, 12, 12, 16, 52];
/** Titles and the empty row below them. */
const ABOVE = 3;
const CHART_ROWS = 17;

export function summarySheet(context: ReportContext): SheetModel {
  const { figures, office } = context;
  const facts = factRows(context);
  const tableTop = ABOVE + facts.length + 2;
  const sums = figures.measures.map((measure) => measureRow(measure, context));
  const chartTop = tableTop + sums.length + 2;
  const width = WIDTHS.length - 1;
  return {
    name: SUMMARY,
    tab: '1F3864',
    titles: [
      { text: `Obciążenie pracą – ${periodName(figures.period)}` },
      { text: office, style: 'subtitle' },
    ],
    columns: WIDTHS.map((columnWidth) => ({ width: columnWidth })),
    rows: [
      ...facts,
      [],
      ['Miara', 'Razem', 'Na etat', 'Na dzień przepracowany', 'Czego brakuje'].map((value): CellInput => ({
        value,
        style: 'header',
      })),
      ...sums,
      [],
      [{ value: environmentsInWords(figures), style: 'wrapped' }],
    ],
    merges: [
      ...facts.map((_, at) => ({ top: ABOVE + 1 + at, left: 1, bottom: ABOVE + 1 + at, right: width })),
      { top: chartTop, left: 0, bottom: chartTop, right: width },
    ],
    charts: environmentsChart(context, chartTop + 1),
    print: {},
  };
}

function factRows(context: ReportContext): CellInput[][] {
  const { consolidation, figures } = context;
  const fact = (label: string, value: CellInput): CellInput[] => [{ value: label, style: 'label' }, value];
  const lacking = (status: 'missing' | 'rejected'): CellInput => {
    const teams = teamsOf(consolidation, status);
    const style = status === 'missing' ? 'warn' : 'bad';
    return teams.length === 0 ? { value: '–', style: 'wrapped' } : { value: listed(teams), style };
  };
  return [
    fact('Oddane zestawienia', { value: deliveredInWords(consolidation), style: 'wrapped' }),
    fact('Brak zestawienia', lacking('missing')),
    fact('Odrzucone', lacking('rejected')),
    fact('Ustalenia', { value: findingsInWords(consolidation), link: { sheet: FINDINGS } }),
    fact('Dni robocze w miesiącu', { value: String(figures.workingDays), style: 'wrapped' }),
    fact('Pracownicy w zestawieniach', { value: String(figures.workers), style: 'wrapped' }),
  ];
}

function measureRow(
  { measure, total, lacking, perPost, perWorkedDay }: MeasureFigures,
  context: ReportContext,
): CellInput[] {
  const places = teamsSheetPlaces(context);
  const ranges = workerRanges(context);
  const perUnit = (units: string): string => rateFormula(ranges.measure(measure.id), units);
  return [
    { value: measure.title, style: 'wrapped' },
    readingCell(total.value, 'whole', `${TEAMS}!${a1(places.rowOf(measure.id), places.total)}`),
    perPost && readingCell(hundredths(perPost), 'decimal', perUnit(ranges.fte)),
    perWorkedDay && readingCell(hundredths(perWorkedDay), 'decimal', perUnit(ranges.workedDays)),
    { value: incomplete(lacking, total.missing), style: 'note' },
  ];
}

/** Why a sum may be too small: „bez ZPS-5; puste komórki: 3”. */
function incomplete(lacking: readonly string[], cells: number): string | undefined {
  const teams = lacking.length === 0 ? [] : [`bez ${lacking.join(', ')}`];
  const gaps = cells === 0 ? [] : [`komórki bez wartości: ${cells}`];
  return [...teams, ...gaps].join('; ') || undefined;
}

function environmentsChart(context: ReportContext, top: number): ChartModel[] {
  const { teams } = context.figures;
  const places = teamsSheetPlaces(context);
  const columns = { left: places.firstTeam, right: places.firstTeam + teams.length - 1 };
  const row = places.rowOf('environments');
  if (teams.length === 0) return [];
  return [
    {
      kind: 'column',
      title: 'Środowiska w pracy na koniec miesiąca',
      alt: environmentsInWords(context.figures),
      from: { row: top, column: 0 },
      to: { row: top + CHART_ROWS, column: WIDTHS.length },
      categories: {
        sheet: TEAMS,
        range: { ...columns, top: places.header, bottom: places.header },
        values: teams.map(({ team }) => team.id),
      },
      series: [
        {
          name: 'Środowiska',
          cells: {
            sheet: TEAMS,
            range: { ...columns, top: row, bottom: row },
            values: teams.map((team) => {
              const { value } = teamTotal(team, 'environments');
              return typeof value === 'number' ? value : undefined;
            }),
          },
        },
      ],
    },
  ];
}
