/**
 * Table „Pracownicy”: a row a worker with the figures of the period, in the order of the sheets and never by load. Codes
 * for everybody, names in the head's copy; of absence the days only.
 */
import type { TeamFigures, WorkerFigures } from '../../figures/model.ts';
import { COLUMN, measureTitled, TABLE } from '../columns.ts';
import { hundredths, shown, shownAs, type DrawContext, type DrawnRow, type DrawnTable } from '../drawing.ts';
import { sourceLink } from '../source-links.ts';

export function workersTable(context: DrawContext): DrawnTable {
  return {
    name: TABLE.workers,
    key: [COLUMN.team, COLUMN.code],
    rows: context.figures.teams.flatMap((team) =>
      team.workers.map((worker) => workerRow(context, team, worker)),
    ),
  };
}

function workerRow(context: DrawContext, { team }: TeamFigures, worker: WorkerFigures): DrawnRow {
  const { headers, hiding } = context;
  const own = [...headers(TABLE.workers)].flatMap((title) => measureTitled.get(title) ?? []);
  const month = [...team.months]
    .reverse()
    .find(({ workers }) => workers.some(({ code }) => code === worker.code));
  const source = month?.workers.find(({ code }) => code === worker.code)?.source;
  return {
    values: {
      [COLUMN.team]: team.id,
      [COLUMN.code]: worker.code,
      [COLUMN.person]: context.names ? worker.name : undefined,
      [COLUMN.post]: hiding.text(worker.post),
      [COLUMN.fte]: shown(worker.fte),
      [COLUMN.workedDays]: shown(hundredths(worker.presence.workedDays)),
      ...Object.fromEntries(
        own.map((measure) => [measure.title, shownAs(measure, worker.figures.get(measure.id)?.total.value)]),
      ),
    },
    links: { [COLUMN.code]: source && sourceLink(context, source) },
  };
}
