/**
 * The months of a recognised sheet, each with its team and its workers, or the reason why it gives no values. Called by
 * team-file.ts for every sheet that a layout knows.
 */
import { yearMonthFrom, yearMonthParts } from '../values/year-month.ts';
import type { YearMonth } from '../values/year-month.ts';
import { absencesBeyondMonth } from './absences.ts';
import type { WorkloadFinding } from './findings/definition.ts';
import { monthUnknown, noWorkers, teamUnknown } from './findings/files.ts';
import { sheetEmpty } from './findings/sheets.ts';
import { teamByWorker } from './findings/workers.ts';
import { evidenceOf, identify } from './identify/identity.ts';
import type { Identity } from './identify/identity.ts';
import { namedWorkers } from './identify/named-workers.ts';
import type { OfficeLists } from './identify/named-workers.ts';
import { workersIn, worksIn } from './identify/workers.ts';
import type { Layout, PartReading, SheetPlace, SheetReading, WorkerReading } from './layouts/definition.ts';
import type { FileContext, Rejection, TeamSheet } from './team-file-model.ts';

/** A sheet with the layout that knows it and what it read. */
export interface RecognisedSheet {
  readonly layout: Layout;
  readonly reading: SheetReading;
}

/** Findings about the sheet as a whole go with each of its months: whichever is asked for tells them. */
export function monthsOfSheet(
  { layout, reading }: RecognisedSheet,
  place: SheetPlace,
  { teams, staff = [], modified }: FileContext,
): readonly (TeamSheet | Rejection)[] {
  const evidence = evidenceOf(reading.titles, place.sheet, place.file);
  const ofSheet = identify(evidence, teams, place);
  const covers = reading.covers ?? layout.covers;
  const errors = reading.findings.filter(({ severity }) => severity === 'error');
  const rejected = (reasons: readonly WorkloadFinding[], team?: string, period?: YearMonth): Rejection[] =>
    reasons.map((reason) => ({
      file: place.file,
      team,
      ...(period !== undefined && { period }),
      reason: { ...reason, place: { ...reason.place, ...(team !== undefined && { team }) } },
    }));
  if (reading.parts.length === 0)
    return rejected(errors.length > 0 ? errors : [sheetEmpty(place)], ofSheet.team);
  return reading.parts.flatMap((part): (TeamSheet | Rejection)[] => {
    const month = monthOf(part, ofSheet);
    const identity = month === ofSheet.period ? ofSheet : identify(evidence, teams, place, month);
    const contents = month === undefined ? part : (part.inMonth?.(month) ?? part);
    const named =
      covers === 'team'
        ? { workers: contents.workers, findings: [] }
        : namedWorkers(contents.workers, evidence, { teams, staff }, place);
    const { workers } = named;
    const byWorker = identity.team === undefined ? teamOf(workers, month, { teams, staff }) : undefined;
    const team = identity.team ?? byWorker;
    if (team === undefined) return rejected([teamUnknown(place)]);
    if (month === undefined) return rejected([monthUnknown(place)], team);
    if (workers.length === 0 && contents.ofTeam.length === 0)
      return rejected([noWorkers(place), ...errors], team, month);
    const all = [
      ...identity.findings,
      ...reading.findings,
      ...(byWorker === undefined ? [] : [teamByWorker(place, byWorker)]),
      ...named.findings,
      ...contents.findings,
      ...absencesBeyondMonth(workers, month, place),
    ];
    return [
      {
        ...place,
        layout: layout.id,
        covers,
        team,
        period: month,
        ...(modified !== undefined && { modified }),
        workers,
        ofTeam: contents.ofTeam,
        findings: all.map((finding) => ({ ...finding, place: { ...finding.place, team } })),
      },
    ];
  });
}

/** The only team in which the staff list has the workers of the sheet in that month. */
function teamOf(
  workers: readonly WorkerReading[],
  month: YearMonth | undefined,
  { teams, staff }: OfficeLists,
): string | undefined {
  if (month === undefined) return undefined;
  const rows = workers.flatMap(({ name }) => workersIn(name, staff)).filter((row) => worksIn(row, month));
  const [team, ...others] = new Set(rows.map((row) => row.team));
  return others.length === 0 && teams.some(({ id }) => id === team) ? team : undefined;
}

/** The month of a part: its own, with the year that titles and names give where it has none. */
function monthOf({ month }: PartReading, { period, year: named }: Identity): YearMonth | undefined {
  if (month === undefined) return period;
  const year = month.year ?? (period === undefined ? named : yearMonthParts(period).year);
  return year === undefined ? undefined : yearMonthFrom(year, month.month);
}
