/**
 * From results of files to what the run writes: the consolidation, its summary for the report, and the workbook on a base
 * that keeps the manager's own notes. Called by run.ts.
 */
import type { Office } from '../../../core/office/index.ts';
import type { WorkloadFinding } from '../../../core/workload/findings/definition.ts';
import {
  consolidate,
  consolidatedWorkbook,
  figuresOf,
  type Consolidation,
  type TeamFile,
} from '../../../core/workload/index.ts';
import type { WorkloadPeriod } from '../../../core/workload/period.ts';
import { writeWorkbook } from '../../../core/workbooks/write/index.ts';
import { nodePlatform } from '../../platform.ts';
import type { PeriodSummary } from '../report/summary-schema.ts';

export interface ConsolidatedFrom {
  readonly period: WorkloadPeriod;
  readonly office: Office;
  readonly results: readonly TeamFile[];
  /** Findings from before reading. */
  readonly findings: readonly WorkloadFinding[];
}

export interface Consolidated {
  readonly consolidation: Consolidation;
  readonly summary: PeriodSummary;
  /** What the next run compares with. */
  readonly snapshot: unknown;
  /** @param base the workbook of the last run, if there is one */
  workbook(base: Uint8Array | undefined, names: boolean, link: Link): Uint8Array;
}

/** How a hyperlink of the workbook names a file of the sources. */
export type Link = (file: string) => string | undefined;

/** Findings kept in the state; the workbook has all of them. */
const MOST_FINDINGS = 1000;

export function consolidated({ period, office, results, findings }: ConsolidatedFrom): Consolidated {
  const [month] = period.months;
  const consolidation = consolidate(results, { period: month, teams: office.teams, findings });
  return {
    consolidation,
    summary: summaryOf(consolidation),
    snapshot: undefined,
    workbook: (_base, _names, link) =>
      writeWorkbook(
        consolidatedWorkbook(consolidation, { office: office.institution.name, link }),
        nodePlatform,
      ),
  };
}

function summaryOf(consolidation: Consolidation): PeriodSummary {
  const { teams, findings } = consolidation;
  const { measures } = figuresOf(consolidation);
  const totals = measures.map(({ measure, total: { value } }) => [
    measure.id,
    typeof value === 'number' ? value : value === 'missing' ? null : 'nd',
  ]);
  return {
    teams: teams.map(({ id, name, status, file, sheet }) => ({
      id,
      name,
      status,
      file: file ?? null,
      rows: sheet?.workers.length ?? 0,
      findings: findings.filter(({ place }) => place.team === id).length,
    })),
    findings: findings.slice(0, MOST_FINDINGS),
    findingsOmitted: Math.max(0, findings.length - MOST_FINDINGS),
    totals: Object.fromEntries(totals) as PeriodSummary['totals'],
    differences: [],
  };
}
