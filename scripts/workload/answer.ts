/** What `teczka consolidate` answers: a short Polish account for people, a JSON document for programs. */
import { counted } from '../../core/polish/plural.ts';
import {
  deliveredInWords,
  figuresOf,
  findingsInWords,
  periodName,
  teamsOf,
  type Consolidation,
  type TeamOutcome,
  type WorkloadFinding,
} from '../../core/workload/index.ts';
import type { Requests } from '../store/listed-files.ts';

const MOST_SHOWN = 10;

/** The document of `--json`; a total that nobody gave is null, one that no team has is "nd". */
export function consolidationJson(consolidation: Consolidation, target: string, requests: Requests): unknown {
  const { period, teams, findings } = consolidation;
  const { measures } = figuresOf(consolidation);
  return {
    period,
    teams: teams.map(({ id, status, file, sheet }) => ({
      id,
      status,
      file: file ?? null,
      rows: sheet?.workers.length ?? 0,
      findings: findings.filter(({ place }) => place.team === id).length,
    })),
    findings: findings.map(({ place, ...finding }) => ({ ...place, ...finding })),
    totals: Object.fromEntries(
      measures.map(({ measure, total: { value } }) => [
        measure.id,
        typeof value === 'number' ? value : value === 'missing' ? null : 'nd',
      ]),
    ),
    target,
    requests,
    written: true,
  };
}

/** Lines for people: who delivered, who did not and why, the gravest findings, where the result is. */
export function consolidationLines(consolidation: Consolidation, target: string): readonly string[] {
  const { period, findings } = consolidation;
  const errors = findings.filter(
    ({ severity, place }) => severity === 'error' && isOfDelivered(place.team, consolidation),
  );
  const hidden = errors.length - MOST_SHOWN;
  return [
    `Obciążenie pracą – ${periodName(period)}`,
    `Oddane zestawienia: ${deliveredInWords(consolidation)}.`,
    ...teamsOf(consolidation, 'missing').map(({ id, name }) => `Brak zestawienia: ${id} (${name}).`),
    ...teamsOf(consolidation, 'rejected').map((team) => `Odrzucone: ${team.id}: ${reason(team, findings)}`),
    `Ustalenia: ${findingsInWords(consolidation)}.`,
    ...errors.slice(0, MOST_SHOWN).map((finding) => `  ${placeInWords(finding)}: ${finding.message}`),
    ...(hidden > 0 ? [`  … i ${counted(hidden, ['błąd', 'błędy', 'błędów'])} w arkuszu „Ustalenia”.`] : []),
    `Skoroszyt: ${target}`,
  ];
}

/** Findings about a team that did not deliver are told with the team itself. */
function isOfDelivered(team: string | undefined, consolidation: Consolidation): boolean {
  return team === undefined || teamsOf(consolidation, 'delivered').some(({ id }) => id === team);
}

function reason({ id, file }: TeamOutcome, findings: readonly WorkloadFinding[]): string {
  const found = findings.find(({ place, severity }) => place.team === id && severity === 'error');
  return found === undefined ? (file ?? '') : found.message;
}

function placeInWords({ place: { file, sheet, cell } }: WorkloadFinding): string {
  return [file, sheet, cell].filter((part) => part !== undefined).join(' › ');
}
