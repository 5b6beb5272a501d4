/**
 * One file of a team read into a result that stands on its own: it knows its team, its month and every value's cell, and
 * needs no other file. Consolidation is a fold of such results, so a changed file is read again and the others are not.
 * Called by scripts/commands/consolidate.ts; later by the pane and the SharePoint job.
 */
import type { Platform } from '../opc/platform.ts';
import { TeczkaError } from '../values/errors.ts';
import { yearMonthFrom, yearMonthParts } from '../values/year-month.ts';
import type { YearMonth } from '../values/year-month.ts';
import { readWorkbook } from '../workbooks/index.ts';
import type { LegacyReader, Sheet, Workbook } from '../workbooks/index.ts';
import { absencesBeyondMonth } from './absences.ts';
import type { FindingPlace, WorkloadFinding } from './findings/definition.ts';
import {
  fileSkipped,
  fileUnreadable,
  layoutUnknown,
  monthUnknown,
  noWorkers,
  notTeamSheet,
  teamUnknown,
} from './findings/files.ts';
import { sheetHidden, sheetSkipped } from './findings/sheets.ts';
import { teamByWorker } from './findings/workers.ts';
import { evidenceOf, identify } from './identify/identity.ts';
import type { Identity } from './identify/identity.ts';
import { namedWorkers } from './identify/named-workers.ts';
import type { OfficeLists } from './identify/named-workers.ts';
import type { KnownTeam } from './identify/teams.ts';
import { workersIn, worksIn } from './identify/workers.ts';
import type { KnownWorker } from './identify/workers.ts';
import type {
  Covers,
  Layout,
  MeasuredCell,
  PartReading,
  SheetReading,
  WorkerReading,
} from './layouts/definition.ts';
import { textOf } from './layouts/grid.ts';
import { layouts } from './layouts/index.ts';
import { isConsolidated } from './mark.ts';
import { isHelpSheet } from './team-template/template-parts.ts';

/** A sheet whose team and month are known. */
export interface TeamSheet {
  readonly file: string;
  readonly sheet: string;
  readonly layout: string;
  readonly covers: Covers;
  readonly team: string;
  readonly period: YearMonth;
  /** When the store says that the file was last saved (ISO); decides between versions, see resubmissions.ts. */
  readonly modified?: string;
  readonly workers: readonly WorkerReading[];
  /** Values of the team as a whole, of no single worker. */
  readonly ofTeam: readonly MeasuredCell[];
  readonly findings: readonly WorkloadFinding[];
}

/** A file or a sheet that gives no values, and why. */
export interface Rejection {
  readonly file: string;
  /** The team it seems to be of, by the header or the name. */
  readonly team: string | undefined;
  /** The month of a rejected sheet, where it is known: it is of no concern to other months. */
  readonly period?: YearMonth;
  readonly reason: WorkloadFinding;
}

export interface TeamFile {
  /** Path of the file inside the store, folders separated by "/". */
  readonly file: string;
  /** The month that its name or folder says, if any: a file of another month is none of this month's business. */
  readonly labelled: YearMonth | undefined;
  readonly sheets: readonly TeamSheet[];
  readonly rejections: readonly Rejection[];
  /** Findings about the file as a whole. */
  readonly findings: readonly WorkloadFinding[];
}

export interface FileContext {
  /** Path of the file inside the store. */
  readonly file: string;
  readonly teams: readonly KnownTeam[];
  /** Who works in which team and when; without it names are taken as they are written. */
  readonly staff?: readonly KnownWorker[];
  /** When the store says that the file was last saved, ISO 8601 in UTC. */
  readonly modified?: string;
}

export interface TeamFileContext extends FileContext {
  /** Reader for .xls, .xlsb and .ods, where there is one. */
  readonly legacy?: LegacyReader;
}

const OWN = 'to zestawienie zbiorcze, a nie zestawienie zespołu';

/** Whatever is wrong with the file is in the result; only a fault of the program is thrown. */
export function readTeamFile(bytes: Uint8Array, platform: Platform, context: TeamFileContext): TeamFile {
  const { file, legacy } = context;
  const empty = emptyResult(context);
  try {
    const name = file.split('/').at(-1) ?? file;
    const workbook = readWorkbook(bytes, platform, { file: name }, legacy === undefined ? {} : { legacy });
    if (isConsolidated(workbook)) return { ...empty, findings: [fileSkipped({ file }, OWN)] };
    const read = readSheets(workbook, context);
    if (read.sheets.length + read.rejections.length > 0) return { ...empty, ...read };
    const known = layouts.map(({ title }) => title).join('; ');
    const reason = (place: FindingPlace): WorkloadFinding =>
      place.team === undefined ? notTeamSheet(place) : layoutUnknown(place, known);
    return { ...rejected(context, reason), findings: read.findings };
  } catch (error) {
    return rejectedTeamFile(error, context);
  }
}

