/**
 * Rows of a list of cases as acts: the day, the workers, the measures. What cannot be read is named at its cell and not
 * counted; of the mark of a case only whether it comes twice is kept, of the client nothing. Called by index.ts.
 */
import { calendar, dayFromExcelSerial, dayOf } from '../../../values/day.ts';
import type { Day } from '../../../values/day.ts';
import { cleanText } from '../../../values/clean-text.ts';
import { repeatsAbove } from '../../../values/ditto.ts';
import { plainKey } from '../../../values/plain-key.ts';
import { readTypedDate } from '../../../values/typed-date.ts';
import { a1 } from '../../../workbooks/index.ts';
import type { CellValue, Sheet, SheetRow } from '../../../workbooks/index.ts';
import {
  caseDateUnlikely,
  caseKindUnknown,
  caseRepeated,
  caseWithoutDate,
  caseWithoutKind,
  caseWithoutWorker,
  tooManyCases,
} from '../../findings/case-list.ts';
import type { WorkloadFinding } from '../../findings/definition.ts';
import { workerKey } from '../../identify/workers.ts';
import type { Measure } from '../../measures/definition.ts';
import type { MeasureId } from '../../measures/index.ts';
import { fold } from '../../text.ts';
import type { SheetPlace } from '../definition.ts';
import { textOf } from '../grid.ts';
import { isFilled } from '../number-cell.ts';
import type { CaseHeader } from './header.ts';
import { measuresOfCase } from './kinds.ts';
import { namesInColumn } from './workers-cell.ts';

/** One act that counts. */
export interface Case {
  readonly day: Day;
  /** Names as written; one empty name where the list is of one worker. */
  readonly workers: readonly string[];
  readonly measures: readonly Measure<MeasureId>[];
  /** Cell of the kind. */
  readonly cell: string;
  /** Cell of the worker, or of the kind where there is no such column. */
  readonly workerCell: string;
  /** A repetition of an earlier row: only those workers take part whom that row does not name. */
  readonly repeated: boolean;
}

export interface Cases {
  readonly cases: readonly Case[];
  readonly findings: readonly WorkloadFinding[];
}

/** Far above any year of any team: a bound for files made to exhaust a reader. */
const MOST_ROWS = 50_000;
const MOST_MERGES = 2000;
const FIRST_YEAR = 2000;
const LAST_YEAR = 2099;
const TOTAL = /^(razem|ogolem|suma|lacznie|w sumie|sporzadzil|zatwierdzil)\b/;

/** What a row may leave to the row above: a merged cell or a ditto mark. */
type Above = Readonly<Record<'date' | 'worker' | 'kind', CellValue>>;

export function readCases(sheet: Sheet, header: CaseHeader, place: SheetPlace): Cases {
  const rows = sheet.rows.filter(({ number }) => number > header.row);
  const names = namesInColumn(
    header.worker === undefined ? [] : rows.map(({ values }) => values[header.worker ?? 0]),
  );
  const dateOf = dateReader(sheet, rows, header);
  const filled = rowFiller(sheet, header);
  const cases: Case[] = [];
  const findings: WorkloadFinding[] = [];
  const known = new Map<string, KnownCase>();
  for (const [at, row] of rows.entries()) {
    if (at === MOST_ROWS) {
      findings.push(tooManyCases({ ...place, cell: a1(row.number, header.kind) }, MOST_ROWS));
      break;
    }
    const given = filled(row);
    if (given === undefined) continue;
    const cellOf = (column: number): CellPlace => ({ ...place, cell: a1(row.number, column) });
    const day = dateOf(row, given.date, cellOf(header.date));
    const kind = textOf(given.kind);
    const result = header.result === undefined ? '' : textOf(row.values[header.result]);
    const counted = kind === '' ? [] : measuresOfCase(kind, result);
    const workers = header.worker === undefined ? [''] : names(given.worker);
    const wrong = [
      ...(typeof day === 'number' ? [] : [day]),
      ...(kind === '' ? [caseWithoutKind(cellOf(header.kind))] : []),
      ...(kind !== '' && counted.length === 0 ? [caseKindUnknown(cellOf(header.kind))] : []),
      ...(workers.length === 0 ? [caseWithoutWorker(cellOf(header.worker ?? header.kind))] : []),
    ];
    findings.push(...wrong);
    if (typeof day !== 'number' || wrong.length > 0) continue;
    const mark = header.mark === undefined ? '' : markIn(row.values[header.mark]);
    const key = JSON.stringify([mark, day, counted.map(({ id }) => id)]);
    const first = mark === '' ? undefined : known.get(key);
    if (first !== undefined) findings.push(caseRepeated(cellOf(header.mark ?? header.kind), first.row));
    else known.set(key, { row: row.number, workers: new Set(workers.map(workerKey)) });
    cases.push({
      day,
      workers: first === undefined ? workers : workers.filter((name) => joins(first, name)),
      measures: counted,
      cell: a1(row.number, header.kind),
      workerCell: a1(row.number, header.worker ?? header.kind),
      repeated: first !== undefined,
    });
  }
  return { cases, findings };
}

