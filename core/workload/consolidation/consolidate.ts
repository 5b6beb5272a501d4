/**
 * Consolidation: independent results of files, in any order and in any batches, become one picture of the period. Which
 * team delivered in which month, which did not, what was not taken and why; two different deliveries of one thing are
 * never silently chosen between. Called by the job and the command line; counted by core/workload/figures.
 */
import { addToYearMonth } from '../../values/year-month.ts';
import type { YearMonth } from '../../values/year-month.ts';
import { inOrder } from '../findings/order.ts';
import { plausibilityFindings } from '../plausibility/index.ts';
import { differencesSince } from '../snapshot/differences.ts';
import type { TeamFile } from '../team-file.ts';
import { bundled } from './bundled.ts';
import { WorkCalendar } from './calendar.ts';
import { closedCorrections } from './closed-corrections.ts';
import { Deliveries, latestResults } from './deliveries.ts';
import { jointFindings } from './joint-acts.ts';
import type { Consolidation, ConsolidationContext, MonthStatus, TeamMonth, TeamOutcome } from './model.ts';
import { monthDrafts } from './month-drafts.ts';
import type { MonthDrafts } from './month-drafts.ts';
import { reportedFindings } from './reported.ts';
import { StaffList } from './staff-list.ts';
import { normFindings } from './staffing-norm.ts';
import { straysOf } from './strays.ts';
import { finished, formerKey } from './team-months.ts';
import type { Finishing } from './team-months.ts';

const NO_STRAYS = new Map<string, never>();

/** @param results of files, one or more a file, the latest last; the order of different files does not matter */
export function consolidate(results: Iterable<TeamFile>, context: ConsolidationContext): Consolidation {
  const { period, teams, closed, former } = context;
  const files = latestResults(results);
  const live = new Deliveries(files);
  const strays = straysOf(files, period);
  const finishing = finishingOf(context);
  const liveDrafts = (month: YearMonth): MonthDrafts => {
    const source = { month, deliveries: live, strays: strays.get(month) ?? NO_STRAYS, closed: false };
    return monthDrafts(source, teams, finishing.staff);
  };
  const draftsOf = (month: YearMonth): MonthDrafts => {
    const frozen = closed?.get(month);
    if (frozen === undefined) return liveDrafts(month);
    const deliveries = new Deliveries(latestResults(frozen));
    return monthDrafts({ month, deliveries, strays: NO_STRAYS, closed: true }, teams, finishing.staff);
  };
  const drafts = period.months.map(draftsOf);
  const before = draftsOf(addToYearMonth(period.months[0], -1));
  const { months, findings: ofStaff } = finished([...drafts, before], finishing);
  const outcomes = outcomesOf(context, months);
  const ofPeriod = outcomes.flatMap((team) => team.months);
  const corrections = closedCorrections(ofPeriod, (month) => finished([liveDrafts(month)], finishing));
  const findings = [
    ...(context.findings ?? []),
    ...files.filter((file) => isAsked(file, period.months)).flatMap((file) => file.findings),
    ...drafts.flatMap(({ findings: ofMonth, month }) => [...ofMonth, ...(ofStaff.get(month) ?? [])]),
    ...corrections.findings,
    ...plausibilityFindings(outcomes, leadInOf(months, before.month)),
    ...jointFindings(outcomes),
    ...reportedFindings(context),
    ...normFindings(context),
  ];
  const order = teams.map(({ id }) => id);
  return {
    ...{ period, context, teams: outcomes },
    findings: bundled(inOrder(findings, order)),
    differences: [...differencesSince(former, ofPeriod), ...corrections.differences],
  };
}

function finishingOf({ teams, staff = [], former }: ConsolidationContext): Finishing {
  const months = (former?.months ?? []).map((month) => [formerKey(month.team, month.month), month] as const);
  return { teams, staff: new StaffList(staff), calendar: new WorkCalendar(), former: new Map(months) };
}

/** A file that by its name is of another month and holds nothing of these is not looked at further. */
function isAsked({ labelled, sheets }: TeamFile, months: readonly YearMonth[]): boolean {
  const asked = labelled === undefined || months.includes(labelled);
  return asked || sheets.some(({ period }) => months.includes(period));
}

type Months = ReadonlyMap<string, readonly TeamMonth[]>;

/** Teams with at least one month of the period, in the office's order. */
function outcomesOf({ teams, period }: ConsolidationContext, months: Months): readonly TeamOutcome[] {
  const asked = new Set(period.months);
  const each = [...new Map(teams.map((team) => [team.id, team])).values()];
  return each.flatMap(({ id, name, kind = '' }) => {
    const own = (months.get(id) ?? []).filter(({ month }) => asked.has(month));
    return own.length === 0 ? [] : [{ id, name, kind, status: worst(own), months: own }];
  });
}

const FROM_WORST: readonly MonthStatus[] = ['rejected', 'missing', 'changed'];

function worst(months: readonly TeamMonth[]): MonthStatus {
  return FROM_WORST.find((status) => months.some((month) => month.status === status)) ?? 'delivered';
}

/** The month before the period by team: what its first month is compared with. */
function leadInOf(months: Months, before: YearMonth): ReadonlyMap<string, TeamMonth> {
  return new Map(
    [...months].flatMap(([team, own]) => {
      const last = own.find(({ month }) => month === before);
      return last === undefined ? [] : [[team, last] as const];
    }),
  );
}
