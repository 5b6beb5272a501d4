/**
 * One file of a team read into a result that stands on its own: it knows its team, its month and every value's cell, and
 * needs no other file. Consolidation is a fold of such results, so a changed file is read again and the others are not.
 * Called by scripts/commands/consolidate.ts; later by the pane and the SharePoint job.
 */
import type { Platform } from '../opc/platform.ts';
import { TeczkaError } from '../values/errors.ts';
import type { YearMonth } from '../values/year-month.ts';
import { readWorkbook } from '../workbooks/index.ts';
import type { LegacyReader, Sheet, Workbook } from '../workbooks/index.ts';
import { absencesBeyondMonth } from './absences.ts';
import type { WorkloadFinding } from './findings/definition.ts';
import { fileUnreadable, layoutUnknown, monthUnknown, teamUnknown } from './findings/files.ts';
import { sheetHidden, sheetSkipped } from './findings/sheets.ts';
import { evidenceOf, identify } from './identify/identity.ts';
import type { KnownTeam } from './identify/teams.ts';
import type { SheetReading, WorkerReading } from './layouts/definition.ts';
import { layouts } from './layouts/index.ts';

/** A sheet whose team and month are known. */
export interface TeamSheet {
  readonly file: string;
  readonly sheet: string;
  readonly layout: string;
  readonly team: string;
  readonly period: YearMonth;
  readonly workers: readonly WorkerReading[];
  readonly findings: readonly WorkloadFinding[];
}

/** A file or a sheet that gives no values, and why. */
export interface Rejection {
  readonly file: string;
  /** The team it seems to be of, by the header or the name. */
  readonly team: string | undefined;
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

export interface TeamFileContext {
  readonly file: string;
  readonly teams: readonly KnownTeam[];
  /** Reader for .xls, .xlsb and .ods, where there is one. */
  readonly legacy?: LegacyReader;
}

/** Whatever is wrong with the file is in the result; only a fault of the program is thrown. */
export function readTeamFile(bytes: Uint8Array, platform: Platform, context: TeamFileContext): TeamFile {
  const { file, teams, legacy } = context;
  const byName = identify(evidenceOf([], '', file), teams, { file });
  const labelled = byName.period;
  const rejected = (reason: WorkloadFinding): TeamFile => ({
    file,
    labelled,
    sheets: [],
    rejections: [{ file, team: byName.team, reason }],
    findings: [],
  });
  const place = byName.team === undefined ? { file } : { file, team: byName.team };
  try {
    const name = file.split('/').at(-1) ?? file;
    const workbook = readWorkbook(bytes, platform, { file: name }, legacy === undefined ? {} : { legacy });
    const read = readSheets(workbook, file, teams);
    if (read.recognised > 0) return { file, labelled, ...read };
    return rejected(layoutUnknown(place, layouts.map(({ title }) => title).join('; ')));
  } catch (error) {
    if (!(error instanceof TeczkaError)) throw error;
    return rejected(fileUnreadable(place, error.message));
  }
}

interface SheetsRead extends Pick<TeamFile, 'sheets' | 'rejections' | 'findings'> {
  /** How many sheets had a known layout. */
  readonly recognised: number;
}

function readSheets(workbook: Workbook, file: string, teams: readonly KnownTeam[]): SheetsRead {
  const sheets: TeamSheet[] = [];
  const rejections: Rejection[] = [];
  const findings: WorkloadFinding[] = [];
  for (const sheet of workbook.sheetNames.map((name) => workbook.sheet(name))) {
    const place = { file, sheet: sheet.name };
    const found = sheet.visibility === 'visible' ? recognise(sheet, file) : undefined;
    if (found === undefined) {
      if (sheet.rows.length > 0) findings.push(passedOver(sheet)(place, sheet.name));
      continue;
    }
    const outcome = identified(found, place, teams);
    if ('reason' in outcome) rejections.push(outcome);
    else sheets.push(outcome);
  }
  return { sheets, rejections, findings, recognised: sheets.length + rejections.length };
}

const passedOver = ({ visibility }: Sheet): typeof sheetHidden =>
  visibility === 'visible' ? sheetSkipped : sheetHidden;

interface Found {
  readonly layout: string;
  readonly reading: SheetReading;
}

function recognise(sheet: Sheet, file: string): Found | undefined {
  for (const layout of layouts) {
    const reading = layout.read(sheet, { file, sheet: sheet.name });
    if (reading !== undefined) return { layout: layout.id, reading };
  }
  return undefined;
}

function identified(
  { layout, reading }: Found,
  place: { readonly file: string; readonly sheet: string },
  teams: readonly KnownTeam[],
): TeamSheet | Rejection {
  const { team, period, findings } = identify(
    evidenceOf(reading.titles, place.sheet, place.file),
    teams,
    place,
  );
  if (team === undefined) return { file: place.file, team, reason: teamUnknown(place) };
  if (period === undefined) return { file: place.file, team, reason: monthUnknown({ ...place, team }) };
  const all = [...findings, ...reading.findings, ...absencesBeyondMonth(reading.workers, period, place)];
  return {
    ...place,
    layout,
    team,
    period,
    workers: reading.workers,
    findings: all.map((finding) => ({ ...finding, place: { ...finding.place, team } })),
  };
}
