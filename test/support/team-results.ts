/** Results of team files made by hand, for tests of consolidation and of the figures: no workbook is read. */
import { day } from '../../core/values/day.ts';
import { yearMonth } from '../../core/values/year-month.ts';
import type { YearMonth } from '../../core/values/year-month.ts';
import type { StaffMember } from '../../core/office/index.ts';
import { consolidate } from '../../core/workload/consolidation/index.ts';
import type {
  Consolidation,
  ConsolidationContext,
  WorkloadTeam,
} from '../../core/workload/consolidation/index.ts';
import type { Reading } from '../../core/workload/canonical-row.ts';
import type { DayCell, MeasuredCell, WorkerReading } from '../../core/workload/layouts/definition.ts';
import type { MeasureId } from '../../core/workload/measures/index.ts';
import { workloadPeriod } from '../../core/workload/period.ts';
import type { TeamFile, TeamSheet } from '../../core/workload/team-file.ts';

export const APRIL = yearMonth('2026-04');

export type Values = Partial<Record<MeasureId, Reading>>;

/** Cells in a row of their own number, in the order of the values. */
export function cells(values: Values, row = 7): readonly MeasuredCell[] {
  return Object.entries(values).map(([measure, value], at) => ({
    measure: measure as MeasureId,
    value,
    cell: `${String.fromCharCode(67 + at)}${row}`,
  }));
}

interface WorkerOptions {
  readonly fte?: Reading;
  readonly post?: string;
  readonly row?: number;
  readonly days?: readonly DayCell[];
  readonly absentOn?: readonly number[];
}

export function workerOf(name: string, values: Values, options: WorkerOptions = {}): WorkerReading {
  const { fte = 1, post = 'pracownik socjalny', row = 7, days, absentOn } = options;
  return {
    ...{ name, post, fte, cell: `B${row}` },
    values: cells(values, row),
    ...(days === undefined ? {} : { days }),
    ...(absentOn === undefined ? {} : { absentOn }),
  };
}

interface SheetOptions {
  readonly layout?: string;
  readonly covers?: TeamSheet['covers'];
  readonly ofTeam?: Values;
  readonly sheet?: string;
  readonly modified?: string;
}

export function sheetOf(
  file: string,
  team: string,
  period: YearMonth,
  workers: readonly WorkerReading[],
  options: SheetOptions = {},
): TeamSheet {
  const { layout = 'team-month', covers = 'team', ofTeam = {}, sheet = 'kwiecień', modified } = options;
  return {
    ...{ file, sheet, layout, covers, team, period, workers },
    ofTeam: cells(ofTeam, 20),
    findings: [],
    ...(modified === undefined ? {} : { modified }),
  };
}

/** A file of the sheets given, which are all of one file. */
export function fileOf(sheets: readonly TeamSheet[], labelled?: YearMonth): TeamFile {
  return { file: sheets[0]?.file ?? '', labelled, sheets, rejections: [], findings: [] };
}

export function teamsOf(...ids: readonly string[]): readonly WorkloadTeam[] {
  return ids.map((id) => ({ id, name: `Zespół ${id}`, kind: 'praca socjalna', from: null, to: null }));
}

export function staffOf(
  id: string,
  name: string,
  team: string,
  more: Partial<Omit<StaffMember, 'from' | 'to'>> & { readonly from?: string; readonly to?: string } = {},
): StaffMember {
  const { from, to, ...rest } = more;
  return {
    ...{ id, name, team, kind: 'post', post: 'pracownik socjalny', fte: 1, substitutes: undefined },
    ...rest,
    from: from === undefined ? null : day(from),
    to: to === undefined ? null : day(to),
  };
}

export function consolidated(
  period: string,
  results: Iterable<TeamFile>,
  context: Partial<Omit<ConsolidationContext, 'period'>> = {},
): Consolidation {
  return consolidate(results, {
    teams: teamsOf('ZPS-1', 'ZPS-2', 'ZPS-3'),
    ...context,
    period: workloadPeriod(period),
  });
}

/** „2026-04 ZPS-1 not-delivered” for every finding. */
export function codesOf({ findings }: Consolidation): readonly string[] {
  return findings.map(({ code, place }) => [place.month, place.team, code].filter(Boolean).join(' '));
}
