/**
 * From results of files to what the run writes: the consolidation, its summary for the report, and the workbook on a base
 * that keeps the manager's own notes. Called by attempt.ts.
 */
import { readFileSync } from 'node:fs';
import type { Office } from '../../../core/office/index.ts';
import type { WorkloadFinding } from '../../../core/workload/findings/definition.ts';
import { consolidate, type Consolidation } from '../../../core/workload/consolidation/index.ts';
import { figuresOf } from '../../../core/workload/figures/index.ts';
import { hidingOf, type NamedPerson } from '../../../core/workload/report/hiding.ts';
import { readSnapshot, snapshotOf } from '../../../core/workload/snapshot/index.ts';
import type { TeamFile } from '../../../core/workload/team-file.ts';
import type { WorkloadPeriod } from '../../../core/workload/period.ts';
import { consolidatedWorkbook } from '../../../core/workload/report/consolidated-workbook.ts';
import type { YearMonth } from '../../../core/values/year-month.ts';
import { rulesOfOffice } from '../../office/load-office.ts';
import { packagePath } from '../../paths.ts';
import { nodePlatform } from '../../platform.ts';
import type { PeriodSummary } from '../report/summary-schema.ts';
import { summaryOf } from '../report/summary-of.ts';

export interface ConsolidatedFrom {
  readonly period: WorkloadPeriod;
  readonly office: Office;
  readonly results: readonly TeamFile[];
  /** Findings from before reading. */
  readonly findings: readonly WorkloadFinding[];
  /** The snapshot of the last run, as the state keeps it. */
  readonly former: unknown;
  /** Frozen results of closed months. */
  readonly closed: ReadonlyMap<YearMonth, readonly TeamFile[]>;
}

export interface Consolidated {
  readonly consolidation: Consolidation;
  readonly summary: PeriodSummary;
  /** A text without workers' names. */
  readonly hide: (text: string) => string;
  /** What the next run compares with: plain JSON. */
  readonly snapshot: unknown;
  /** @param base the workbook of the last run, or the office's template; without it the delivered template */
  workbook(base: Uint8Array | undefined, names: boolean, link: Link): Uint8Array;
}

/** How a hyperlink of the workbook names a file of the sources. */
export type Link = (file: string) => string | undefined;

/** The workbook that is filled the first time. */
export const templatePath = (): string => packagePath('templates', 'workload', 'obciazenie.xlsx');

export function consolidated(from: ConsolidatedFrom): Consolidated {
  const { period, office, results, findings, former, closed } = from;
  const { teams, staff, reported, institution } = office;
  const consolidation = consolidate(results, {
    ...{ period, teams, staff, reported, findings, closed },
    unit: institution.name,
    rules: rulesOfOffice(office),
    ...(former !== undefined && { former: readSnapshot(former) }),
  });
  const figures = figuresOf(consolidation);
  const people = [
    ...staff.map(({ id, name }) => ({ code: id, name })),
    ...results.flatMap(({ sheets }) => sheets.flatMap(({ workers }) => workers)).map(nameOnly),
  ];
  const { text: hide } = hidingOf(figures, people);
  return {
    consolidation,
    summary: summaryOf(figures, hide),
    hide,
    snapshot: snapshotOf(consolidation),
    workbook: (given, names, link) => {
      const base = given ?? readFileSync(templatePath());
      const options = { office: institution.name, names, people, link, base };
      return consolidatedWorkbook(figures, options, nodePlatform);
    },
  };
}

/** Hides the names of the office's staff in what is told of a run that consolidated nothing. */
export function hidingStaff(period: WorkloadPeriod, { teams, staff }: Office): (text: string) => string {
  const nothing = figuresOf(consolidate([], { period, teams, staff }));
  return hidingOf(
    nothing,
    staff.map(({ id, name }) => ({ code: id, name })),
  ).text;
}

/** Of people whose sheets may not count: their codes are not known here. */
function nameOnly({ name }: { readonly name: string }): NamedPerson {
  return { code: '', name };
}
