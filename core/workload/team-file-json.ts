/**
 * Results of reading team files as JSON, so that the job reads a file once and keeps what it found. A year of an office
 * has 800,000 cells of days, so values are flat lists of [measure, value, cell, …] and what repeats (measures, kinds of
 * findings) stands once: about 13 bytes a cell, against 61 of the plain objects. Called by the job's state.
 */
import { z } from 'zod';
import { TeczkaError } from '../values/errors.ts';
import { zYearMonth } from '../values/zod.ts';
import type { Reading } from './canonical-row.ts';
import type { FindingPlace, WorkloadFinding } from './findings/definition.ts';
import type { DayCell, MeasuredCell, WorkerReading } from './layouts/definition.ts';
import { measures } from './measures/index.ts';
import type { MeasureId } from './measures/index.ts';
import type { Rejection, TeamFile, TeamSheet } from './team-file.ts';

const SCHEMA = 1;
const NOT_APPLICABLE = 'nd';

/** Numbers as they are, null for missing, „nd” for not applicable. */
const zReading = z.union([z.number(), z.null(), z.literal(NOT_APPLICABLE)]);
const zFlat = z.array(z.union([z.number(), z.null(), z.string()]));
const zFinding = z.tuple([
  z.int().nonnegative(),
  z.string(),
  z.object({
    team: z.string().exactOptional(),
    /** True for the file itself. */
    file: z.union([z.literal(true), z.string()]).exactOptional(),
    sheet: z.string().exactOptional(),
    cell: z.string().exactOptional(),
    month: zYearMonth.exactOptional(),
  }),
]);
const zWorker = z.object({
  name: z.string(),
  post: z.string(),
  fte: zReading,
  cell: z.string(),
  values: zFlat,
  days: zFlat.exactOptional(),
  absentOn: z.array(z.int().min(1).max(31)).exactOptional(),
});
const zTeamFile = z.object({
  schema: z.literal(SCHEMA),
  file: z.string(),
  labelled: zYearMonth.exactOptional(),
  /** Ids of measures, which values name by their place here. */
  measures: z.array(z.string()),
  /** Kinds of findings, named so too. */
  kinds: z.array(
    z.object({
      code: z.string(),
      severity: z.enum(['error', 'warning', 'info']),
      title: z.string(),
      advice: z.string(),
    }),
  ),
  sheets: z.array(
    z.object({
      sheet: z.string(),
      layout: z.string(),
      covers: z.enum(['team', 'workers']),
      team: z.string(),
      period: zYearMonth,
      modified: z.string().exactOptional(),
      workers: z.array(zWorker),
      ofTeam: zFlat,
      findings: z.array(zFinding),
    }),
  ),
  rejections: z.array(
    z.object({ team: z.string().exactOptional(), period: zYearMonth.exactOptional(), reason: zFinding }),
  ),
  findings: z.array(zFinding),
});

/** Plain JSON, to be written with JSON.stringify. */
export type TeamFileJson = z.input<typeof zTeamFile>;
type Stored = z.output<typeof zTeamFile>;
type Flat = z.output<typeof zFlat>;
type StoredFinding = z.output<typeof zFinding>;

const KNOWN = new Map<string, MeasureId>(measures.map(({ id }) => [id, id]));

/** The result as plain JSON. Its sheets and rejections are those of its file. */
export function teamFileToJson({ file, labelled, sheets, rejections, findings }: TeamFile): TeamFileJson {
  const ids = new Numbered<string>();
  const kinds = new Numbered<string>();
  const finding = ({ message, place, ...kind }: WorkloadFinding): StoredFinding => {
    const { code, severity, title, advice } = kind;
    const at = place.file === file ? { ...place, file: true as const } : place;
    return [kinds.of(JSON.stringify({ code, severity, title, advice })), message, at];
  };
  const flat = (cells: readonly MeasuredCell[]): Flat =>
    cells.flatMap(({ measure, value, cell }) => [ids.of(measure), stored(value), cell]);
  const flatDays = (cells: readonly DayCell[]): Flat =>
    cells.flatMap(({ measure, day, value, cell }) => [ids.of(measure), day, stored(value), cell]);
  const lists = {
    sheets: sheets.map((sheet) => ({
      sheet: sheet.sheet,
      layout: sheet.layout,
      covers: sheet.covers,
      team: sheet.team,
      period: sheet.period,
      ...(sheet.modified !== undefined && { modified: sheet.modified }),
      workers: sheet.workers.map(({ name, post, fte, cell, values, days, absentOn }) => ({
        name,
        post,
        fte: stored(fte),
        cell,
        values: flat(values),
        ...(days && { days: flatDays(days) }),
        ...(absentOn && { absentOn: [...absentOn] }),
      })),
      ofTeam: flat(sheet.ofTeam),
      findings: sheet.findings.map(finding),
    })),
    rejections: rejections.map(({ team, period, reason }) => ({
      ...(team !== undefined && { team }),
      ...(period !== undefined && { period }),
      reason: finding(reason),
    })),
    findings: findings.map(finding),
  };
  return {
    schema: SCHEMA,
    file,
    ...(labelled !== undefined && { labelled }),
    measures: ids.list(),
    kinds: kinds.list().map((kind) => JSON.parse(kind) as Stored['kinds'][number]),
    ...lists,
  };
}

