/**
 * Workers of one month put where they belong: somebody who according to office.xlsx is of another team in that month
 * counts there, whichever sheet names them; with an unknown name the sheet's team is kept. So a move never rewrites an
 * earlier month, and nobody counts twice for being listed in two teams.
 */
import type { StaffMember } from '../../office/index.ts';
import type { YearMonth } from '../../values/year-month.ts';
import type { WorkloadFinding } from '../findings/definition.ts';
import { workerInTwoSheets, workerMoved, workerRowCopied } from '../findings/people.ts';
import { workerContent } from './content.ts';
import type { WorkerDraft } from './draft.ts';
import { grouped } from './grouped.ts';
import type { DraftMonth } from './judge-month.ts';
import { named } from './replaced.ts';
import type { StaffList } from './staff-list.ts';

export interface Placement {
  readonly months: readonly DraftMonth[];
  readonly findings: readonly WorkloadFinding[];
}

interface Placed {
  readonly draft: WorkerDraft;
  /** Team of the sheet. */
  readonly from: string;
  readonly to: string;
}

/** @param months all teams of one month */
export function placeWorkers(months: readonly DraftMonth[], month: YearMonth, staff: StaffList): Placement {
  const active = new Set(months.map(({ team }) => team));
  const placed = months.flatMap(({ team, workers }) =>
    workers.map((draft) => ({ draft, from: team, to: homeOf(draft, team, month, staff, active) })),
  );
  const { kept, findings } = withoutCopies(placed, month);
  const byTeam = grouped(kept, ({ to }) => to);
  return {
    months: months.map((draft) => ({
      ...draft,
      workers: (byTeam.get(draft.team) ?? []).map(({ draft: worker }) => worker),
    })),
    findings: [
      ...placed.filter(({ from, to }) => from !== to).map((one) => movedFinding(one, month)),
      ...findings,
    ],
  };
}

function homeOf(
  { id }: WorkerDraft,
  team: string,
  month: YearMonth,
  staff: StaffList,
  active: ReadonlySet<string>,
): string {
  const rows = id === undefined ? [] : staff.rowsOf(id, month).filter((row) => active.has(row.team));
  const last = [...rows].sort(byStart).at(-1);
  return last === undefined || rows.some((row) => row.team === team) ? team : last.team;
}

const byStart = (a: StaffMember, b: StaffMember): number =>
  (a.from ?? -Infinity) - (b.from ?? -Infinity) || (a.team < b.team ? -1 : 1);

/** Several rows of one person in one team, from different sheets: the same content counts once, another one is told. */
function withoutCopies(
  placed: readonly Placed[],
  month: YearMonth,
): { readonly kept: readonly Placed[]; readonly findings: readonly WorkloadFinding[] } {
  const findings: WorkloadFinding[] = [];
  const dropped = new Set<Placed>();
  const known = placed.filter(({ draft }) => draft.id !== undefined);
  for (const same of grouped(known, ({ draft, to }) => `${to} ${draft.id ?? ''}`).values()) {
    // The team's own row first: what came from elsewhere is what is asked about.
    const [first, ...others] = [...same].sort((a, b) => Number(a.from !== a.to) - Number(b.from !== b.to));
    for (const other of others) {
      if (first === undefined || first.from === other.from) continue;
      const copy = workerContent(first.draft) === workerContent(other.draft);
      if (copy) dropped.add(other);
      const finding = copy ? workerRowCopied : workerInTwoSheets;
      findings.push(finding(placeOfDraft(other, month), other.draft.id ?? '', named(first.draft.source)));
    }
  }
  return { kept: placed.filter((one) => !dropped.has(one)), findings };
}

function movedFinding(one: Placed, month: YearMonth): WorkloadFinding {
  return workerMoved(placeOfDraft(one, month), one.draft.id ?? '', one.to);
}

const placeOfDraft = ({ draft, from }: Placed, month: YearMonth) => ({ team: from, ...draft.source, month });
