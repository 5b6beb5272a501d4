/**
 * Consolidation: independent results of files, in any order, become one picture of the month. Which team delivered, which
 * did not, what was not taken and why; two different sheets of one team are never silently chosen between.
 * Called by scripts/commands/consolidate.ts; drawn by core/workload/workbook.
 */
import type { Day } from '../values/day.ts';
import { monthPeriod, overlap } from '../values/period.ts';
import type { YearMonth } from '../values/year-month.ts';
import type { FindingPlace, WorkloadFinding } from './findings/definition.ts';
import { inOrder } from './findings/order.ts';
import {
  deliveredAgain,
  deliveredTwice,
  notDelivered,
  otherMonth,
  teamNotInPeriod,
} from './findings/files.ts';
import type { KnownTeam } from './identify/teams.ts';
import { periodName } from './period-name.ts';
import type { Rejection, TeamFile, TeamSheet } from './team-file.ts';

/** A team of the office with the days between which it exists; null leaves that end open. */
export interface WorkloadTeam extends KnownTeam {
  readonly from: Day | null;
  readonly to: Day | null;
}

export type TeamStatus = 'delivered' | 'missing' | 'rejected';

export interface TeamOutcome {
  readonly id: string;
  readonly name: string;
  readonly status: TeamStatus;
  /** The sheet that counts; only of a team that delivered. */
  readonly sheet: TeamSheet | undefined;
  /** The file that counts, or the first one that was rejected. */
  readonly file: string | undefined;
}

export interface Consolidation {
  readonly period: YearMonth;
  readonly teams: readonly TeamOutcome[];
  /** By team, file, sheet and cell, each once. */
  readonly findings: readonly WorkloadFinding[];
}

export interface ConsolidationContext {
  readonly period: YearMonth;
  /** The office's teams, former and future ones too. */
  readonly teams: readonly WorkloadTeam[];
  /** Findings from before reading, e.g. files passed over. */
  readonly findings?: readonly WorkloadFinding[];
}

/** One result a file, the latest one: a file read again replaces its former result. */
export function latestResults(results: Iterable<TeamFile>): readonly TeamFile[] {
  return [...new Map([...results].map((result) => [result.file, result])).values()];
}

/** @param results of files, one or more a file, the latest last; the order of different files does not matter */
export function consolidate(results: Iterable<TeamFile>, context: ConsolidationContext): Consolidation {
  const { period } = context;
  const files = latestResults(results)
    .filter((result) => concerns(result, period))
    .map((result) => withoutOtherMonths(result, period))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
  const active = teamsOf(context);
  const judged = active.map((team) => judge(team, files, period));
  const known = new Set(active.map(({ id }) => id));
  const findings = [
    ...(context.findings ?? []),
    ...files.flatMap((result) => result.findings),
    ...files.flatMap((result) => ofNoTeam(result, known, period)),
    ...judged.flatMap((team) => team.findings),
  ];
  return {
    period,
    teams: judged.map(({ outcome }) => outcome),
    findings: inOrder(
      findings,
      active.map(({ id }) => id),
    ),
  };
}

/** A file that by its name is of another month and holds nothing of this one is not looked at further. */
function concerns({ labelled, sheets }: TeamFile, period: YearMonth): boolean {
  return labelled === undefined || labelled === period || sheets.some((sheet) => sheet.period === period);
}

/** A sheet rejected for what it lacks in another month says nothing about this one. */
function withoutOtherMonths(result: TeamFile, asked: YearMonth): TeamFile {
  const rejections = result.rejections.filter(({ period }) => period === undefined || period === asked);
  return { ...result, rejections };
}

/** Teams that exist on some day of the month, each id once. */
function teamsOf({ teams, period }: ConsolidationContext): readonly KnownTeam[] {
  const month = monthPeriod(period);
  const active = teams.filter(
    ({ from, to }) => overlap({ from: from ?? month.from, to }, month) !== undefined,
  );
  return [...new Map(active.map((team) => [team.id, team])).values()];
}