/** @throws TeczkaError `team-file-damaged` for what teamFileToJson of this version has not made */
export function teamFileFromJson(json: unknown): TeamFile {
  const parsed = zTeamFile.safeParse(json);
  if (!parsed.success) throw damaged(parsed.error);
  const { file, labelled, sheets, rejections, findings, ...tables } = parsed.data;
  const finding = ([at, message, { file: own, ...rest }]: StoredFinding): WorkloadFinding => {
    const { code, severity, title, advice } = tables.kinds[at] ?? refuse();
    const place: FindingPlace = own === undefined ? rest : { ...rest, file: own === true ? file : own };
    return { code, severity, title, message, advice, place };
  };
  const read = { ids: tables.measures.map((id) => KNOWN.get(id) ?? refuse()) };
  return {
    file,
    labelled,
    sheets: sheets.map(({ workers, ofTeam, findings: ofSheet, ...sheet }): TeamSheet => ({
      file,
      ...sheet,
      workers: workers.map((worker): WorkerReading => workerFrom(worker, read.ids)),
      ofTeam: cellsFrom(ofTeam, read.ids),
      findings: ofSheet.map(finding),
    })),
    rejections: rejections.map(({ team, reason, ...period }): Rejection => ({
      file,
      team,
      ...period,
      reason: finding(reason),
    })),
    findings: findings.map(finding),
  };
}

type StoredWorker = Stored['sheets'][number]['workers'][number];

function workerFrom(
  { values, days, fte, ...worker }: StoredWorker,
  ids: readonly MeasureId[],
): WorkerReading {
  return {
    ...worker,
    fte: fte === null ? 'missing' : fte === NOT_APPLICABLE ? 'not-applicable' : fte,
    values: cellsFrom(values, ids),
    ...(days && { days: daysFrom(days, ids) }),
  };
}

function cellsFrom(flat: Flat, ids: readonly MeasureId[]): MeasuredCell[] {
  return inRows(flat, 3).map(([measure, value, cell]) => ({
    measure: idAt(ids, measure),
    value: readingFrom(value),
    cell: textIn(cell),
  }));
}

function daysFrom(flat: Flat, ids: readonly MeasureId[]): DayCell[] {
  return inRows(flat, 4).map(([measure, day, value, cell]) => ({
    measure: idAt(ids, measure),
    value: readingFrom(value),
    cell: textIn(cell),
    day: typeof day === 'number' && Number.isInteger(day) && day >= 1 && day <= 31 ? day : refuse(),
  }));
}

function inRows(flat: Flat, width: number): Flat[] {
  if (flat.length % width !== 0) return refuse();
  return Array.from({ length: flat.length / width }, (_, at) => flat.slice(at * width, (at + 1) * width));
}

const stored = (value: Reading): z.output<typeof zReading> =>
  value === 'missing' ? null : value === 'not-applicable' ? NOT_APPLICABLE : value;

function readingFrom(value: Flat[number] | undefined): Reading {
  if (typeof value === 'number') return value;
  if (value === null) return 'missing';
  return value === NOT_APPLICABLE ? 'not-applicable' : refuse();
}

const idAt = (ids: readonly MeasureId[], at: Flat[number] | undefined): MeasureId =>
  (typeof at === 'number' ? ids[at] : undefined) ?? refuse();

const textIn = (cell: Flat[number] | undefined): string => (typeof cell === 'string' ? cell : refuse());

function refuse(): never {
  throw damaged();
}

function damaged(cause?: unknown): TeczkaError {
  return new TeczkaError(
    'team-file-damaged',
    'Zapisany wynik odczytu zestawienia jest uszkodzony albo pochodzi z innej wersji programu. Usuń go, a plik zostanie odczytany ponownie.',
    {},
    { cause },
  );
}

/** Things in the order in which they were first met, each with its number. */
class Numbered<What> {
  private readonly numbers = new Map<What, number>();

  of(what: What): number {
    const known = this.numbers.get(what);
    if (known !== undefined) return known;
    this.numbers.set(what, this.numbers.size);
    return this.numbers.size - 1;
  }

  list(): What[] {
    return [...this.numbers.keys()];
  }
}
