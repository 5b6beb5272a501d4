/** What `teczka workload check` answers: Polish lines for the team leader, a JSON document for programs. */
import { counted } from '../../../core/polish/plural.ts';
import { grosze, formatMoney, moneyToJson } from '../../../core/values/money.ts';
import { plainKey } from '../../../core/values/plain-key.ts';
import {
  measures,
  periodName,
  type Severity,
  type TeamFile,
  type TeamSheet,
  type WorkloadFinding,
} from '../../../core/workload/index.ts';
import { layouts } from '../../../core/workload/layouts/index.ts';
import type {
  CheckedMonth,
  CheckedTotal,
  TeamCheck,
} from '../../../core/workload/team-check/check-team-files.ts';

const amounts = new Set<string>(measures.filter(({ kind }) => kind.id === 'amount').map(({ id }) => id));
const titles = new Map(layouts.map(({ id, title }) => [id, title]));

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: 'Błąd',
  warning: 'Ostrzeżenie',
  info: 'Uwaga',
};

const howMany = (findings: readonly WorkloadFinding[], severity: Severity): number =>
  findings.filter((finding) => finding.severity === severity).length;

/** The document of `--json`; a total that is not known is null. */
export function checkJson(files: readonly TeamFile[], { months, findings }: TeamCheck): unknown {
  return {
    files: files.map(({ file, sheets }) => ({
      file,
      sheets: sheets.map(({ sheet, layout, team, period, workers }) => ({
        ...{ sheet, layout, team, period, workers: workers.length },
      })),
    })),
    months: months.map(({ totals, ...month }) => ({
      ...month,
      totals: Object.fromEntries(totals.map((total) => [total.measure, totalJson(total)])),
    })),
    findings: findings.map(({ place, ...finding }) => ({ ...place, ...finding })),
    summary: {
      error: howMany(findings, 'error'),
      warning: howMany(findings, 'warning'),
      info: howMany(findings, 'info'),
    },
  };
}

function totalJson({ measure, value, missing }: CheckedTotal): unknown {
  if (typeof value !== 'number') return { value: null, missing };
  return { value: amounts.has(measure) ? moneyToJson(grosze(value)) : value, missing };
}

export function checkLines(files: readonly TeamFile[], { months, findings }: TeamCheck): readonly string[] {
  const found = [
    counted(howMany(findings, 'error'), ['błąd', 'błędy', 'błędów']),
    counted(howMany(findings, 'warning'), ['ostrzeżenie', 'ostrzeżenia', 'ostrzeżeń']),
    counted(howMany(findings, 'info'), ['uwaga', 'uwagi', 'uwag']),
  ];
  return [
    ...files.flatMap(({ file, sheets }) => [`Plik „${file}”`, ...sheetLines(sheets)]),
    ...months.flatMap(monthLines),
    ...(months.length === 0 ? ['Nie ma czego zliczyć: w żadnym arkuszu nie rozpoznano zestawienia.'] : []),
    `Ustalenia: ${found.join(', ')}.`,
    ...findings.map(findingLine),
  ];
}

/** One line for what belongs together: a year's table has twelve months, a team's cards a sheet for everybody. */
function sheetLines(sheets: readonly TeamSheet[]): readonly string[] {
  const alike = new Map<string, TeamSheet[]>();
  for (const sheet of sheets) {
    const key = `${sheet.team} ${sheet.layout}`;
    alike.set(key, [...(alike.get(key) ?? []), sheet]);
  }
  return [...alike.values()].map(sheetLine);
}

function sheetLine(sheets: readonly TeamSheet[]): string {
  const [first] = sheets;
  if (first === undefined) throw new TypeError('A group without a sheet');
  const { team, layout } = first;
  const names = new Set(sheets.map(({ sheet }) => sheet));
  const months = [...new Set(sheets.map(({ period }) => period))].sort();
  const people = new Set(sheets.flatMap(({ workers }) => workers.map(({ name }) => plainKey(name))));
  const [from = first.period, to = from] = [months[0], months.at(-1)];
  return [
    names.size === 1
      ? `  Arkusz „${first.sheet}”: ${team}`
      : `  ${counted(names.size, ['arkusz', 'arkusze', 'arkuszy'])}: ${team}`,
    months.length === 1
      ? periodName(from)
      : `${counted(months.length, ['miesiąc', 'miesiące', 'miesięcy'])} (${periodName(from)} – ${periodName(to)})`,
    `${counted(people.size, ['pracownik', 'pracowników', 'pracowników'])}. Układ: ${titles.get(layout) ?? layout}.`,
  ].join(', ');
}

function monthLines({
  team,
  name,
  month,
  accepted,
  totals,
  lacking,
  unknown,
}: CheckedMonth): readonly string[] {
  const verdict = accepted ? 'zestawienie zostanie przyjęte' : 'zestawienie nie zostanie przyjęte';
  return [
    `${team} (${name}), ${periodName(month)}: ${verdict}.`,
    ...(accepted ? totals.map(totalLine) : []),
    ...(lacking.length === 0 ? [] : [`  Osoby z listy urzędu bez wiersza: ${lacking.join(', ')}.`]),
    ...(unknown.length === 0 ? [] : [`  Osoby spoza listy urzędu w tym zespole: ${cells(unknown)}.`]),
  ];
}

const cells = (addresses: readonly string[]): string =>
  `${addresses.length === 1 ? 'komórka' : 'komórki'} ${addresses.join(', ')}`;

function totalLine({ measure, title, value, missing }: CheckedTotal): string {
  if (typeof value !== 'number') return `  ${title}: brak danych`;
  const shown = amounts.has(measure) ? formatMoney(grosze(value)) : String(value).replace('.', ',');
  const lacking = counted(missing, ['wartości', 'wartości', 'wartości']);
  return `  ${title}: ${shown}${missing === 0 ? '' : ` (niepełne, brakuje ${lacking})`}`;
}

function findingLine({ severity, place, message, advice }: WorkloadFinding): string {
  const { file, sheet, cell } = place;
  const at = [
    ...(file === undefined ? [] : [`„${file}”`]),
    ...(sheet === undefined ? [] : [`arkusz „${sheet}”`]),
    ...(cell === undefined ? [] : [`komórka ${cell}`]),
  ];
  return `  ${[SEVERITIES[severity], ...at].join(', ')}: ${message} ${advice}`;
}
