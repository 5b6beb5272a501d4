/**
 * A result whose file was moved or renamed, under its new path, when the names say the same of team, month and worker as
 * before; otherwise the file has to be read again. Called by results.ts.
 */
import type { TeamFile } from '../../../core/workload/team-file.ts';
import { identify, evidenceOf } from '../../../core/workload/identify/identity.ts';
import type { KnownTeam } from '../../../core/workload/identify/teams.ts';

/** @returns undefined when the names do not say the same */
export function repathed(result: TeamFile, path: string, teams: readonly KnownTeam[]): TeamFile | undefined {
  const former = result.file;
  if (nameOf(former) !== nameOf(path) || saidBy(former, teams) !== saidBy(path, teams)) return undefined;
  return JSON.parse(
    JSON.stringify(result, (key, value: unknown) => (key === 'file' && value === former ? path : value)),
  ) as TeamFile;
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** What the names of folders and file say together, and where they disagree. */
function saidBy(path: string, teams: readonly KnownTeam[]): string {
  const folders = evidenceOf([], '', path).slice(2);
  const { team, period, findings } = identify(evidenceOf([], '', path), teams, {});
  const ofFolders = identify(folders, teams, {});
  return JSON.stringify([team, period, findings, ofFolders.team, ofFolders.period]);
}
