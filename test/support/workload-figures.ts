/**
 * Figures of an invented office for the tests of the consolidated workbook: teams with workers, months, one team that did
 * not deliver, one with days; every number follows from the places, so that a test can count it again.
 */
import type { MeasureId } from '../../core/workload/index.ts';
import { measures } from '../../core/workload/measures/index.ts';
import { workloadPeriod } from '../../core/workload/period.ts';
import type { Reading } from '../../core/workload/canonical-row.ts';
import type {
  Consolidation,
  MonthStatus,
  TeamMonth,
  TeamOutcome,
  WorkerMonth,
} from '../../core/workload/consolidation/model.ts';
import type {
  Figures,
  MeasureFigure,
  Presence,
  TeamFigures,
  WorkerFigures,
} from '../../core/workload/figures/model.ts';
import type { WorkloadFinding } from '../../core/workload/findings/definition.ts';

export interface InventedOffice {
  /** As `workloadPeriod`; April 2026 unless said otherwise. */
  readonly period?: string;
  readonly teams?: readonly InventedTeam[];
  readonly findings?: readonly WorkloadFinding[];
  readonly differences?: Figures['differences'];
  readonly norms?: Figures['norms'];
  readonly returns?: Figures['returns'];
  /** Measures that are reported. */
  readonly reported?: readonly MeasureId[];
}

export interface InventedTeam {
  readonly id: string;
  readonly status?: MonthStatus;
  readonly days?: boolean;
  readonly workers: readonly InventedWorker[];
}

export interface InventedWorker {
  readonly code: string;
  readonly name: string;
  readonly post?: string;
  readonly fte?: Reading;
  /** By measure; all months alike. */
  readonly values?: Readonly<Partial<Record<MeasureId, Reading>>>;
}

const WORKING_DAYS = 21;
const DAYS_IN_MONTH = 30;

export function inventedFigures(office: InventedOffice): Figures {
  const period = workloadPeriod(office.period ?? '2026-04');
  const teams = (office.teams ?? []).map((team) => teamOf(team, period.months));
  const outcomes = teams.map(({ team }) => team);
  const consolidation: Consolidation = {
    period,
    teams: outcomes,
    findings: office.findings ?? [],
    differences: office.differences ?? [],
    context: { period, teams: outcomes.map(({ id, name }) => ({ id, name, from: null, to: null })) },
  };
  const months = period.months.length;
  return {
    period,
    consolidation,
    teams,
    measures: measures.map((measure) => ({
      measure,
      figure: added(
        teams.map(({ figures }) => figures.get(measure.id)),
        months,
      ),
      lacking: teams.filter(({ workers }) => workers.length === 0).map(({ team }) => team.id),
    })),
    presence: presenceOf(
      teams.flatMap(({ workers }) => workers),
      months,
    ),
    workers: teams.reduce((sum, { workers }) => sum + workers.length, 0),
    differences: office.differences ?? [],
    norms: office.norms ?? [],
    returns: office.returns ?? [],
  };
}

function teamOf(team: InventedTeam, months: Figures['period']['months']): TeamFigures {
  const status = team.status ?? 'delivered';
  const isThere = status === 'delivered' || status === 'changed';
  const given = isThere ? team.workers : [];
  const file = `2026/${team.id} – zestawienie.xlsx`;
  const teamMonths = months.map((month): TeamMonth => ({
    team: team.id,
    kind: 'praca socjalna',
    month,
    status,
    closed: false,
    files: isThere ? [file] : [],
    workers: given.map((worker, at) => workerMonth(worker, file, at)),
    ofTeam: new Map(),
    content: team.id,
  }));
  const outcome: TeamOutcome = {
    id: team.id,
    name: `Zespół Pracy Socjalnej ${team.id}`,
    kind: 'praca socjalna',
    status,
    months: teamMonths,
  };
  const workers = given.map((worker) => workerOf(worker, months, team.days ?? false));
  return {
    team: outcome,
    workers,
    figures: new Map(
      measures.map(({ id }) => [
        id,
        added(
          workers.map(({ figures }) => figures.get(id)),
          months.length,
        ),
      ]),
    ),
    presence: presenceOf(workers, months.length),
    staffing: { established: 'missing', vacant: 0, substituted: 0 },
  };
}

