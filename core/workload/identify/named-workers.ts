/**
 * Whose sheet it is, where a layout found no name or only the header has one. The header is believed before the sheet's
 * name, that before the file's and that before the folder's; what names somebody else is told. Called by team-file.ts.
 */
import { bounded } from '../bounded.ts';
import type { FindingPlace, WorkloadFinding } from '../findings/definition.ts';
import { workerByPart, workerContradiction, workerNotNamed } from '../findings/workers.ts';
import type { WorkerReading } from '../layouts/definition.ts';
import { monthFromName } from '../../values/month-names.ts';
import { fold, tokens } from '../text.ts';
import type { Evidence } from './identity.ts';
import type { KnownTeam } from './teams.ts';
import { workersByPart, workersIn } from './workers.ts';
import type { KnownWorker } from './workers.ts';

export interface OfficeLists {
  readonly teams: readonly KnownTeam[];
  readonly staff: readonly KnownWorker[];
}

export interface NamedWorkers {
  readonly workers: readonly WorkerReading[];
  readonly findings: readonly WorkloadFinding[];
}

interface Found {
  readonly name: string;
  readonly evidence: Evidence | undefined;
  readonly findings: readonly WorkloadFinding[];
}

/** The readings with names; a sheet that nobody can be told of is called by the sheet's name. */
export function namedWorkers(
  workers: readonly WorkerReading[],
  evidence: readonly Evidence[],
  lists: OfficeLists,
  place: FindingPlace,
): NamedWorkers {
  const findings: WorkloadFinding[] = [];
  const named = workers.map((worker): WorkerReading => {
    const at = { ...place, cell: worker.cell };
    const header = { text: worker.name, from: 'nagłówek', cell: worker.cell };
    if (worker.name !== '') {
      findings.push(...contradictions(header, evidence, lists.staff, at));
      const [known, ...others] = people(workersIn(worker.name, lists.staff));
      return known === undefined || others.length > 0 ? worker : { ...worker, name: known.name };
    }
    const found = nameIn(evidence, lists, at);
    findings.push(...found.findings);
    if (found.evidence !== undefined)
      findings.push(...contradictions(found.evidence, evidence, lists.staff, at));
    return { ...worker, name: found.name };
  });
  return { workers: named, findings };
}

/** A line of the header that names who made or approved the sheet, and not whose it is. */
const OF_OTHERS =
  /(?:^| )(?:kierowni|koordynator|dyrektor|zastep|sporzadzi|zatwierdzi|sprawdzi|akcept|opracowa)/;

function nameIn(evidence: readonly Evidence[], { teams, staff }: OfficeLists, at: FindingPlace): Found {
  for (const piece of evidence.filter(({ text }) => !OF_OTHERS.test(fold(text)))) {
    const [known, ...others] = people(workersIn(piece.text, staff));
    if (known !== undefined && others.length === 0)
      return { name: known.name, evidence: piece, findings: [] };
  }
  const names = evidence.filter(({ cell }) => cell === undefined);
  for (const piece of names) {
    const [known] = workersByPart(piece.text, staff);
    if (known !== undefined) {
      return { name: known.name, evidence: piece, findings: [workerByPart(at, piece.from)] };
    }
  }
  const teamWords = new Set(teams.flatMap(({ id, name }) => tokens(`${id} ${name}`)));
  const name = names
    .flatMap(({ text }) => text.split(/[-–—_,;]\s|\s[-–—_]|[_,;]/u))
    .find((text) => readsAsName(text, teamWords));
  if (name !== undefined) return { name: name.trim(), evidence: undefined, findings: [] };
  return { name: `(${bounded(at.sheet ?? '')})`, evidence: undefined, findings: [workerNotNamed(at)] };
}

/** „Anna Wymyślna”: two or three capitalised words, none of them a month, a team's or of a sheet without a name. */
function readsAsName(text: string, teamWords: ReadonlySet<string>): boolean {
  const plain = text.trim();
  if (!/^\p{Lu}[\p{L}’']+(?:[ -]\p{Lu}[\p{L}’']+){1,3}$/u.test(plain)) return false;
  return tokens(plain).every(
    (word) => !teamWords.has(word) && !OTHER_WORDS.has(word) && monthFromName(word) === undefined,
  );
}

const OTHER_WORDS = new Set([
  'arkusz',
  'zespol',
  'sprawozdanie',
  'zestawienie',
  'miesiac',
  'rok',
  'pracownik',
  'sheet',
]);

/** Places that name somebody else than the one believed. */
function contradictions(
  believed: Evidence,
  evidence: readonly Evidence[],
  staff: readonly KnownWorker[],
  at: FindingPlace,
): WorkloadFinding[] {
  const [taken] = people([...workersIn(believed.text, staff), ...workersByPart(believed.text, staff)]);
  if (taken === undefined) return [];
  const subject = believed.from.replace(/^./u, (letter) => letter.toUpperCase());
  return evidence
    .filter(({ text, cell }) => {
      const named = people(workersIn(text, staff));
      return cell === undefined && named.length > 0 && !named.some(({ id }) => id === taken.id);
    })
    .map(({ from }) => workerContradiction(at, subject, from));
}

/** One row of each person: somebody who moved stands in several. */
function people(rows: readonly KnownWorker[]): readonly KnownWorker[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}
