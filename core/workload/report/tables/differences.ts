/** Table „Różnice”: every figure that became another since the last run, and why. */
import { formatMonth } from '../../../polish/months.ts';
import type { Difference } from '../../figures/model.ts';
import { COLUMN, measureOf, TABLE } from '../columns.ts';
import { counted, shown, shownAs, type DrawContext, type DrawnTable } from '../drawing.ts';
import { sourceLink } from '../source-links.ts';

const IN_TOTAL = { true: 'tak', false: 'nie – miesiąc zamknięty' } as const;

export function differencesTable(context: DrawContext): DrawnTable {
  return {
    name: TABLE.differences,
    key: [COLUMN.team, COLUMN.month, COLUMN.measure, COLUMN.why],
    rows: context.figures.differences.map((one) => ({
      values: {
        [COLUMN.team]: one.team,
        [COLUMN.month]: formatMonth(one.month).replace(/\sr\.$/, ''),
        [COLUMN.measure]: measureOf.get(one.measure)?.title ?? one.measure,
        [COLUMN.before]: cellOf(one, one.before),
        [COLUMN.after]: cellOf(one, one.after),
        [COLUMN.change]: changeOf(one),
        [COLUMN.why]: one.why,
        [COLUMN.inTotal]: IN_TOTAL[one.counted ? 'true' : 'false'],
        [COLUMN.file]: one.file === undefined ? undefined : context.hiding.text(one.file),
      },
      links: { [COLUMN.file]: sourceLink(context, { file: one.file }) },
    })),
  };
}

function cellOf({ measure }: Difference, reading: Difference['before']) {
  const known = measureOf.get(measure);
  return known ? shownAs(known, reading) : shown(reading);
}

function changeOf({ measure, before, after }: Difference) {
  if (typeof before !== 'number' || typeof after !== 'number') return { plain: '–' };
  const scale = measureOf.get(measure)?.kind.id === 'amount' ? 100 : 1;
  const change = (after - before) / scale;
  return counted(change, change);
}
