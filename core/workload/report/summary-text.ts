/** The words of the summary: who delivered, how many findings, what the chart shows. Also printed by the command line. */
import { formatWhole } from '../../values/digits.ts';
import { counted } from '../../polish/plural.ts';
import type { Forms } from '../../polish/plural.ts';
import type { Consolidation, TeamOutcome, TeamStatus } from '../consolidation.ts';
import { teamTotal } from '../figures.ts';
import type { Figures } from '../figures.ts';
import type { Severity } from '../findings/definition.ts';

const SEVERITIES: readonly (readonly [severity: Severity, forms: Forms])[] = [
  ['error', ['błąd', 'błędy', 'błędów']],
  ['warning', ['ostrzeżenie', 'ostrzeżenia', 'ostrzeżeń']],
  ['info', ['informacja', 'informacje', 'informacji']],
];

/** „2 błędy, 5 ostrzeżeń, 1 informacja”, or „brak”. */
export function findingsInWords({ findings }: Consolidation): string {
  const parts = SEVERITIES.flatMap(([severity, forms]) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [counted(count, forms)];
  });
  return parts.length === 0 ? 'brak' : parts.join(', ');
}

export function teamsOf({ teams }: Consolidation, status: TeamStatus): readonly TeamOutcome[] {
  return teams.filter((team) => team.status === status);
}

/** „11 z 12” */
export function deliveredInWords(consolidation: Consolidation): string {
  return `${teamsOf(consolidation, 'delivered').length} z ${consolidation.teams.length}`;
}

/** Ids of teams, „–” for none. */
export function listed(teams: readonly { readonly id: string }[]): string {
  return teams.length === 0 ? '–' : teams.map(({ id }) => id).join(', ');
}

/** What the chart of environments shows, for those who do not see it. */
export function environmentsInWords({ teams }: Figures): string {
  const shown = teams.flatMap((team) => {
    const { value } = teamTotal(team, 'environments');
    return typeof value === 'number' ? [{ id: team.team.id, value }] : [];
  });
  if (shown.length === 0) return 'Żaden zespół nie podał liczby środowisk.';
  const values = shown.map(({ value }) => value);
  const [most, least] = [Math.max(...values), Math.min(...values)];
  const having = (wanted: number): string => listed(shown.filter(({ value }) => value === wanted));
  const sum = values.reduce((total, value) => total + value, 0);
  const average = Math.round(sum / values.length);
  const range =
    most === least
      ? `Każdy zespół ma ich ${formatWhole(most)}.`
      : `Najwięcej: ${formatWhole(most)} (${having(most)}), najmniej: ${formatWhole(least)} (${having(least)}), średnio na zespół: ${formatWhole(average)}.`;
  const others = teams.filter(({ team }) => !shown.some(({ id }) => id === team.id)).map(({ team }) => team);
  return `Środowisk w pracy na koniec miesiąca: ${formatWhole(sum)}. ${range}${others.length === 0 ? '' : ` Bez danych lub nie dotyczy: ${listed(others)}.`}`;
}
