/** Table „Zespoły”: a row a team with its status, posts and measures; sums are formulas over the table „Pracownicy”. */
import { counted as inWords } from '../../../polish/plural.ts';
import type { FilledValue } from '../../../workbooks/fill/index.ts';
import type { Reading } from '../../canonical-row.ts';
import type { MonthStatus, TeamOutcome } from '../../consolidation/model.ts';
import type { Figures, TeamFigures } from '../../figures/model.ts';
import { COLUMN, measureTitled, TABLE } from '../columns.ts';
import {
  counted,
  hundredths,
  shown,
  shownAs,
  sumOf,
  totalShown,
  type DrawContext,
  type DrawnRow,
  type DrawnTable,
} from '../drawing.ts';

export const STATUS: Readonly<Record<MonthStatus, string>> = {
  delivered: 'oddano',
  changed: 'oddano',
  missing: 'brak',
  rejected: 'odrzucono',
};

export const isDelivered = (status: MonthStatus): boolean => status === 'delivered' || status === 'changed';

export function teamsTable(context: DrawContext): DrawnTable {
  const { figures, headers, link, hiding } = context;
  const own = [...headers(TABLE.teams)].flatMap((title) => measureTitled.get(title) ?? []);
  const rows = figures.teams.map((team): DrawnRow => {
    const file = team.team.months.at(-1)?.files[0];
    const measured = own.map((measure): [string, FilledValue] => [
      measure.title,
      sumCell(context, team, measure.title, shownAs(measure, team.figures.get(measure.id)?.total.value)),
    ]);
    return {
      values: {
        [COLUMN.team]: team.team.id,
        [COLUMN.name]: team.team.name,
        [COLUMN.delivered]: statusOf(team.team),
        ...presenceCells(context, team),
        ...perPostCells(context, team),
        ...Object.fromEntries(measured),
      },
      links: { [COLUMN.delivered]: file === undefined || hiding.tells(file) ? undefined : link(file) },
    };
  });
  const summed = [...SUMMED, ...own.filter(({ kind }) => kind.addsOverWorkers).map(({ title }) => title)];
  const totals = summed.map((header): [string, string | number] => [
    header,
    totalShown(rows.map(({ values }) => values[header])),
  ]);
  return { name: TABLE.teams, key: [COLUMN.team], rows, totals: Object.fromEntries(totals) };
}

/** Columns of the totals row beside those of measures. */
const SUMMED = [COLUMN.workers, COLUMN.posts, COLUMN.presentPosts, COLUMN.workedDays];

/** „oddano”, or for a period of several months „oddano 2 z 3”. */
function statusOf({ months, status }: TeamOutcome): string {
  const delivered = months.filter((month) => isDelivered(month.status)).length;
  if (months.length < 2 || delivered === months.length) return STATUS[status];
  return `${STATUS[status]} – ${delivered} z ${inWords(months.length, ['miesiąca', 'miesięcy', 'miesięcy'])}`;
}

function presenceCells({ headers }: DrawContext, { workers, presence }: TeamFigures) {
  const has = (header: string): boolean => headers(TABLE.workers).has(header);
  const known = workers.length > 0;
  const posts = hundredths(presence.posts);
  const days = presence.workedDays;
  return {
    [COLUMN.workers]: counted(
      shown(known ? workers.length : 'missing'),
      has(COLUMN.team) ? workers.length : undefined,
    ),
    [COLUMN.posts]: counted(
      shown(posts),
      has(COLUMN.fte) ? givenSum(workers.map(({ fte }) => fte)) : undefined,
    ),
    [COLUMN.presentPosts]: shown(hundredths(presence.presentPosts)),
    [COLUMN.workedDays]: counted(
      shown(days),
      has(COLUMN.workedDays) ? givenSum(workers.map((worker) => worker.presence.workedDays)) : undefined,
    ),
  };
}

/** The sum that a formula over the workers' cells gives. */
function givenSum(readings: Parameters<typeof sumOf>[0]): number | undefined {
  const sum = sumOf(readings);
  return typeof sum === 'number' ? sum : undefined;
}

function perPostCells({ figures, headers }: DrawContext, { team }: TeamFigures) {
  const norm = figures.norms.find((one) => one.team === team.id);
  const value = hundredths(environmentsPerPost(figures, team.id));
  const isCounted = norm !== undefined && headers(TABLE.norms).has(COLUMN.value);
  return {
    [COLUMN.perPost]: counted(shown(value), isCounted && typeof value === 'number' ? value : undefined),
    [COLUMN.norm]: norm?.norm,
  };
}

/** As „Normy” says, so that what stands beside the norm is counted as the norm counts. */
export function environmentsPerPost({ norms, teams }: Figures, id: string): Reading {
  const norm = norms.find((one) => one.team === id);
  if (norm) return norm.value;
  const own = teams.find(({ team }) => team.id === id)?.figures.get('environments')?.total.value;
  return own === 'not-applicable' ? own : 'missing';
}

function sumCell(
  { headers }: DrawContext,
  team: TeamFigures,
  title: string,
  value: FilledValue,
): FilledValue {
  const measure = measureTitled.get(title);
  if (measure === undefined || !headers(TABLE.workers).has(title)) return value;
  const sum = givenSum(team.workers.map(({ figures }) => figures.get(measure.id)?.total.value));
  return counted(value, sum === undefined || measure.kind.id !== 'amount' ? sum : sum / 100);
}