function workerMonth(worker: InventedWorker, file: string, at: number): WorkerMonth {
  const { code, name, post = 'pracownik socjalny', fte = 1, values = {} } = worker;
  const row = 6 + at;
  const sheet = 'kwiecień';
  return {
    code,
    name,
    post,
    fte,
    kind: undefined,
    expectedDays: WORKING_DAYS,
    postDays: WORKING_DAYS,
    source: { file, sheet, cell: `B${row}` },
    values: new Map(
      measures.flatMap(({ id }, column) => {
        const value = values[id];
        const cell = `${String.fromCharCode(67 + (column % 20))}${row}`;
        return value === undefined ? [] : [[id, { value, source: { file, sheet, cell } }] as const];
      }),
    ),
    days: [],
    absentOn: undefined,
  };
}

function workerOf(
  { code, name, post = 'pracownik socjalny', fte = 1, values = {} }: InventedWorker,
  months: Figures['period']['months'],
  days: boolean,
): WorkerFigures {
  const figures = new Map(
    measures.map(({ id, kind }) => {
      const value = values[id] ?? 'missing';
      const factor = kind.overMonths === 'sum' ? months.length : 1;
      const total = typeof value === 'number' ? value * factor : value;
      return [
        id,
        figureOf(
          total,
          months.map(() => value),
          typeof fte === 'number' ? fte : 0,
        ),
      ] as const;
    }),
  );
  const absent = values.absenceDays ?? 0;
  const worked = typeof absent === 'number' ? WORKING_DAYS - absent : 'missing';
  const inAll = typeof worked === 'number' ? worked * months.length : worked;
  const load = (at: number): number | 'absent' | 'free' | 'missing' => {
    if (at % 7 >= 5) return 'free';
    if (at === 9) return 'absent';
    return at === 10 ? 'missing' : (at * code.length) % 19;
  };
  return {
    code,
    name,
    post,
    fte,
    figures,
    presence: {
      workingDays: WORKING_DAYS * months.length,
      workedDays: inAll,
      posts: fte,
      presentPosts:
        typeof fte === 'number' && typeof worked === 'number' ? (fte * worked) / WORKING_DAYS : 'missing',
      absentDays: typeof absent === 'number' ? absent * months.length : absent,
    },
    daily: days
      ? months.map((month) => ({ month, days: Array.from({ length: DAYS_IN_MONTH }, (_, at) => load(at)) }))
      : [],
  };
}

function figureOf(value: Reading, byMonth: readonly Reading[], posts: number): MeasureFigure {
  const perPost = typeof value === 'number' && posts > 0 ? value / posts : 'missing';
  return {
    total: { value, missing: value === 'missing' ? 1 : 0 },
    byMonth,
    average: undefined,
    perPost,
    perPresentPost: undefined,
    perWorkedDay: undefined,
    sources: [],
  };
}

const add = (values: readonly Reading[]): Reading => {
  const numbers = values.filter((value) => typeof value === 'number');
  if (numbers.length > 0) return numbers.reduce((sum, value) => sum + value, 0);
  return values.length > 0 && values.every((value) => value === 'not-applicable')
    ? 'not-applicable'
    : 'missing';
};

/** Sums; so much to a post is left to those who know the posts. */
function added(figures: readonly (MeasureFigure | undefined)[], months: number): MeasureFigure {
  const known = figures.filter((figure) => figure !== undefined);
  const value = add(known.map(({ total }) => total.value));
  const byMonth = Array.from({ length: months }, (_, at) =>
    add(known.map((one) => one.byMonth[at] ?? 'missing')),
  );
  const rates = known.flatMap(({ total, perPost }) =>
    typeof total.value === 'number' && typeof perPost === 'number' && perPost > 0
      ? [total.value / perPost]
      : [],
  );
  const posts = rates.reduce((sum, one) => sum + one, 0);
  return figureOf(value, byMonth, posts);
}

function presenceOf(workers: readonly WorkerFigures[], months: number): Presence {
  const sum = (of: (presence: Presence) => Reading): Reading =>
    add(workers.map(({ presence }) => of(presence)));
  return {
    workingDays: WORKING_DAYS * months,
    workedDays: sum(({ workedDays }) => workedDays),
    posts: sum(({ posts }) => posts),
    presentPosts: sum(({ presentPosts }) => presentPosts),
    absentDays: sum(({ absentDays }) => absentDays),
  };
}
