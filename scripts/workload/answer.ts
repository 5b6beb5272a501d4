/** What `teczka consolidate` answers: a short Polish account for people, a JSON document for programs. */
import { periodTitle, workloadPeriod } from '../../core/workload/period.ts';
import type { ExitStatus } from '../command/definition.ts';
import type { Requests } from '../store/store.ts';
import type { RunReport } from './report/model.ts';
import { hasDelivered } from './report/summary-schema.ts';
import { differenceLines } from './report/difference-lines.ts';
import { outputLines, summaryLines } from './report/text.ts';

/** @param target the workbook: a path on this machine or an address */
export function consolidationJson(report: RunReport, target: string): unknown {
  const { schema, summary, requests, ...run } = report;
  const { teams, findings, ...rest } = summary;
  return {
    ...run,
    teams: teams.map(({ id, status, file, rows, findings: count }) => ({
      id,
      status,
      file,
      rows,
      findings: count,
    })),
    findings: findings.map(({ place, ...finding }) => ({ ...place, ...finding })),
    ...rest,
    target,
    requests: { ...sumOf(requests), ...requests },
    written: report.outcome === 'written',
    schema,
  };
}

function sumOf(requests: RunReport['requests']): Requests {
  const all = Object.values(requests);
  const sum = (key: keyof Requests): number => all.reduce((total, each) => total + each[key], 0);
  return { list: sum('list'), read: sum('read'), write: sum('write') };
}

/** Lines for people: who delivered, who did not and why, the gravest findings, where the result is. */
export function consolidationLines(report: RunReport, target: string): readonly string[] {
  return [
    `Obciążenie pracą – ${periodTitle(workloadPeriod(report.period))}`,
    ...summaryLines(report),
    ...report.notices,
    ...outputLines(report),
    ...(report.outcome === 'unchanged' ? [] : differenceLines(report.summary.differences)),
    `Miejsce wyniku: ${target}`,
  ];
}

/** 1 when something of the month is missing or wrong, or is left for the next run. */
export function exitStatus({ outcome, summary: { teams, findings } }: RunReport): ExitStatus {
  const complete = teams.every(hasDelivered);
  const sound = findings.every(({ severity }) => severity !== 'error');
  return complete && sound && outcome !== 'deferred' ? 0 : 1;
}