interface KnownCase {
  readonly row: number;
  readonly workers: Set<string>;
}

/** Is the worker not among those of the act yet? From now on he is. */
function joins({ workers }: KnownCase, name: string): boolean {
  const key = workerKey(name);
  const isNew = !workers.has(key);
  workers.add(key);
  return isNew;
}

function markIn(value: CellValue): string {
  return typeof value === 'string' || typeof value === 'number' ? plainKey(String(value)) : '';
}

/**
 * What a row gives, with what a merged cell or a ditto mark takes from the row above; undefined for a row that is no
 * act: empty in all that counts, a total, a signature, the header once more.
 */
function rowFiller(sheet: Sheet, header: CaseHeader): (row: SheetRow) => Above | undefined {
  const headings = sheet.rows.find(({ number }) => number === header.row)?.values ?? [];
  const required = [header.date, header.kind];
  const merges = sheet.merges
    .filter(({ top, bottom }) => bottom > top && top > header.row)
    .slice(0, MOST_MERGES);
  const isMergedDown = (row: number, column: number): boolean =>
    merges.some(
      ({ top, bottom, left, right }) => top < row && bottom >= row && left <= column && right >= column,
    );
  let above: Above = { date: undefined, worker: undefined, kind: undefined };
  return (row) => {
    const first = textOf(row.values.find((value) => textOf(value) !== ''));
    if (TOTAL.test(fold(first))) return undefined;
    if (!required.some((column) => isFilled(row.values[column]))) return undefined;
    if (required.every((column) => textOf(row.values[column]) === textOf(headings[column]))) return undefined;
    const take = (column: number | undefined, before: CellValue): CellValue => {
      if (column === undefined) return undefined;
      const value = row.values[column];
      if (typeof value === 'string' && repeatsAbove(cleanText(value))) return before;
      if (isFilled(value)) return value;
      return isMergedDown(row.number, column) ? before : undefined;
    };
    above = {
      date: take(header.date, above.date),
      worker: take(header.worker, above.worker),
      kind: take(header.kind, above.kind),
    };
    return above;
  };
}

type CellPlace = SheetPlace & { readonly cell: string };
type DateOf = (row: SheetRow, value: CellValue, at: CellPlace) => Day | WorkloadFinding;

/** Two digits of a year are read by the years of the other dates of the column. */
function dateReader(sheet: Sheet, rows: readonly SheetRow[], { date: column }: CaseHeader): DateOf {
  const years = rows.flatMap(({ values }) => {
    const value = values[column];
    const read = typeof value === 'string' ? readTypedDate(value) : undefined;
    const day =
      typeof value === 'number'
        ? dayFromExcelSerial(value)
        : read?.kind === 'certain'
          ? read.value
          : undefined;
    const year = day === undefined ? undefined : calendar(day).year;
    return year !== undefined && year >= FIRST_YEAR && year <= LAST_YEAR ? [year] : [];
  });
  const [least, most] = years.reduce(
    ([a, b], year) => [Math.min(a, year), Math.max(b, year)],
    [LAST_YEAR, FIRST_YEAR],
  );
  const between = least > most ? undefined : { from: dayOf(least, 1, 1), to: dayOf(most, 12, 31) };
  return (row, value, at) => {
    if (!isFilled(value)) return caseWithoutDate(at, 'Komórka jest pusta.');
    if (typeof value === 'number' && (sheet.isDate(row, column) || row.values[column] !== value)) {
      const day = dayFromExcelSerial(value);
      return day === undefined ? caseWithoutDate(at, 'W komórce nie ma daty.') : likely(day, at);
    }
    if (typeof value !== 'string' && typeof value !== 'number')
      return caseWithoutDate(at, 'W komórce nie ma daty.');
    const read = readTypedDate(String(value), between === undefined ? {} : { between });
    return read.kind === 'certain' ? likely(read.value, at) : caseWithoutDate(at, read.message);
  };
}

function likely(day: Day, at: CellPlace): Day | WorkloadFinding {
  const { year } = calendar(day);
  return year >= FIRST_YEAR && year <= LAST_YEAR ? day : caseDateUnlikely(at, year);
}
