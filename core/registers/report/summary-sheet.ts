/**
 * The sheet „Podsumowanie”: which registers were checked for which day, how much was found by each check, and which
 * checks did not run and why, so that silence is never taken for a clean register. Called by check-report.ts.
 */
import { formatShortDate } from '../../polish/date-in-words.ts';
import type { CellInput, RowModel, SheetModel, StyleName } from '../../workbooks/write/index.ts';
import { registerKinds } from '../catalogue.ts';
import type { Check } from '../check/definition.ts';
import { SEVERITIES, SEVERITY_WORDS, type Severity } from '../check/severity.ts';
import type { SheetCheck } from '../sheet-checks/definition.ts';
import { sheetChecks } from '../sheet-checks/index.ts';
import type { CheckedRegister, CheckResult } from '../run/check-registers.ts';
import { countsInWords } from '../run/in-words.ts';
import { FINDINGS_SHEET } from './findings-sheet.ts';

const WIDTHS = [11, 50, 14, 12, 14, 13, 48, 48];
const KIND_WORDS: Readonly<Record<(Check | SheetCheck)['kind'], string>> = {
  cell: 'komórka',
  row: 'wiersz',
  table: 'cały rejestr',
  sheet: 'arkusz',
};
const COUNT_STYLES: Readonly<Record<Severity, StyleName>> = { error: 'bad', warning: 'warn', info: 'whole' };

export function summarySheet(result: CheckResult): SheetModel {
  return {
    name: 'Podsumowanie',
    titles: [
      { text: 'Wynik sprawdzenia rejestrów' },
      { text: `Stan na dzień ${formatShortDate(result.asOf)}`, style: 'subtitle' },
      { text: countsInWords(result.summary), style: 'subtitle' },
      { text: 'Lista ustaleń', style: 'link', link: { sheet: FINDINGS_SHEET } },
    ],
    columns: WIDTHS.map((width) => ({ width, style: 'wrapped' })),
    rows: [
      heading('Lp.', 'Rejestr', 'Wiersze', 'Błędy', 'Ostrzeżenia', 'Informacje', 'Uwagi o odczycie'),
      ...result.registers.map((register, index) => registerRow(register, index, result)),
      [],
      heading(
        ...['Kontrola', 'Co wykrywa', 'Waga', 'Ustalenia', 'Wykonano', 'Zakres', 'Podstawa'],
        'Dlaczego nie wykonano',
      ),
      ...checksOf(result).map((check) => checkRow(check, result)),
    ],
    print: { landscape: true, header: 'Wynik sprawdzenia rejestrów – podsumowanie' },
  };
}

function heading(...texts: readonly string[]): RowModel {
  return { cells: texts.map((value) => ({ value, style: 'header' })) };
}

function registerRow(
  register: CheckedRegister,
  index: number,
  { findings }: CheckResult,
): readonly CellInput[] {
  const { file, sheet, title, rows, notes } = register;
  const own = findings.filter((finding) => finding.file === file && finding.sheet === sheet);
  return [
    String(index + 1),
    `${file}, arkusz „${sheet}” (${title})`,
    { value: rows, style: 'whole' },
    ...SEVERITIES.map((severity) =>
      countCell(own.filter((finding) => finding.severity === severity).length, severity),
    ),
    notes.join('\n'),
  ];
}

function checkRow(
  { id, kind, title, severity, basis }: Check | SheetCheck,
  result: CheckResult,
): readonly CellInput[] {
  const found = result.findings.filter(({ check }) => check === id).length;
  const why = [
    ...result.notRun
      .filter(({ check }) => check === id)
      .map(({ reason, file, sheet }) =>
        result.registers.length > 1 ? `${file}, „${sheet}”: ${reason}` : reason,
      ),
    ...result.failed.filter(({ check }) => check === id).map(({ error }) => `błąd programu (${error})`),
  ];
  const ran = result.ran.includes(id);
  return [
    id,
    title,
    SEVERITY_WORDS[severity],
    ran ? countCell(found, severity) : undefined,
    ran ? (why.length > 0 ? 'częściowo' : 'tak') : { value: 'nie', style: 'warn' },
    KIND_WORDS[kind],
    basis.text,
    why.join('\n'),
  ];
}

/** Nothing found stands out by being plain. */
function countCell(count: number, severity: Severity): CellInput {
  return { value: count, style: count === 0 ? 'whole' : COUNT_STYLES[severity] };
}

function checksOf({ registers }: CheckResult): readonly (Check | SheetCheck)[] {
  const kinds = new Set(registers.map(({ kind }) => kind));
  const own = registerKinds.filter(({ register }) => kinds.has(register.kind));
  return [...own.flatMap(({ checks }) => checks), ...sheetChecks];
}
