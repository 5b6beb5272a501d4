/** The summary of a consolidated period: what the report tells and the state keeps. Called by job/consolidated.ts. */
import { grosze, moneyToJson } from '../../../core/values/money.ts';
import type { Figures } from '../../../core/workload/figures/index.ts';
import type { WorkloadFinding } from '../../../core/workload/findings/definition.ts';
import { hasDelivered, type PeriodSummary } from './summary-schema.ts';

/** Findings kept in the state; the workbook has all of them. */
const MOST_FINDINGS = 1000;

/** @param hide leaves workers' names out of names of files and sheets: the report is no head's copy */
export function summaryOf(figures: Figures, hide: (text: string) => string): PeriodSummary {
  const { consolidation, teams, measures, differences } = figures;
  const { findings } = consolidation;
  const hidden = (text: string | undefined): string | null => (text === undefined ? null : hide(text));
  const placeOf = ({ place: { file, sheet, ...rest } }: WorkloadFinding): WorkloadFinding['place'] => ({
    ...rest,
    ...(file !== undefined && { file: hide(file) }),
    ...(sheet !== undefined && { sheet: hide(sheet) }),
  });
  const totals = measures.map(({ measure, figure }): [string, PeriodSummary['totals'][string]] => {
    const { value } = figure.total;
    if (typeof value !== 'number') return [measure.id, value === 'missing' ? null : 'nd'];
    return [measure.id, measure.kind.id === 'amount' ? moneyToJson(grosze(value)) : value];
  });
  return {
    teams: teams.map(({ team: { id, name, status, months }, workers }) => ({
      id,
      name,
      status,
      file: hidden(months.flatMap(({ files }) => files)[0]),
      months: months.length,
      lacking: months.filter((month) => !hasDelivered(month)).map(({ month }) => month),
      rows: workers.length,
      findings: findings.filter(({ place }) => place.team === id).length,
    })),
    findings: findings.slice(0, MOST_FINDINGS).map((finding) => ({
      ...finding,
      message: hide(finding.message),
      place: placeOf(finding),
    })),
    findingsOmitted: Math.max(0, findings.length - MOST_FINDINGS),
    totals: Object.fromEntries(totals),
    differences: differences.map(({ file, ...difference }) => ({ ...difference, file: hidden(file) })),
  };
}
