/** The sheet „Ustalenia”: a finding a row, worst first, as an Excel table. Called by check-report.ts. */
import { quotedSheet } from '../../workbooks/index.ts';
import type { CellInput, ColumnModel, Link, SheetModel, StyleName } from '../../workbooks/write/index.ts';
import { SEVERITY_WORDS, type Severity } from '../check/severity.ts';
import type { CheckResult } from '../run/check-registers.ts';
import type { Finding, LinkedCell } from '../run/finding.ts';
import type { ReportOptions } from './check-report.ts';

export const FINDINGS_SHEET = 'Ustalenia';

const SEVERITY_STYLES: Readonly<Record<Severity, StyleName>> = {
  error: 'bad',
  warning: 'warn',
  info: 'text',
};

const COLUMNS: readonly ColumnModel[] = [
  { header: 'Waga', width: 13, style: 'text' },
  { header: 'Arkusz', width: 13, style: 'wrapped' },
  { header: 'Komórka', width: 10, style: 'link' },
  { header: 'Kolumna', width: 18, style: 'wrapped' },
  { header: 'Wartość', width: 15, style: 'wrapped' },
  { header: 'Ustalenie', width: 46, style: 'wrapped' },
  { header: 'Co zrobić', width: 40, style: 'wrapped' },
  { header: 'Proponowana poprawka', width: 24, style: 'wrapped' },
  { header: 'Powiązane komórki', width: 26, style: 'wrapped' },
  { header: 'Kontrola', width: 11, style: 'text' },
  { header: 'Podstawa', width: 22, style: 'wrapped' },
  { header: 'Wiersz', width: 9, style: 'whole' },
];
/** Only where several files were checked; the summary names a single one. */
const FILE_COLUMN: ColumnModel = { header: 'Plik', width: 24, style: 'wrapped' };

export function findingsSheet({ findings, registers }: CheckResult, { linkTo }: ReportOptions): SheetModel {
  const several = registers.length > 1;
  const rows = findings.map((finding): readonly CellInput[] => {
    const href = linkTo(finding.file);
    return [
      { value: SEVERITY_WORDS[finding.severity], style: SEVERITY_STYLES[finding.severity] },
      finding.sheet,
      {
        value: finding.cell,
        ...(href === undefined ? { style: 'text' } : { link: linkInto(href, finding) }),
      },
      finding.header,
      finding.value?.text,
      finding.message,
      finding.advice,
      proposal(finding),
      finding.linked.map(linkedInWords).join('\n'),
      finding.check,
      finding.basis,
      finding.row,
      ...(several ? [finding.file] : []),
    ];
  });
  return {
    name: FINDINGS_SHEET,
    titles: [
      { text: 'Ustalenia' },
      {
        text:
          findings.length === 0
            ? 'Nie znaleziono żadnych nieprawidłowości.'
            : 'Od najpoważniejszych, potem według wierszy. Adres komórki otwiera rejestr w tym miejscu.',
        style: 'note',
      },
    ],
    columns: several ? [...COLUMNS, FILE_COLUMN] : COLUMNS,
    rows,
    table: { name: 'Ustalenia' },
    frozenColumns: 3,
    print: { landscape: true, header: 'Wynik sprawdzenia rejestrów – ustalenia' },
  };
}

function linkInto(href: string, { sheet, cell, header }: Finding): Link {
  return {
    url: `${href}#${quotedSheet(sheet)}!${cell}`,
    tip: `Otwórz komórkę ${cell} („${header}”)`,
  };
}

function proposal({ fix, expected }: Finding): string | undefined {
  if (fix) return `${fix.value.text}\n(${fix.proof})`;
  return expected === null ? undefined : `powinno być: ${expected.text}`;
}

/** „F17 (Data urodzenia): 09.05.2014”. */
function linkedInWords({ cell, header, value }: LinkedCell): string {
  return `${cell} (${header}): ${value?.text ?? 'puste'}`;
}
