/** Tables of the sheet „Trend”: key figures of the office by month, every measure by month, every team by month. */
import { formatMonth } from '../../../polish/months.ts';
import { yearMonthParts } from '../../../values/year-month.ts';
import type { FilledValue } from '../../../workbooks/fill/index.ts';
import type { Reading } from '../../canonical-row.ts';
import type { Figures, MeasureFigures } from '../../figures/model.ts';
import type { MeasureId } from '../../measures/index.ts';
import { COLUMN, DECISIONS, INTERVIEWS, measureOf, MONTHS, TABLE } from '../columns.ts';
import { shown, shownAs, sumOf, type DrawContext, type DrawnRow, type DrawnTable } from '../drawing.ts';
import { isGiven } from './summary.ts';
import { isDelivered } from './teams.ts';

/** What the charts and the trend of teams show. */
export const KEY_FIGURES: readonly { readonly title: string; readonly of: readonly MeasureId[] }[] = [
  { title: COLUMN.environments, of: ['environments'] },
  { title: COLUMN.interviews, of: INTERVIEWS },
  { title: COLUMN.decisions, of: DECISIONS },
  { title: COLUMN.visits, of: ['fieldVisits'] },
];

export function trendTables(context: DrawContext): readonly DrawnTable[] {
  const { figures } = context;
  const { months } = figures.period;
  return [
    {
      name: TABLE.trend,
      key: [COLUMN.month],
      rows: months.map((month, at) => ({
        values: {
          [COLUMN.month]: formatMonth(month).replace(/\sr\.$/, ''),
          ...deliveredIn(figures, at),
          ...Object.fromEntries(
            KEY_FIGURES.map(({ title, of }) => [title, shown(officeIn(figures, of, at))]),
          ),
        },
      })),
    },
    {
      name: TABLE.measuresTrend,
      key: [COLUMN.measure],
      rows: figures.measures.filter(isGiven).map(({ measure, figure }): DrawnRow => ({
        values: {
          [COLUMN.measure]: measure.title,
          [COLUMN.kind]: measure.kind.name,
          ...byMonth(figures, (at) => shownAs(measure, figure.byMonth[at])),
        },
      })),
    },
    {
      name: TABLE.teamsTrend,
      key: [COLUMN.team, COLUMN.measure],
      rows: KEY_FIGURES.flatMap(({ title, of }) =>
        figures.teams.map((team): DrawnRow => ({
          values: {
            [COLUMN.measure]: title,
            [COLUMN.team]: team.team.id,
            ...byMonth(figures, (at) => shown(inMonth(team.figures, of, at))),
          },
        })),
      ),
    },
  ];
}

/** A figure of the office in a month of the period. */
export function officeIn({ measures }: Figures, of: readonly MeasureId[], at: number): Reading {
  const own = new Map(measures.map(({ measure, figure }) => [measure.id, figure]));
  return inMonth(own, of, at);
}

function inMonth(figures: MeasureFigures, of: readonly MeasureId[], at: number): Reading {
  return sumOf(of.filter((id) => measureOf.has(id)).map((id) => figures.get(id)?.byMonth[at]));
}

function byMonth({ period }: Figures, value: (at: number) => FilledValue): Record<string, FilledValue> {
  const first = yearMonthParts(period.months[0]).month - 1;
  return Object.fromEntries(period.months.map((_, at) => [MONTHS[first + at] ?? '', value(at)]));
}

/** How many teams existed in a month of the period, and how many of them delivered. */
function deliveredIn(figures: Figures, at: number) {
  const { teams, delivered } = deliveries(figures, at);
  return { [COLUMN.teamsInMonth]: teams, [COLUMN.deliveredTeams]: delivered };
}

export function deliveries({ consolidation, period }: Figures, at: number) {
  const month = period.months[at];
  const own = consolidation.teams.flatMap(({ months }) => months.filter((one) => one.month === month));
  return { teams: own.length, delivered: own.filter(({ status }) => isDelivered(status)).length };
}
