/**
 * Rows of workers finished: codes that need no name, days on which the worker belongs to the team, and what the staff list
 * says differently. Called by consolidate.ts once all months of the period are placed.
 */
import type { StaffMember } from '../../office/index.ts';
import type { WorkloadFinding } from '../findings/definition.ts';
import { fteDiffers, workerNotReported, workerUnknown } from '../findings/people.ts';
import { fold } from '../text.ts';
import type { WorkCalendar } from './calendar.ts';
import type { WorkerDraft } from './draft.ts';
import type { DraftMonth } from './judge-month.ts';
import type { WorkerMonth } from './model.ts';
import type { StaffList } from './staff-list.ts';

/**
 * Codes of a team's workers by their keys: the id of office.xlsx, else the team's id and a number by order of appearance.
 * @param months of one team, the period's in order and then the one before it
 */
export function codesOf(team: string, months: readonly DraftMonth[]): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  let unknown = 0;
  for (const { key, id } of months.flatMap(({ workers }) => workers)) {
    if (codes.has(key)) continue;
    const repeated = / #\d+$/.exec(key)?.[0] ?? '';
    codes.set(key, id === undefined ? `${team}/${String(++unknown).padStart(2, '0')}` : id + repeated);
  }
  return codes;
}

export interface WorkersOfMonth {
  readonly workers: readonly WorkerMonth[];
  readonly findings: readonly WorkloadFinding[];
}

export function workersOf(
  month: DraftMonth,
  codes: ReadonlyMap<string, string>,
  staff: StaffList,
  calendar: WorkCalendar,
): WorkersOfMonth {
  const present = new Set(month.workers.map(({ id }) => id));
  const inTeam = staff.inTeam(month.team, month.month);
  const substitutes = inTeam.filter(({ id, kind }) => kind === 'substitute' && present.has(id));
  const findings: WorkloadFinding[] = [];
  const workers = month.workers.map((draft): WorkerMonth => {
    const rows = draft.id === undefined ? [] : staff.rowsOf(draft.id, month.month);
    const own = rows.filter(({ team }) => team === month.team);
    findings.push(...judged(draft, own, inTeam.length > 0, month));
    const whole = own.length === 0 ? [{ from: null, to: null }] : own;
    const replaced = substitutes.filter(
      (row) => row.substitutes !== undefined && row.substitutes === draft.id,
    );
    const { name, source, values, days, absentOn, key } = draft;
    const row = own.at(-1);
    return {
      ...{ name, source, values, days, absentOn },
      code: codes.get(key) ?? key,
      post: draft.post === '' ? (row?.post ?? '') : draft.post,
      fte: draft.fte === 'missing' ? (row?.fte ?? 'missing') : draft.fte,
      kind: row?.kind,
      expectedDays: calendar.daysIn(month.month, whole),
      postDays: calendar.daysIn(month.month, whole, replaced),
    };
  });
  return { workers, findings: [...findings, ...notReported(month, inTeam, present)] };
}

function judged(
  { id, fte, source }: WorkerDraft,
  own: readonly StaffMember[],
  listed: boolean,
  { team, month }: DraftMonth,
): readonly WorkloadFinding[] {
  const place = { team, ...source, month };
  if (id === undefined) return listed ? [workerUnknown(place)] : [];
  const differing = own.find((row) => typeof fte === 'number' && row.fte !== fte);
  const agrees = own.length === 0 || own.some((row) => row.fte === fte);
  return differing === undefined || agrees || typeof fte !== 'number'
    ? []
    : [fteDiffers(place, fte, differing.fte)];
}

/** People of the list whom no row names, of posts that the sheets do name: clerks who count nothing are not asked for. */
function notReported(
  { team, month, status, workers }: DraftMonth,
  inTeam: readonly StaffMember[],
  present: ReadonlySet<string | undefined>,
): readonly WorkloadFinding[] {
  if (status !== 'delivered' || workers.length === 0) return [];
  const posts = new Set(workers.map(({ post }) => fold(post)));
  const lacking = inTeam.filter(
    ({ id, kind, post }) => kind !== 'vacancy' && !present.has(id) && posts.has(fold(post)),
  );
  return [...new Set(lacking.map(({ id }) => id))].map((id) => workerNotReported({ team, month }, id));
}
