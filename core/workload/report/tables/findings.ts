/** Table „Ustalenia”: what was wrong, doubtful or passed over, each with a link to the cell and what to do. */
import { formatMonth } from '../../../polish/months.ts';
import type { Severity, WorkloadFinding } from '../../findings/definition.ts';
import { COLUMN, TABLE } from '../columns.ts';
import type { DrawContext, DrawnTable } from '../drawing.ts';
import { sourceLink } from '../source-links.ts';

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: 'błąd',
  warning: 'ostrzeżenie',
  info: 'informacja',
};

export function findingsTable(context: DrawContext, findings: readonly WorkloadFinding[]): DrawnTable {
  const { hiding } = context;
  return {
    name: TABLE.findings,
    key: [COLUMN.findingCode, COLUMN.team, COLUMN.month, COLUMN.file, COLUMN.sheet, COLUMN.cell],
    rows: findings.map(({ code, severity, title, message, advice, place }) => ({
      values: {
        [COLUMN.severity]: SEVERITIES[severity],
        [COLUMN.team]: place.team,
        [COLUMN.month]: place.month && formatMonth(place.month).replace(/\sr\.$/, ''),
        [COLUMN.finding]: title,
        [COLUMN.message]: hiding.text(message),
        [COLUMN.advice]: advice,
        [COLUMN.file]: place.file && hiding.text(place.file),
        [COLUMN.sheet]: place.sheet && hiding.text(place.sheet),
        [COLUMN.cell]: place.cell,
        [COLUMN.findingCode]: code,
      },
      links: {
        [COLUMN.file]: sourceLink(context, { file: place.file }),
        [COLUMN.cell]: sourceLink(context, place),
      },
    })),
  };
}
