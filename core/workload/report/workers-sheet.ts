/**
 * Sheet „Pracownicy”: one row a worker with the values as given. The sheet „Zespoły” sums its columns, so it is where a
 * manager sees what a figure is made of.
 */
import { a1, columnLetters } from '../../workbooks/index.ts';
import { sheetLayout } from '../../workbooks/write/index.ts';
import type { CellInput, ColumnModel, SheetModel } from '../../workbooks/write/index.ts';
import type { WorkerReading } from '../layouts/definition.ts';
import { measures } from '../measures/index.ts';
import type { MeasureId } from '../measures/index.ts';
import { periodName } from '../period-name.ts';
import { presenceOf, valueOf } from '../totals.ts';
import { readingCell } from './cells.ts';
import type { ReportContext } from './context.ts';
import { WORKERS } from './names.ts';

const TEAM = 0;
const FTE = 3;
const WORKED_DAYS = 4;
const FIRST_MEASURE = 5;

const COLUMNS: readonly ColumnModel[] = [
  { header: 'Zespół', width: 9, style: 'text' },
  { header: 'Pracownik', width: 24, style: 'text' },
  { header: 'Stanowisko', width: 24, style: 'text' },
  { header: 'Etat', width: 8, style: 'decimal' },
  { header: 'Dni przepracowane', width: 14, style: 'whole' },
  ...measures.map(({ title }) => ({ header: title, width: 11.5, style: 'whole' as const })),
];

export function workersSheet(context: ReportContext): SheetModel {
  const { figures } = context;
  const { first } = sheetLayout({ titles: titlesOf(context), columns: COLUMNS });
  const workers = figures.teams.flatMap(({ team, workers: ofTeam }) =>
    ofTeam.map((worker) => ({ team: team.id, worker })),
  );
  return {
    name: WORKERS,
    titles: titlesOf(context),
    columns: COLUMNS,
    rows: workers.map(({ team, worker }, at) => workerRow(team, worker, first + at, figures.workingDays)),
    table: { name: 'Pracownicy' },
    frozenColumns: 2,
    print: { landscape: true },
  };
}

function titlesOf({ figures, office }: ReportContext): NonNullable<SheetModel['titles']> {
  const days = `dni roboczych w miesiącu: ${figures.workingDays}`;
  return [
    { text: `Pracownicy – ${periodName(figures.period)}` },
    { text: `${office}; ${days}. „brak” – nie podano, „nd” – nie dotyczy.`, style: 'note' },
  ];
}

function workerRow(team: string, worker: WorkerReading, row: number, workingDays: number): CellInput[] {
  const { workedDays } = presenceOf([worker], workingDays);
  const absence = a1(row, measureColumn('absenceDays'));
  return [
    team,
    worker.name,
    worker.post,
    readingCell(worker.fte, 'decimal'),
    readingCell(workedDays, 'whole', `${workingDays}-${absence}`),
    ...measures.map(({ id }) => readingCell(valueOf(worker, id), 'whole')),
  ];
}

function measureColumn(measure: MeasureId): number {
  return FIRST_MEASURE + measures.findIndex(({ id }) => id === measure);
}

/** Ranges of this sheet for the formulas of others. */
export interface WorkerRanges {
  readonly team: string;
  readonly fte: string;
  readonly workedDays: string;
  readonly measure: (id: MeasureId) => string;
}

export function workerRanges(context: ReportContext): WorkerRanges {
  const { first } = sheetLayout({ titles: titlesOf(context), columns: COLUMNS });
  const last = Math.max(first, first + context.figures.workers - 1);
  const range = (column: number): string => {
    const letters = columnLetters(column);
    return `${WORKERS}!$${letters}$${first}:$${letters}$${last}`;
  };
  return {
    team: range(TEAM),
    fte: range(FTE),
    workedDays: range(WORKED_DAYS),
    measure: (id) => range(measureColumn(id)),
  };
}

/**
 * Formula of `rate`: values of workers whose units are known, divided by units of workers whose value is known.
 * @param more further pairs of a range and its criterion, as SUMIFS takes them
 */
export function rateFormula(values: string, units: string, more?: string): string {
  const criteria = more === undefined ? '' : `,${more}`;
  return `ROUND(SUMIFS(${values},${units},">=0"${criteria})/SUMIFS(${units},${values},">=0"${criteria}),2)`;
}