interface Judged {
  readonly outcome: TeamOutcome;
  readonly findings: readonly WorkloadFinding[];
}

function judge(team: KnownTeam, files: readonly TeamFile[], period: YearMonth): Judged {
  const sheets = files.flatMap((result) => result.sheets).filter((sheet) => sheet.team === team.id);
  const candidates = sheets.filter((sheet) => sheet.period === period);
  const rejections = files
    .flatMap((result) => result.rejections)
    .filter((rejection) => rejection.team === team.id);
  const reasons = rejections.map(({ reason }) => reason);
  const [first, ...others] = candidates;
  if (first !== undefined) {
    const different = others.filter((other) => contentOf(other) !== contentOf(first));
    if (different.length > 0) return twice(team, candidates, reasons);
    const copies = others.map((copy) => deliveredAgain(placeOf(copy), named(first)));
    const outcome: TeamOutcome = { ...idAndName(team), status: 'delivered', sheet: first, file: first.file };
    return { outcome, findings: [...reasons, ...first.findings, ...copies] };
  }
  return withoutSheet(team, rejections, sheets, period);
}

const idAndName = ({ id, name }: KnownTeam): KnownTeam => ({ id, name });
const placeOf = ({ team, file, sheet }: TeamSheet): FindingPlace => ({ team, file, sheet });
const named = ({ file, sheet }: TeamSheet): string => `„${file}” (arkusz „${sheet}”)`;

function twice(
  team: KnownTeam,
  candidates: readonly TeamSheet[],
  reasons: readonly WorkloadFinding[],
): Judged {
  const list = candidates.map(named).join(', ');
  const file = candidates[0]?.file;
  return {
    outcome: { ...idAndName(team), status: 'rejected', sheet: undefined, file },
    findings: [...reasons, ...candidates.map((sheet) => deliveredTwice(placeOf(sheet), list))],
  };
}

/** Nothing to count: the team's files were rejected, or there are none. */
function withoutSheet(
  team: KnownTeam,
  rejections: readonly Rejection[],
  sheets: readonly TeamSheet[],
  period: YearMonth,
): Judged {
  const reasons = rejections.map(({ reason }) => reason);
  const others = sheets.map((sheet) =>
    otherMonth(placeOf(sheet), periodName(sheet.period), periodName(period)),
  );
  const contradictions = sheets.flatMap(({ findings }) => findings.filter(isContradiction));
  const file = [...rejections, ...sheets][0]?.file;
  if (file === undefined) {
    return {
      outcome: { ...idAndName(team), status: 'missing', sheet: undefined, file },
      findings: [notDelivered({ team: team.id }, team.name)],
    };
  }
  return {
    outcome: { ...idAndName(team), status: 'rejected', sheet: undefined, file },
    findings: [...reasons, ...others, ...contradictions],
  };
}

/** What may explain why the sheet seems to be of another month. */
const isContradiction = ({ code }: WorkloadFinding): boolean => code === 'month-contradiction';

/** Rejections that name no team, and sheets of teams that do not exist in this month. */
function ofNoTeam(
  { sheets, rejections }: TeamFile,
  active: ReadonlySet<string>,
  period: YearMonth,
): WorkloadFinding[] {
  const strange = sheets.filter((sheet) => sheet.period === period && !active.has(sheet.team));
  return [
    ...rejections.filter(({ team }) => team === undefined || !active.has(team)).map(({ reason }) => reason),
    ...strange.map((sheet) => teamNotInPeriod(placeOf(sheet), periodName(period))),
  ];
}

/** What the sheet says, without where it says it: two copies of a file have the same. */
function contentOf({ workers }: TeamSheet): string {
  return JSON.stringify(
    workers.map(({ name, post, fte, values }) => [
      name,
      post,
      fte,
      values.map(({ measure, value }) => [measure, value]),
    ]),
  );
}
