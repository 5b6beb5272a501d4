/**
 * Sheets of one team and month cut into what speaks for the same: the whole team, or one worker; and of each the version
 * that counts. Sheets of different layouts are no versions of one another, they are compared by merge.ts.
 */
import type { WorkloadFinding } from '../findings/definition.ts';
import { workerDeliveredTwice } from '../findings/deliveries.ts';
import { deliveredAgain, deliveredTwice } from '../findings/files.ts';
import type { TeamSheet } from '../team-file.ts';
import { contentOf } from './content.ts';
import { draftsOf, placedOfTeam } from './draft.ts';
import type { Part, WorkerDraft } from './draft.ts';
import { grouped } from './grouped.ts';
import { named, placeOf, replacedFinding, withCorrections } from './replaced.ts';
import type { StaffList } from './staff-list.ts';
import { versionsOf } from './versions.ts';

export interface PartsTaken {
  readonly parts: readonly Part[];
  readonly findings: readonly WorkloadFinding[];
  /** Sheets of the whole team contradict each other and nothing says which counts. */
  readonly conflict: boolean;
}

interface Candidate extends Part {
  readonly file: string;
  readonly modified?: string;
}

/** @param sheets of one team and month, by file and sheet */
export function partsTaken(sheets: readonly TeamSheet[], staff: StaffList): PartsTaken {
  const candidates = sheets.flatMap((sheet) => candidatesOf(sheet, staff));
  const chosen = [...grouped(candidates, scopeOf).values()].map(choose);
  return {
    parts: chosen.flatMap(({ part }) => part ?? []),
    findings: chosen.flatMap(({ findings }) => findings),
    conflict: chosen.some(({ conflict }) => conflict),
  };
}

const speaksForTeam = ({ covers, workers }: TeamSheet): boolean => covers === 'team' || workers.length === 0;

function candidatesOf(sheet: TeamSheet, staff: StaffList): readonly Candidate[] {
  const { file, modified } = sheet;
  const workers = draftsOf(sheet, staff);
  const ofTeam = placedOfTeam(sheet);
  const delivery = { sheet, file, ...(modified === undefined ? {} : { modified }) };
  if (speaksForTeam(sheet)) return [{ ...delivery, workers, ofTeam }];
  return workers.map((worker, at) => ({
    ...delivery,
    workers: [worker],
    ofTeam: at === 0 ? ofTeam : new Map(),
  }));
}

const scopeOf = ({ sheet, workers }: Candidate): string =>
  `${sheet.layout} ${speaksForTeam(sheet) ? '' : (workers[0]?.key ?? '')}`;

interface Choice {
  readonly part: Part | undefined;
  readonly findings: readonly WorkloadFinding[];
  readonly conflict: boolean;
}

function choose(candidates: readonly Candidate[]): Choice {
  const { taken, copies, replaced } = versionsOf(candidates, contentOf);
  if (taken === undefined) return conflictOf(candidates);
  const findings = [
    ...taken.sheet.findings,
    ...copies.map(({ sheet }) => deliveredAgain(placeOf(sheet), named(taken.sheet))),
    ...replaced.map((former) => replacedFinding(former, taken)),
  ];
  return { part: withCorrections(taken, replaced), findings, conflict: false };
}

/** Of a team nothing counts; a worker stays with nothing given, so that it is seen who is lacking. */
function conflictOf(candidates: readonly Candidate[]): Choice {
  const list = candidates.map(({ sheet }) => named(sheet)).join(', ');
  const first = candidates[0];
  const ofTeam = first === undefined || speaksForTeam(first.sheet);
  const finding = ofTeam ? deliveredTwice : workerDeliveredTwice;
  return {
    part: ofTeam ? undefined : { sheet: first.sheet, workers: first.workers.map(emptied), ofTeam: new Map() },
    findings: candidates.map(({ sheet }) => finding(placeOf(sheet), list)),
    conflict: ofTeam,
  };
}

const emptied = (worker: WorkerDraft): WorkerDraft => ({
  ...worker,
  values: new Map(),
  days: [],
  absentOn: undefined,
});
