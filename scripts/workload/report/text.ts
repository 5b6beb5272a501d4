/** The report of a run in Polish, a line for each thing: for the command line and for the file beside the workbook. */
import { counted, type Forms } from '../../../core/polish/plural.ts';
import { periodName } from '../../../core/workload/period-name.ts';
import { periodTitle, workloadPeriod } from '../../../core/workload/period.ts';
import { differenceLines } from './difference-lines.ts';
import { hasDelivered, type FindingLine, type TeamLine } from './summary-schema.ts';
import type { OutputLine, RunOutcome, RunReport } from './model.ts';

const MOST_SHOWN = 10;

const OUTCOMES: Readonly<Record<RunOutcome, string>> = {
  written: 'zapisano',
  unchanged: 'bez zmian, niczego nie zapisano',
  deferred: 'odłożone – dokończy następne uruchomienie',
  planned: 'próba – niczego nie zapisano',
};

const WRITTEN: Readonly<Record<OutputLine['outcome'], string>> = {
  written: 'zapisano',
  unchanged: 'bez zmian',
  locked: 'odłożone, ktoś ma ten plik otwarty',
  deferred: 'odłożone',
  planned: 'zostałby zapisany',
};

const KINDS: Readonly<Record<OutputLine['kind'], string>> = {
  latest: 'Skoroszyt',
  dated: 'Kopia z datą',
  head: 'Kopia z nazwiskami',
};

const FILES: Forms = ['plik', 'pliki', 'plików'];

/** With line ends that every editor of Windows shows. */
export function reportText(report: RunReport): string {
  return `${reportLines(report).join('\r\n')}\r\n`;
}

export function reportLines(report: RunReport): readonly string[] {
  const { summary } = report;
  return [
    `Zbieranie obciążenia pracą – ${periodTitle(workloadPeriod(report.period))}`,
    `Wynik: ${OUTCOMES[report.outcome]}.`,
    `Początek: ${report.started}, koniec: ${report.ended}. Program: ${report.program}.`,
    ...report.notices,
    '',
    ...summaryLines(report),
    '',
    `Przeczytano: ${counted(report.read.length, FILES)}; bez zmian od poprzedniego razu: ${counted(report.kept, FILES)}.`,
    ...report.read.map((path) => `  ${path}`),
    ...listed('Usunięte albo przeniesione', report.gone),
    ...listed('Nie udało się pobrać, następne uruchomienie spróbuje ponownie', report.unread),
    ...outputLines(report),
    ...differenceLines(summary.differences),
    requestsLine(report),
  ];
}

/** What became of each workbook. */
export function outputLines({ outcome, outputs }: RunReport): readonly string[] {
  if (outputs.length === 0) return [`Wynik: ${OUTCOMES[outcome]}.`];
  return outputs.map((output) => `${KINDS[output.kind]}: ${output.path} – ${WRITTEN[output.outcome]}.`);
}

function listed(title: string, paths: readonly string[]): readonly string[] {
  return paths.length === 0 ? [] : [`${title}:`, ...paths.map((path) => `  ${path}`)];
}

/** Who delivered, who did not and why, the gravest findings. */
export function summaryLines({ summary }: Pick<RunReport, 'summary'>): readonly string[] {
  const { teams, findings } = summary;
  const delivered = teams.filter(hasDelivered);
  const ids = new Set(delivered.map(({ id }) => id));
  const errors = findings.filter(
    ({ severity, place: { team } }) => severity === 'error' && (team === undefined || ids.has(team)),
  );
  const hidden = errors.length - MOST_SHOWN;
  return [
    `Oddane zestawienia: ${delivered.length} z ${teams.length}.`,
    ...teams
      .filter(({ status }) => status === 'missing')
      .map((team) => `Brak zestawienia: ${team.id} (${team.name})${lackingOf(team)}.`),
    ...teams
      .filter(({ status }) => status === 'rejected')
      .map(({ id, file }) => `Odrzucone: ${id}: ${reasonOf(id, findings) ?? file ?? ''}`),
    `Ustalenia: ${severities(findings)}.`,
    ...errors.slice(0, MOST_SHOWN).map((finding) => `  ${placeOf(finding)}: ${finding.message}`),
    ...(hidden > 0 ? [`  … i ${counted(hidden, ['błąd', 'błędy', 'błędów'])} w arkuszu „Ustalenia”.`] : []),
  ];
}

/** Of a longer period: for which months. */
function lackingOf({ months, lacking }: TeamLine): string {
  if (months < 2) return '';
  return lacking.length === months ? ' – cały okres' : ` – ${lacking.map(periodName).join(', ')}`;
}

function reasonOf(team: string, findings: readonly FindingLine[]): string | undefined {
  return findings.find(({ place, severity }) => place.team === team && severity === 'error')?.message;
}

const SEVERITIES: readonly (readonly [FindingLine['severity'], Forms])[] = [
  ['error', ['błąd', 'błędy', 'błędów']],
  ['warning', ['ostrzeżenie', 'ostrzeżenia', 'ostrzeżeń']],
  ['info', ['informacja', 'informacje', 'informacji']],
];

function severities(findings: readonly FindingLine[]): string {
  const parts = SEVERITIES.flatMap(([severity, forms]) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [counted(count, forms)];
  });
  return parts.length === 0 ? 'brak' : parts.join(', ');
}

function placeOf({ place: { file, sheet, cell } }: FindingLine): string {
  return [file, sheet, cell].filter((part) => part !== undefined).join(' › ');
}

function requestsLine({ requests: { source, target, head } }: RunReport): string {
  const sum = (key: 'list' | 'read' | 'write'): number => source[key] + target[key] + (head?.[key] ?? 0);
  return `Zapytania do miejsc z plikami: spis ${sum('list')}, odczyt ${sum('read')}, zapis ${sum('write')}.`;
}
