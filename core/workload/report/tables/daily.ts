/**
 * Table „Obciążenie”: acts of every worker by day, a block for every month of the period. Only of teams whose sheets have
 * days. A day of absence is „nb”, whatever its reason; a free day „–”; a day of which nothing is known „?”.
 */
import { formatMonth } from '../../../polish/months.ts';
import type { DailyLoad } from '../../figures/model.ts';
import { COLUMN, DAYS, TABLE } from '../columns.ts';
import type { DrawContext, DrawnRow, DrawnTable } from '../drawing.ts';

const MARKS: Readonly<Record<'absent' | 'free' | 'missing', string>> = {
  absent: 'nb',
  free: '–',
  missing: '?',
};

export function dailyTable({ figures, names }: DrawContext): DrawnTable {
  const workers = figures.teams.flatMap(({ team, workers: own }) => own.map((worker) => ({ team, worker })));
  const rows = figures.period.months.flatMap((month) =>
    workers.flatMap(({ team, worker }): DrawnRow[] =>
      worker.daily
        .filter((load) => load.month === month)
        .map((load) => ({
          values: {
            [COLUMN.month]: formatMonth(month).replace(/\sr\.$/, ''),
            [COLUMN.team]: team.id,
            [COLUMN.code]: worker.code,
            [COLUMN.person]: names ? worker.name : undefined,
            ...dayCells(load),
          },
        })),
    ),
  );
  return { name: TABLE.daily, key: [COLUMN.month, COLUMN.team, COLUMN.code], rows };
}

function dayCells({ days }: DailyLoad) {
  const numbers = days.filter((day) => typeof day === 'number');
  return {
    ...Object.fromEntries(
      DAYS.map((header, at) => {
        const day = days[at];
        return [header, typeof day === 'string' ? MARKS[day] : day];
      }),
    ),
    [COLUMN.total]: numbers.reduce((sum, day) => sum + day, 0),
    [COLUMN.days]: numbers.filter((day) => day > 0).length,
  };
}
