/** Drafts of months finished: codes of workers, their days, and whether the content is another one than last time. */
import type { YearMonth } from '../../values/year-month.ts';
import type { WorkloadFinding } from '../findings/definition.ts';
import type { SnapshotMonth } from '../snapshot/model.ts';
import type { WorkCalendar } from './calendar.ts';
import { grouped } from './grouped.ts';
import type { DraftMonth } from './judge-month.ts';
import type { MonthStatus, TeamMonth, WorkloadTeam } from './model.ts';
import type { MonthDrafts } from './month-drafts.ts';
import type { StaffList } from './staff-list.ts';
import { codesOf, workersOf } from './worker-months.ts';

export interface Finishing {
  readonly teams: readonly WorkloadTeam[];
  readonly staff: StaffList;
  readonly calendar: WorkCalendar;
  /** Months as the former run knew them, by `formerKey`. */
  readonly former: ReadonlyMap<string, SnapshotMonth>;
}

export interface FinishedMonths {
  /** By team, each in the order of the months given. */
  readonly months: ReadonlyMap<string, readonly TeamMonth[]>;
  /** What the staff list says differently, by month. */
  readonly findings: ReadonlyMap<YearMonth, readonly WorkloadFinding[]>;
}

export const formerKey = (team: string, month: YearMonth): string => `${month} ${team}`;

/** @param drafts the months of the period in order, then the one before it: so that codes do not depend on it */
export function finished(drafts: readonly MonthDrafts[], finishing: Finishing): FinishedMonths {
  const findings = new Map<YearMonth, WorkloadFinding[]>(drafts.map(({ month }) => [month, []]));
  const kinds = new Map(finishing.teams.map(({ id, kind = '' }) => [id, kind]));
  const byTeam = grouped(
    drafts.flatMap(({ teams }) => teams),
    ({ team }) => team,
  );
  const months = [...byTeam].map(([team, ofTeam]) => {
    const codes = codesOf(team, ofTeam);
    const done = ofTeam.map((draft) => {
      const { workers, findings: found } = workersOf(draft, codes, finishing.staff, finishing.calendar);
      findings.get(draft.month)?.push(...found);
      return teamMonth(draft, workers, kinds.get(team) ?? '', finishing.former);
    });
    return [team, done] as const;
  });
  return { months: new Map(months), findings };
}

function teamMonth(
  { team, month, status, closed, files, ofTeam, content }: DraftMonth,
  workers: TeamMonth['workers'],
  kind: string,
  former: Finishing['former'],
): TeamMonth {
  const before = former.get(formerKey(team, month));
  const changed = status === 'delivered' && before?.status === 'delivered' && before.content !== content;
  const now: MonthStatus = changed ? 'changed' : status;
  return { team, kind, month, status: now, closed, files, workers, ofTeam, content };
}
