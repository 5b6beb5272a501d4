/**
 * Table „Dane”: every value of every worker and team in the long format, for a manager's own pivots, each with a link to
 * its cell. A worker's share in joint acts stands beside the team's own row of all of them: a pivot that adds up filters by
 * „W sumie”. So many values as no Excel could work with are not written: they are in the data files beside the workbook.
 */
import { grosze } from '../../../values/money.ts';
import { canonicalRows } from '../../canonical-rows.ts';
import type { CanonicalRow, RowStatus } from '../../canonical-row.ts';
import type { Consolidation } from '../../consolidation/model.ts';
import { COLUMN, measureOf, TABLE } from '../columns.ts';
import type { DrawContext, DrawnRow, DrawnTable } from '../drawing.ts';
import { sourceLink } from '../source-links.ts';

/** Far below the 1,048,576 rows of a sheet: beyond it a workbook opens slowly and its pivots hardly work. */
export const MOST_DATA_ROWS = 200_000;

const OF_TEAM = 'zespół';

export function dataTable(context: DrawContext): DrawnTable {
  const { consolidation } = context.figures;
  const rows = dataCount(consolidation) > MOST_DATA_ROWS ? [] : dataRows(context, consolidation);
  return { name: TABLE.data, key: [], rows };
}

/** How many values there are. */
export function dataCount({ teams }: Consolidation): number {
  const months = teams.flatMap((team) => team.months);
  return months.reduce(
    (sum, { workers, ofTeam }) =>
      workers.reduce((count, worker) => count + worker.values.size, sum + ofTeam.size),
    0,
  );
}

/** One after another: they never stand in memory together. */
function* dataRows(context: DrawContext, consolidation: Consolidation): Iterable<DrawnRow> {
  for (const row of canonicalRows(consolidation)) yield dataRow(context, row);
}

function dataRow(context: DrawContext, row: CanonicalRow): DrawnRow {
  const { hiding, names } = context;
  const { value, kind, source, fte } = row;
  const measure = measureOf.get(row.measure);
  const isOfTeam = row.code === '';
  const number = typeof value === 'number' ? value : undefined;
  return {
    values: {
      [COLUMN.period]: row.period,
      [COLUMN.team]: row.team,
      [COLUMN.code]: isOfTeam ? OF_TEAM : row.code,
      [COLUMN.person]: names && !isOfTeam ? row.worker : undefined,
      [COLUMN.post]: hiding.text(row.post),
      [COLUMN.fte]: typeof fte === 'number' ? fte : undefined,
      [COLUMN.group]: measure?.group.name,
      [COLUMN.measure]: measure?.title ?? row.measure,
      [COLUMN.kind]: measure?.kind.name,
      [COLUMN.value]: kind === 'amount' && number !== undefined ? { grosze: grosze(number) } : number,
      [COLUMN.state]: value === 'not-applicable' ? 'nie dotyczy' : STATES[row.status],
      [COLUMN.inTotal]: row.inTotal ? 'tak' : 'nie',
      [COLUMN.file]: hiding.text(source.file),
      [COLUMN.sheet]: hiding.text(source.sheet),
      [COLUMN.cell]: source.cell,
    },
    links: { [COLUMN.cell]: sourceLink(context, source) },
  };
}

const STATES: Readonly<Record<RowStatus, string>> = {
  read: 'podana',
  corrected: 'poprawiona',
  missing: 'brak',
};
