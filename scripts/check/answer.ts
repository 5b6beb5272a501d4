/** What `teczka check` tells a person: what was read, the findings from the worst, what did not run. */
import { formatShortDate } from '../../core/polish/date-in-words.ts';
import { counted, type Forms } from '../../core/polish/plural.ts';
import {
  CATEGORY_WORDS,
  countsInWords,
  registerKinds,
  SEVERITIES,
  SEVERITY_WORDS,
  sheetChecks,
  type Check,
  type CheckResult,
  type Finding,
  type SheetCheck,
} from '../../core/registers/index.ts';

/** Findings of one check beyond these are folded into a line that counts them. */
const MOST_SHOWN = 20;
const CHECKS: Forms = ['kontroli', 'kontroli', 'kontroli'];
const MORE: Forms = ['podobne miejsce', 'podobne miejsca', 'podobnych miejsc'];

export function checkLines(result: CheckResult): readonly string[] {
  return [
    `Stan na dzień ${formatShortDate(result.asOf)}.`,
    ...result.registers.flatMap(({ file, sheet, title, notes }) => [
      `Plik „${file}”, arkusz „${sheet}”: ${title}.`,
      ...notes.map((note) => `  ${note}`),
    ]),
    countsInWords(result.summary),
    ...groups(result.findings).flatMap((findings) => groupLines(findings, result)),
    ...notRunLines(result),
  ];
}

/** Findings of one check and severity together, the gravest first, then in the order of the catalogue. */
function groups(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const ids = [...new Set(findings.map(({ check }) => check))].sort();
  return SEVERITIES.flatMap((severity) =>
    ids.map((id) => findings.filter((finding) => finding.severity === severity && finding.check === id)),
  ).filter(({ length }) => length > 0);
}

function groupLines(findings: readonly Finding[], { registers }: CheckResult): readonly string[] {
  const [first] = findings;
  if (!first) return [];
  const hidden = findings.length - MOST_SHOWN;
  return [
    '',
    `${SEVERITY_WORDS[first.severity].toUpperCase()} ${first.check}: ${titleOf(first.check)} (${findings.length})`,
    ...findings.slice(0, MOST_SHOWN).map((finding) => {
      const place = registers.length > 1 ? `${finding.file}, ${finding.sheet}!${finding.cell}` : finding.cell;
      return `  ${place}: ${finding.message}${proposalOf(finding)}`;
    }),
    ...(hidden > 0 ? [`  … i jeszcze ${counted(hidden, MORE)}; wszystkie zawiera raport (--report).`] : []),
    ...[...new Set(findings.map(({ advice }) => advice))].map((advice) => `  Co zrobić: ${advice}`),
    `  Podstawa: ${first.basis}.`,
  ];
}

function proposalOf({ fix }: Finding): string {
  return fix ? ` Proponowana poprawka: ${fix.value.text} (${fix.proof}).` : '';
}

function notRunLines({ notRun, registers }: CheckResult): readonly string[] {
  if (notRun.length === 0) return [];
  const where = (file: string): string => (registers.length > 1 ? ` („${file}”)` : '');
  return [
    '',
    `Nie wykonano ${counted(notRun.length, CHECKS)}:`,
    ...notRun.map(({ check, reason, file }) => `  ${check} ${titleOf(check)}${where(file)}: ${reason}.`),
  ];
}

/** The catalogue of checks, a line each, under the parts of the catalogue. */
export function catalogueLines(): readonly string[] {
  const ofRegisters = registerKinds.flatMap(({ register, checks }) => [
    `${register.title.charAt(0).toUpperCase()}${register.title.slice(1)} (--register ${register.kind})`,
    ...[...new Set(checks.map(({ category }) => category))].flatMap((category) => [
      `  ${CATEGORY_WORDS[category]}`,
      ...checks.filter((check) => check.category === category).map(catalogueLine),
    ]),
  ]);
  return [...ofRegisters, `Każdy rejestr: ${CATEGORY_WORDS.sheet}`, ...sheetChecks.map(catalogueLine)];
}

function catalogueLine({ id, title, severity, basis }: Check | SheetCheck): string {
  return `    ${id}  ${title} [${SEVERITY_WORDS[severity]}; ${basis.text}]`;
}

/** The catalogue for programs. */
export function catalogueJson(): unknown {
  const ofSheets = sheetChecks.map(({ id, kind, title, severity, category, basis, advice }) => ({
    ...{ id, register: null, kind, title, severity, category },
    basis: basis.text,
    columns: [],
    advice,
  }));
  const ofRegisters = registerKinds.flatMap(({ register, checks }) =>
    checks.map(({ id, kind, title, severity, category, basis, reads, mayRead, advice }) => ({
      ...{ id, register: register.kind, kind, title, severity, category },
      basis: basis.text,
      columns: [...reads, ...mayRead],
      advice,
    })),
  );
  return [...ofRegisters, ...ofSheets];
}

function titleOf(id: string): string {
  const checks = [...registerKinds.flatMap((kind) => kind.checks), ...sheetChecks];
  return checks.find((check) => check.id === id)?.title ?? id;
}
