/** Sheet „Ustalenia”: what was wrong, doubtful or passed over, each with a link to the cell and what to do. */
import type { CellInput, ColumnModel, SheetModel } from '../../workbooks/write/index.ts';
import type { Severity, WorkloadFinding } from '../findings/definition.ts';
import { periodName } from '../period-name.ts';
import type { ReportContext } from './context.ts';
import { FINDINGS } from './names.ts';
import { linkedCell } from './source-link.ts';

export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  error: 'błąd',
  warning: 'ostrzeżenie',
  info: 'informacja',
};

const COLUMNS: readonly ColumnModel[] = [
  { header: 'Waga', width: 13, style: 'text' },
  { header: 'Zespół', width: 10, style: 'text' },
  { header: 'Ustalenie', width: 26, style: 'wrapped' },
  { header: 'Opis', width: 62, style: 'wrapped' },
  { header: 'Co zrobić', width: 46, style: 'wrapped' },
  { header: 'Plik', width: 46, style: 'text' },
  { header: 'Arkusz', width: 12, style: 'wrapped' },
  { header: 'Komórka', width: 10, style: 'text' },
];

export function findingsSheet(context: ReportContext): SheetModel {
  const { findings, period } = context.consolidation;
  return {
    name: FINDINGS,
    titles: [
      { text: `Ustalenia – ${periodName(period)}` },
      { text: 'Kliknij komórkę albo plik, żeby otworzyć zestawienie zespołu w tym miejscu.', style: 'note' },
    ],
    columns: COLUMNS,
    rows: findings.map((finding) => findingRow(finding, context)),
    table: { name: 'Ustalenia' },
    highlights: [
      {
        area: { column: 0 },
        rules: [
          { when: (cell) => `${cell}="${SEVERITY_NAMES.error}"`, style: 'bad' },
          { when: (cell) => `${cell}="${SEVERITY_NAMES.warning}"`, style: 'warn' },
        ],
      },
    ],
    print: { landscape: true },
  };
}

function findingRow(
  { severity, title, message, advice, place }: WorkloadFinding,
  context: ReportContext,
): CellInput[] {
  const { team, file, sheet, cell } = place;
  return [
    SEVERITY_NAMES[severity],
    team,
    title,
    message,
    advice,
    linkedCell(file, { file }, context),
    sheet,
    linkedCell(cell, { file, sheet, cell }, context),
  ];
}
