/**
 * Table „Podsumowanie”: every measure that somebody gave, with the office's figure as a formula over the table „Zespoły”
 * where that has the measure as a column, so much per post and per worked day, and what the figure lacks.
 */
import type { Reading } from '../../canonical-row.ts';
import type { OfficeMeasure } from '../../figures/model.ts';
import { COLUMN, TABLE } from '../columns.ts';
import {
  counted,
  hundredths,
  shown,
  shownAs,
  sumOf,
  type DrawContext,
  type DrawnRow,
  type DrawnTable,
} from '../drawing.ts';

export function summaryTable(context: DrawContext): DrawnTable {
  return {
    name: TABLE.summary,
    key: [COLUMN.measure],
    rows: context.figures.measures.filter(isGiven).map((one) => measureRow(context, one)),
  };
}

/** Did anybody give a value? Of measures that nobody uses nothing would be said but „brak”. */
export function isGiven({ figure }: OfficeMeasure): boolean {
  return typeof figure.total.value === 'number' || figure.byMonth.some((value) => typeof value === 'number');
}

function measureRow(
  { figures, headers }: DrawContext,
  { measure, figure, lacking }: OfficeMeasure,
): DrawnRow {
  const { total, average, perPost, perPresentPost, perWorkedDay } = figure;
  const sum = sumOf(figures.teams.map((team) => team.figures.get(measure.id)?.total.value));
  const scale = measure.kind.id === 'amount' ? 100 : 1;
  const inTeams =
    headers(TABLE.teams).has(measure.title) && typeof sum === 'number' ? sum / scale : undefined;
  return {
    values: {
      [COLUMN.measure]: measure.title,
      [COLUMN.kind]: measure.kind.name,
      [COLUMN.total]: counted(shownAs(measure, total.value), inTeams),
      [COLUMN.average]: shown(hundredths(average)),
      [COLUMN.rate]: counted(shown(hundredths(perPost)), quotient(total.value, figures.presence.posts)),
      [COLUMN.presentRate]: shown(hundredths(perPresentPost)),
      [COLUMN.dayRate]: counted(
        shown(hundredths(perWorkedDay)),
        quotient(total.value, figures.presence.workedDays),
      ),
      [COLUMN.lacking]: incomplete(lacking, total.missing),
    },
  };
}

/** What the formula of a ratio gives over the cells beside it. */
function quotient(total: Reading, units: Reading): number | undefined {
  if (typeof total !== 'number' || typeof units !== 'number' || units <= 0) return undefined;
  return Math.round((total / units) * 100) / 100;
}

/** Why a sum may be too small: „bez ZPS-5; puste komórki: 3”. */
function incomplete(lacking: readonly string[], cells: number): string | undefined {
  const teams = lacking.length === 0 ? [] : [`bez ${lacking.join(', ')}`];
  const gaps = cells === 0 ? [] : [`komórki bez wartości: ${cells}`];
  return [...teams, ...gaps].join('; ') || undefined;
}
