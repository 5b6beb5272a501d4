/**
 * One file of a team read into a result that stands on its own: it knows its team, its month and every value's cell, and
 * needs no other file. Consolidation is a fold of such results, so a changed file is read again and the others are not.
 * Called by scripts/commands/consolidate.ts; later by the pane and the SharePoint job.
 */
import type { Platform } from '../opc/platform.ts';
import { TeczkaError } from '../values/errors.ts';
import { readWorkbook } from '../workbooks/index.ts';
import type { LegacyReader, Sheet, Workbook } from '../workbooks/index.ts';
import type { FindingPlace, WorkloadFinding } from './findings/definition.ts';
import { fileSkipped, fileUnreadable, layoutUnknown, notTeamSheet } from './findings/files.ts';
import { sheetHidden, sheetSkipped } from './findings/sheets.ts';
import { evidenceOf, identify } from './identify/identity.ts';
import type { Identity } from './identify/identity.ts';
import { textOf } from './layouts/grid.ts';
import { layouts } from './layouts/index.ts';
import { isConsolidated } from './mark.ts';
import { monthsOfSheet } from './months-of-sheet.ts';
import type { RecognisedSheet } from './months-of-sheet.ts';
import type { FileContext, Rejection, TeamFile, TeamSheet } from './team-file-model.ts';
import { isHelpSheet } from './team-template/template-parts.ts';

export type { FileContext, Rejection, TeamFile, TeamSheet } from './team-file-model.ts';

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
    for (const outcome of withoutRepetitions(monthsOfSheet(found, place, context))) {
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

function recognise(sheet: Sheet, file: string): RecognisedSheet | undefined {
  for (const layout of layouts) {
    const reading = layout.read(sheet, { file, sheet: sheet.name });
    if (reading !== undefined) return { layout, reading };
  }
  return undefined;
}
