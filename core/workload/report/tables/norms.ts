/** Tables of the sheet „Normy”: the office against the norms of law, and against what it put into the half-year return. */
import { COLUMN, measureOf, TABLE } from '../columns.ts';
import { counted, hundredths, shown, shownAs, type DrawContext, type DrawnTable } from '../drawing.ts';

export function normTables({ figures }: DrawContext): readonly DrawnTable[] {
  return [
    {
      name: TABLE.norms,
      key: [COLUMN.norm, COLUMN.team],
      rows: figures.norms.map(({ title, team, value, norm, meets, basis }) => ({
        values: {
          [COLUMN.norm]: title,
          [COLUMN.team]: team ?? 'cały urząd',
          [COLUMN.value]: shown(hundredths(value)),
          [COLUMN.limit]: norm,
          [COLUMN.meets]: meets === undefined ? 'nie wiadomo' : meets ? 'tak' : 'NIE',
          [COLUMN.basis]: basis,
        },
      })),
    },
    {
      name: TABLE.returns,
      key: [COLUMN.half, COLUMN.measure],
      rows: figures.returns.map(({ half, measure, reported, ours, cell }) => {
        const known = measureOf.get(measure);
        const as = (reading: typeof ours) => (known ? shownAs(known, reading) : shown(reading));
        const change =
          typeof ours === 'number' ? (ours - reported) / (known?.kind.id === 'amount' ? 100 : 1) : undefined;
        return {
          values: {
            [COLUMN.half]: half,
            [COLUMN.measure]: known?.title ?? measure,
            [COLUMN.reported]: as(reported),
            [COLUMN.ours]: as(ours),
            [COLUMN.change]: change === undefined ? { plain: '–' } : counted(change, change),
            [COLUMN.cell]: cell,
          },
        };
      }),
    },
  ];
}
