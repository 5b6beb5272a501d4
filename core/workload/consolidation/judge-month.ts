/**
 * One team in one month: did it deliver, what counts, and why not. Called by consolidate.ts for every team that exists in
 * the month; looks at the team's own sheets only.
 */
import type { YearMonth } from '../../values/year-month.ts';
import type { WorkloadFinding } from '../findings/definition.ts';
import { monthNotDelivered } from '../findings/deliveries.ts';
import { otherMonth } from '../findings/files.ts';
import { periodName } from '../period-name.ts';
import type { TeamSheet } from '../team-file.ts';
import { contentMark } from './content.ts';
import type { Delivered } from './deliveries.ts';
import { merge } from './merge.ts';
import type { Merged } from './merge.ts';
import type { MonthStatus, WorkloadTeam } from './model.ts';
import { partsTaken } from './parts.ts';
import { placeOf } from './replaced.ts';
import type { StaffList } from './staff-list.ts';

/** A team's month before workers are placed by the staff list. */
export interface DraftMonth extends Merged {
  readonly team: string;
  readonly month: YearMonth;
  readonly status: Exclude<MonthStatus, 'changed'>;
  readonly files: readonly string[];
  readonly content: string;
  readonly closed: boolean;
}

export interface MonthCase {
  readonly team: WorkloadTeam;
  readonly month: YearMonth;
  readonly delivered: Delivered;
  /** The only sheet of the team's file that says another month: told when nothing else was delivered. */
  readonly stray: TeamSheet | undefined;
  readonly closed: boolean;
}

const NOTHING: Merged = { workers: [], ofTeam: new Map(), findings: [] };

export function judgeMonth(given: MonthCase, staff: StaffList): DraftMonth {
  const { team, month, delivered, closed } = given;
  const { sheets, rejections } = delivered;
  const { parts, findings, conflict } = partsTaken(sheets, staff);
  const reasons = rejections.flatMap(({ reason, period }) =>
    period === undefined ? [reason] : inMonth([reason], month),
  );
  const draft = { team: team.id, month, closed };
  if (parts.length === 0 || conflict) {
    const files = filesOf([...sheets, ...rejections, ...(given.stray === undefined ? [] : [given.stray])]);
    const why = [...reasons, ...inMonth([...findings, ...lacking(given)], month)];
    const status = files.length === 0 ? 'missing' : 'rejected';
    return { ...draft, ...NOTHING, status, files, content: '', findings: why };
  }
  const merged = merge(parts);
  const all = [...reasons, ...inMonth([...findings, ...merged.findings], month)];
  const files = filesOf(parts.map(({ sheet }) => sheet));
  const content = contentMark(merged);
  return { ...draft, ...merged, status: 'delivered', files, content, findings: all };
}

/** Why there is nothing, where nothing else says it. */
function lacking({ team, month, delivered, stray }: MonthCase): readonly WorkloadFinding[] {
  if (stray !== undefined) {
    const contradictions = stray.findings.filter(({ code }) => code === 'month-contradiction');
    return [otherMonth(placeOf(stray), periodName(stray.period), periodName(month)), ...contradictions];
  }
  const none = delivered.sheets.length + delivered.rejections.length === 0;
  return none ? [monthNotDelivered({ team: team.id }, team.name, periodName(month))] : [];
}

function filesOf(items: readonly { readonly file: string }[]): readonly string[] {
  return [...new Set(items.map(({ file }) => file))].sort();
}

function inMonth(findings: readonly WorkloadFinding[], month: YearMonth): readonly WorkloadFinding[] {
  return findings.map((finding) => ({ ...finding, place: { ...finding.place, month } }));
}
