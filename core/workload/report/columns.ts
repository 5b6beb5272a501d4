/**
 * Names of the tables, of their columns and of the named cells in the consolidated workbook: what the filling and the
 * template agree on. An office may move and restyle all of it, take columns out, and put in a column with the title of
 * any other measure.
 */
import { measures } from '../measures/index.ts';
import type { Measure } from '../measures/definition.ts';
import type { MeasureId } from '../measures/index.ts';
import { wholesBeside } from '../plausibility/numbers.ts';

export const TABLE = {
  summary: 'Podsumowanie',
  teams: 'Zespoły',
  workers: 'Pracownicy',
  trend: 'Trend',
  measuresTrend: 'Trend_miar',
  teamsTrend: 'Trend_zespołów',
  daily: 'Obciążenie',
  differences: 'Różnice',
  norms: 'Normy',
  returns: 'Sprawozdania',
  findings: 'Ustalenia',
  data: 'Dane',
  notes: 'Notatki',
} as const;

export const COLUMN = {
  team: 'Zespół',
  name: 'Nazwa',
  delivered: 'Zestawienie',
  workers: 'Pracownicy',
  posts: 'Etaty',
  presentPosts: 'Etaty obecne',
  workedDays: 'Dni przepracowane',
  /** As art. 110 ust. 11 u.p.s. counts: of all posts those of social workers. */
  perPost: 'Środowiska na etat pracownika socjalnego',
  norm: 'Norma',
  notes: 'Uwagi',
  code: 'Kod',
  person: 'Imię i nazwisko',
  post: 'Stanowisko',
  fte: 'Etat',
  measure: 'Miara',
  group: 'Grupa',
  kind: 'Rodzaj',
  total: 'Razem',
  average: 'Średnio na koniec miesiąca',
  rate: 'Na etat',
  presentRate: 'Na etat obecny',
  dayRate: 'Na dzień przepracowany',
  lacking: 'Czego brakuje',
  month: 'Miesiąc',
  teamsInMonth: 'Zespoły',
  deliveredTeams: 'Oddane',
  environments: 'Środowiska',
  interviews: 'Wywiady',
  decisions: 'Decyzje',
  visits: 'Wizyty w terenie',
  days: 'Dni z czynnościami',
  before: 'Poprzednio',
  after: 'Teraz',
  change: 'Zmiana',
  why: 'Dlaczego',
  inTotal: 'W sumie',
  limit: 'Granica',
  file: 'Plik',
  sheet: 'Arkusz',
  cell: 'Komórka',
  value: 'Wartość',
  meets: 'Spełniona',
  basis: 'Podstawa',
  half: 'Półrocze',
  reported: 'W sprawozdaniu',
  ours: 'Z zestawień',
  severity: 'Waga',
  finding: 'Ustalenie',
  message: 'Opis',
  advice: 'Co zrobić',
  findingCode: 'Symbol',
  period: 'Okres',
  state: 'Stan danych',
  concerned: 'Dotyczyło',
  column: 'Kolumna',
  note: 'Notatka',
} as const;

/** Columns of the trend tables: the months of a year, of which every period is a part. */
export const MONTHS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const;
/** Columns of the daily load. */
export const DAYS: readonly string[] = Array.from({ length: 31 }, (_, at) => String(at + 1));

/** Measures that stand as columns in „Zespoły” and „Pracownicy” of our template; all others are in „Podsumowanie”. */
const SHOWN: readonly MeasureId[] = [
  'environments',
  'environmentsSocialWorkOnly',
  'environmentsNew',
  'environmentsClosed',
  'applications',
  'interviewsNew',
  'interviewsUpdated',
  'interviewsForOthers',
  'interviewsMaintenance',
  'interviewsLate',
  'decisionsGranting',
  'decisionsRefusing',
  'decisionsOther',
  'contractsSigned',
  'contractsRunning',
  'fieldVisits',
  'officeTalks',
  'interventions',
  'blueCardFormsA',
  'blueCardMeetings',
  'fieldDays',
  'absenceDays',
];

export const shownMeasures: readonly Measure<MeasureId>[] = measures.filter(({ id }) => SHOWN.includes(id));

export const measureOf: ReadonlyMap<string, Measure<MeasureId>> = new Map(
  measures.map((measure): [string, Measure<MeasureId>] => [measure.id, measure]),
);
export const measureTitled: ReadonlyMap<string, Measure<MeasureId>> = new Map(
  measures.map((measure): [string, Measure<MeasureId>] => [measure.title, measure]),
);

