/** A small office for tests of the job: three teams, their sheets of a month, and what a run of the job needs. */
import { workloadPeriod } from '../../core/workload/period.ts';
import type { JobOptions } from '../../scripts/workload/job/options.ts';
import { isOwnFile, workbookName } from '../../scripts/workload/job/names.ts';
import { runJob } from '../../scripts/workload/job/run-job.ts';
import type { RunReport } from '../../scripts/workload/report/model.ts';
import { memoryStore, type MemoryStore } from './memory-store.ts';
import { STAFF_HEADERS } from '../../core/office/index.ts';
import { officeBytes } from './office-sheets.ts';
import { COLUMNS, teamSheet, workbookOf } from './team-sheets.ts';

export const PERIOD = '2026-04';
export const LATEST = workbookName(PERIOD);
const TEAMS = ['ZPS-1', 'ZPS-2', 'ZPS-3'];

/** @param people of the first team; without them the office keeps no list of staff */
export const officeOfTeams = (ids: readonly string[], people: readonly string[] = []): Uint8Array =>
  officeBytes({
    ...(people.length > 0 && {
      Pracownicy: [
        [...STAFF_HEADERS],
        ...people.map((name, at) => [`P-${at + 1}`, name, ids[0] ?? '', 'pracownik socjalny', 1, 'etat']),
      ],
    }),
    Zespoły: [
      ['Id', 'Nazwa', 'Rodzaj', 'Obowiązuje od', 'Obowiązuje do', 'Kierownik', 'Etaty'],
      ...ids.map((id, at) => [id, `Zespół Pracy Socjalnej nr ${at + 1}`, 'praca socjalna']),
    ],
  });

export const OFFICE_BYTES = officeOfTeams(TEAMS);

/** The sheet of a team with two workers. @param environments of each of them at the end of the month */
export function sheetOf(
  team: number,
  environments: readonly number[] = [20, 30],
  month = 'kwiecień 2026',
): Uint8Array {
  const titles = ['MCPR w Zmyślinie', `Zespół Pracy Socjalnej nr ${team}`, `Miesiąc: ${month} r.`];
  const rows = environments.map((value, at) => {
    const rest = COLUMNS.slice(6).map(() => 1);
    return [at + 1, `Wzorcowa Osoba ${team}${at}`, 'pracownik socjalny', 1, 0, value, ...rest];
  });
  return workbookOf({ kwiecień: teamSheet({ titles, rows }) });
}

export const pathOf = (team: number, month = PERIOD): string => `${month}/ZPS ${team} ${month}.xlsx`;

export interface JobGround {
  readonly source: MemoryStore;
  readonly target: MemoryStore;
  /** A run of the job; the clock goes on by a minute with each. */
  run(options?: Partial<JobOptions>): Promise<RunReport>;
}

/** @param own does the target lie in the store of the sources? */
export function jobGround(own = false): JobGround {
  const source = memoryStore('źródło');
  const target = own ? source : memoryStore('cel');
  TEAMS.forEach((_, at) => source.put(pathOf(at + 1), sheetOf(at + 1)));
  let runs = 0;
  return {
    source,
    target,
    run(options = {}) {
      runs += 1;
      const [minute, mark] = [runs, runs.toString(16).padStart(8, '0')];
      return runJob(
        {
          period: workloadPeriod(PERIOD),
          office: { name: 'office.xlsx', bytes: OFFICE_BYTES },
          latest: LATEST,
          isOwn: (path) => isOwnFile(path, [LATEST]),
          ...options,
        },
        {
          source,
          target,
          io: { progress: () => ({ done: () => undefined, stop: () => undefined }) },
          now: () => new Date(2026, 4, 4, 6, minute),
          nonce: () => mark,
        },
      );
    },
  };
}