/** The result of a file that could not be read, or not even fetched. @throws what is no error made for people */
export function rejectedTeamFile(error: unknown, context: FileContext): TeamFile {
  if (!(error instanceof TeczkaError)) throw error;
  return rejected(context, (place) => fileUnreadable(place, error.message));
}

function byName({ file, teams }: FileContext): Identity {
  return identify(evidenceOf([], '', file), teams, { file });
}

function emptyResult(context: FileContext): TeamFile {
  return { file: context.file, labelled: byName(context).period, sheets: [], rejections: [], findings: [] };
}

function rejected(context: FileContext, reason: (place: FindingPlace) => WorkloadFinding): TeamFile {
  const { file } = context;
  const { team } = byName(context);
  const place = team === undefined ? { file } : { file, team };
  return { ...emptyResult(context), rejections: [{ file, team, reason: reason(place) }] };
}

type SheetsRead = Pick<TeamFile, 'sheets' | 'rejections' | 'findings'>;

function readSheets(workbook: Workbook, context: FileContext): SheetsRead {
  const { file } = context;
  const sheets: TeamSheet[] = [];
  const rejections: Rejection[] = [];
  const findings: WorkloadFinding[] = [];
  for (const sheet of workbook.sheetNames.map((name) => workbook.sheet(name))) {
    const place = { file, sheet: sheet.name };
    const found = sheet.visibility === 'visible' ? recognise(sheet, file) : undefined;
    if (found === undefined) {
      if (sheet.rows.length > 0 && !isOfTemplate(sheet)) findings.push(passedOver(sheet)(place, sheet.name));
      continue;
    }
    for (const outcome of withoutRepetitions(identified(found, place, context))) {
      if ('reason' in outcome) rejections.push(outcome);
      else sheets.push(outcome);
    }
  }
  return { sheets, rejections, findings };
}

/** A sheet of twelve months whose team nobody knows is rejected once. */
function withoutRepetitions(
  outcomes: readonly (TeamSheet | Rejection)[],
): readonly (TeamSheet | Rejection)[] {
  const first = outcomes.findIndex(({ team }) => team === undefined);
  return outcomes.filter(({ team }, at) => team !== undefined || at === first);
}

/** The sheets „Jak wypełnić” and „Kalendarz” that come with a sheet opened for the team. */
const isOfTemplate = ({ name, rows }: Sheet): boolean => isHelpSheet(name, textOf(rows[0]?.values[0]));

const passedOver = ({ visibility }: Sheet): typeof sheetHidden =>
  visibility === 'visible' ? sheetSkipped : sheetHidden;

interface Found {
  readonly layout: Layout;
  readonly reading: SheetReading;
}

function recognise(sheet: Sheet, file: string): Found | undefined {
  for (const layout of layouts) {
    const reading = layout.read(sheet, { file, sheet: sheet.name });
    if (reading !== undefined) return { layout, reading };
  }
  return undefined;
}

/** The months of a sheet, each with its team; findings about the sheet as a whole go with the first. */
function identified(
  { layout, reading }: Found,
  place: { readonly file: string; readonly sheet: string },
  { teams, staff = [], modified }: FileContext,
): readonly (TeamSheet | Rejection)[] {
  const evidence = evidenceOf(reading.titles, place.sheet, place.file);
  const identity = identify(evidence, teams, place);
  const covers = reading.covers ?? layout.covers;
  return reading.parts.map((part, at) => {
    const month = monthOf(part, identity);
    const contents = month === undefined ? part : (part.inMonth?.(month) ?? part);
    const named =
      covers === 'team'
        ? { workers: contents.workers, findings: [] }
        : namedWorkers(contents.workers, evidence, { teams, staff }, place);
    const { workers } = named;
    const byWorker = identity.team === undefined ? teamOf(workers, month, { teams, staff }) : undefined;
    const team = identity.team ?? byWorker;
    if (team === undefined) return { file: place.file, team, reason: teamUnknown(place) };
    if (month === undefined) return { file: place.file, team, reason: monthUnknown({ ...place, team }) };
    if (workers.length === 0 && contents.ofTeam.length === 0) {
      return { file: place.file, team, period: month, reason: noWorkers({ ...place, team }) };
    }
    const all = [
      ...(at === 0 ? [...identity.findings, ...reading.findings] : []),
      ...(byWorker === undefined ? [] : [teamByWorker(place, byWorker)]),
      ...named.findings,
      ...contents.findings,
      ...absencesBeyondMonth(workers, month, place),
    ];
    return {
      ...place,
      layout: layout.id,
      covers,
      team,
      period: month,
      ...(modified !== undefined && { modified }),
      workers,
      ofTeam: contents.ofTeam,
      findings: all.map((finding) => ({ ...finding, place: { ...finding.place, team } })),
    };
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