/** Interviews and decisions of every sort, each once: what is „of these” another (past the term) is not among them. */
export const INTERVIEWS = wholesBeside('interviewsNew');
export const DECISIONS = wholesBeside('decisionsGranting');

const titles = shownMeasures.map(({ title }) => title);

/** The columns that the program fills, in the order of our template. All others are the manager's. */
export const TABLE_COLUMNS: Readonly<Record<string, readonly string[]>> = {
  [TABLE.summary]: [
    COLUMN.measure,
    COLUMN.kind,
    COLUMN.total,
    COLUMN.average,
    COLUMN.rate,
    COLUMN.presentRate,
    COLUMN.dayRate,
    COLUMN.lacking,
  ],
  [TABLE.teams]: [
    COLUMN.team,
    COLUMN.name,
    COLUMN.delivered,
    COLUMN.workers,
    COLUMN.posts,
    COLUMN.presentPosts,
    COLUMN.workedDays,
    COLUMN.perPost,
    COLUMN.norm,
    ...titles,
  ],
  [TABLE.workers]: [
    COLUMN.team,
    COLUMN.code,
    COLUMN.person,
    COLUMN.post,
    COLUMN.fte,
    COLUMN.workedDays,
    ...titles,
  ],
  [TABLE.trend]: [
    COLUMN.month,
    COLUMN.teamsInMonth,
    COLUMN.deliveredTeams,
    COLUMN.environments,
    COLUMN.interviews,
    COLUMN.decisions,
    COLUMN.visits,
  ],
  [TABLE.measuresTrend]: [COLUMN.measure, COLUMN.kind, ...MONTHS],
  [TABLE.teamsTrend]: [COLUMN.measure, COLUMN.team, ...MONTHS],
  [TABLE.daily]: [COLUMN.month, COLUMN.team, COLUMN.code, COLUMN.person, ...DAYS, COLUMN.total, COLUMN.days],
  [TABLE.differences]: [
    COLUMN.team,
    COLUMN.month,
    COLUMN.measure,
    COLUMN.before,
    COLUMN.after,
    COLUMN.change,
    COLUMN.why,
    COLUMN.inTotal,
    COLUMN.file,
  ],
  [TABLE.norms]: [COLUMN.norm, COLUMN.team, COLUMN.value, COLUMN.limit, COLUMN.meets, COLUMN.basis],
  [TABLE.returns]: [COLUMN.measure, COLUMN.half, COLUMN.reported, COLUMN.ours, COLUMN.change, COLUMN.cell],
  [TABLE.findings]: [
    COLUMN.severity,
    COLUMN.team,
    COLUMN.month,
    COLUMN.finding,
    COLUMN.message,
    COLUMN.advice,
    COLUMN.file,
    COLUMN.sheet,
    COLUMN.cell,
    COLUMN.findingCode,
  ],
  [TABLE.data]: [
    COLUMN.period,
    COLUMN.team,
    COLUMN.code,
    COLUMN.person,
    COLUMN.post,
    COLUMN.fte,
    COLUMN.group,
    COLUMN.measure,
    COLUMN.kind,
    COLUMN.value,
    COLUMN.state,
    COLUMN.inTotal,
    COLUMN.file,
    COLUMN.sheet,
    COLUMN.cell,
  ],
  [TABLE.notes]: [COLUMN.sheet, COLUMN.concerned, COLUMN.column, COLUMN.note],
};

/** Tables in which a column with the title of any measure is filled. */
const MEASURED: readonly string[] = [TABLE.teams, TABLE.workers];

/** Does the program fill a column of a table? */
export function isOurs(table: string, header: string): boolean {
  const isMeasure = MEASURED.includes(table) && measureTitled.has(header);
  return isMeasure || (TABLE_COLUMNS[table]?.includes(header) ?? false);
}

/** A column of a table in a formula: `Pracownicy[[Wywiady nowe]]`. */
export function columnOf(table: string, header: string): string {
  return `${table}[[${escaped(header)}]]`;
}

/** The cell of a column in the formula's own row. */
export function thisRow(table: string, header: string): string {
  return `${table}[[#This Row],[${escaped(header)}]]`;
}

const escaped = (header: string): string => header.replace(/['[\]#@]/g, (character) => `'${character}`);

/** What the column of a measure in „Zespoły” counts: its sum over the team's workers. */
export function teamSum(title: string): string {
  const { teams, workers } = TABLE;
  return `SUMIFS(${columnOf(workers, title)},${columnOf(workers, COLUMN.team)},${thisRow(teams, COLUMN.team)})`;
}
