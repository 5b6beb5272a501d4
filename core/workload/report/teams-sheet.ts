/**
 * Sheet „Zespoły”: measures down, teams across, every sum a formula over the sheet „Pracownicy”. A team that did not
 * deliver shows „brak”, so that nobody reads a zero.
 */
import { a1 } from '../../workbooks/index.ts';
import { sheetLayout } from '../../workbooks/write/index.ts';
import type { CellInput, ColumnModel, SheetModel } from '../../workbooks/write/index.ts';
import type { Reading } from '../canonical-row.ts';
import type { TeamStatus } from '../consolidation.ts';
import { teamPerPost, teamTotal } from '../figures.ts';
import type { TeamFigures } from '../figures.ts';
import { measures } from '../measures/index.ts';
import { periodName } from '../period-name.ts';
import { total } from '../totals.ts';
import { hundredths, readingCell } from './cells.ts';
import type { ReportContext } from './context.ts';
import { TEAMS } from './names.ts';
import { rateFormula, workerRanges } from './workers-sheet.ts';
import type { WorkerRanges } from './workers-sheet.ts';

const FIRST_TEAM = 2;

const STATUS: Readonly<Record<TeamStatus, CellInput>> = {
  delivered: { value: 'oddano', style: 'good' },
  missing: { value: 'brak', style: 'warn' },
  rejected: { value: 'odrzucono', style: 'bad' },
};

/** A row of the sheet: a value and a formula by team. */
interface Line {
  readonly label: string;
  readonly kind: string;
  readonly style: 'whole' | 'decimal';
  readonly value: (team: TeamFigures) => Reading;
  /** @param team address of the cell with the team's id */
  readonly formula: (team: string) => string;
  /** A ratio is not the sum of the teams' ratios. */
  readonly overall?: { readonly value: Reading; readonly formula: string };
}

export function teamsSheet(context: ReportContext): SheetModel {
  const { teams } = context.figures;
  const { first } = sheetLayout({ titles: titlesOf(context), columns: columnsOf(teams) });
  const lines = linesOf(context);
  return {
    name: TEAMS,
    titles: titlesOf(context),
    columns: columnsOf(teams),
    rows: [
      [{ value: 'Zestawienie', style: 'label' }, undefined, ...teams.map(({ team }) => STATUS[team.status])],
      ...lines.map((line, at) => lineCells(line, teams, first - 1, first + 1 + at)),
    ],
    frozenColumns: FIRST_TEAM,
    print: { landscape: true },
  };
}

/** Row of a measure and column of a team or of the total, for links and charts. */
export function teamsSheetPlaces(context: ReportContext) {
  const { teams } = context.figures;
  const { header = 1, first } = sheetLayout({ titles: titlesOf(context), columns: columnsOf(teams) });
  return {
    header,
    rowOf: (measure: string) => first + 1 + measures.findIndex(({ id }) => id === measure),
    firstTeam: FIRST_TEAM,
    total: FIRST_TEAM + teams.length,
  };
}

function titlesOf({ figures, office }: ReportContext): NonNullable<SheetModel['titles']> {
  return [
    { text: `Zespoły – ${periodName(figures.period)}` },
    {
      text: `${office}. Sumy liczą formuły z arkusza „Pracownicy”. „brak” – zespół nie podał wartości, „nd” – nie dotyczy zespołu.`,
      style: 'note',
    },
  ];
}

function columnsOf(teams: readonly TeamFigures[]): readonly ColumnModel[] {
  return [
    { header: 'Miara', width: 40, style: 'text' },
    { header: 'Rodzaj', width: 28, style: 'text' },
    ...teams.map(({ team }) => ({ header: team.id, width: 10.5, style: 'whole' as const })),
    { header: 'Razem', width: 11, style: 'totalWhole' },
  ];
}

function lineCells(line: Line, teams: readonly TeamFigures[], header: number, row: number): CellInput[] {
  const values = teams.map(line.value);
  const totalColumn = FIRST_TEAM + teams.length;
  const across = `SUM(${a1(row, FIRST_TEAM)}:${a1(row, totalColumn - 1)})`;
  const overall = line.overall ?? { value: total(values).value, formula: across };
  return [
    line.label,
    line.kind,
    ...values.map((value, at) => readingCell(value, line.style, line.formula(a1(header, FIRST_TEAM + at)))),
    readingCell(overall.value, 'totalWhole', overall.formula),
  ];
}

function linesOf(context: ReportContext): readonly Line[] {
  const ranges = workerRanges(context);
  const ofMeasures = measures.map(({ id, title, kind }): Line => ({
    label: title,
    kind: kind.name,
    style: 'whole',
    value: (team) => teamTotal(team, id).value,
    formula: (team) => `SUMIFS(${ranges.measure(id)},${ranges.team},${team})`,
  }));
  return [...ofMeasures, ...presenceLines(context, ranges)];
}

/** Workers, posts, days worked, and the environments that fall to a post of those who have both. */
function presenceLines({ figures }: ReportContext, ranges: WorkerRanges): readonly Line[] {
  const environments = ranges.measure('environments');
  const all = figures.measures.find(({ measure }) => measure.id === 'environments');
  return [
    {
      label: 'Pracownicy w zestawieniu',
      kind: 'osoby',
      style: 'whole',
      value: ({ team, workers }) => (team.status === 'delivered' ? workers.length : 'missing'),
      formula: (team) => `COUNTIFS(${ranges.team},${team})`,
    },
    {
      label: 'Etaty',
      kind: 'suma etatów',
      style: 'decimal',
      value: ({ presence }) => presence.posts,
      formula: (team) => `SUMIFS(${ranges.fte},${ranges.team},${team})`,
    },
    {
      label: 'Dni przepracowane',
      kind: 'dni robocze bez nieobecności',
      style: 'whole',
      value: ({ presence }) => presence.workedDays,
      formula: (team) => `SUMIFS(${ranges.workedDays},${ranges.team},${team})`,
    },
    {
      label: 'Środowiska na etat',
      kind: 'osoby z podanym etatem',
      style: 'decimal',
      value: (team) => hundredths(teamPerPost(team, 'environments')),
      formula: (team) => rateFormula(environments, ranges.fte, `${ranges.team},${team}`),
      overall: {
        value: hundredths(all?.perPost ?? 'missing'),
        formula: rateFormula(environments, ranges.fte),
      },
    },
  ];
}
