/**
 * The recognised columns as the screen shows them for a person to confirm or to correct: every column of the register
 * with what was proposed for it and why, the columns of the sheet to choose from, and what stands in them. Called by
 * check-view.ts.
 */
import type { ColumnProposal, MappingProposal } from '../../../../core/registers/index.ts';
import { formatShortDate } from '../../../../core/polish/date-in-words.ts';
import { dayFromExcelSerial } from '../../../../core/values/day.ts';
import {
  columnLetters,
  isCellError,
  polishError,
  type CellValue,
  type SheetRow,
  type SheetView,
  type WorkbookView,
} from '../../../../core/workbooks/index.ts';

/** A column of the sheet that can be chosen. */
export interface SheetColumn {
  readonly letters: string;
  /** As the office wrote it, in one line; empty for a column without a heading. */
  readonly heading: string;
  /** What stands in it, a few different values from its first rows. */
  readonly samples: readonly string[];
}

/** A row that can be chosen as the lowest one of the header. */
export interface HeaderRow {
  /** Excel's number. */
  readonly row: number;
  readonly text: string;
}

/** Letters of a column of the sheet; null where the sheet has none; undefined where nobody has said. */
export type Choice = string | null | undefined;

export interface MappedColumn extends ColumnProposal {
  readonly choice: Choice;
  /** Is a person to look at it? */
  readonly isDoubtful: boolean;
}

export interface MappingView {
  readonly proposal: MappingProposal;
  /** In the register's order. */
  readonly columns: readonly MappedColumn[];
  readonly sheetColumns: readonly SheetColumn[];
  readonly headerRows: readonly HeaderRow[];
  /** Is all that is read remembered in the workbook? */
  readonly isKept: boolean;
}

/** Rows in which samples are looked for, and how many are shown. */
const SAMPLED_ROWS = 200;
const SAMPLES = 3;
const LONGEST_SAMPLE = 24;
/** Rows that are offered as the header. */
const HEADER_ROWS = 15;
const LONGEST_ROW = 60;

export function mappingView(proposal: MappingProposal, workbook: WorkbookView): MappingView {
  const sheet = workbook.sheet(proposal.sheet.name);
  const columns = proposal.columns.map(mappedColumn);
  const read = columns.filter(({ taken, absent }) => taken !== undefined || absent);
  return {
    proposal,
    columns,
    sheetColumns: sheetColumnsOf(proposal, sheet, workbook.date1904),
    headerRows: headerRowsOf(proposal, sheet),
    isKept: read.length > 0 && read.every(({ taken }) => taken === undefined || taken.why === 'kept'),
  };
}

function mappedColumn(column: ColumnProposal): MappedColumn {
  const { taken, absent, candidates } = column;
  const isSettled = absent || taken?.why === 'chosen' || taken?.why === 'kept';
  const isUnsure = taken
    ? taken.certainty !== 'certain' || taken.contradiction !== undefined
    : candidates.length > 0;
  const choice = absent ? null : taken && columnLetters(taken.column);
  return { ...column, choice, isDoubtful: isUnsure && !isSettled };
}

function sheetColumnsOf(proposal: MappingProposal, sheet: SheetView, date1904: boolean): SheetColumn[] {
  const { columns, unknown, header } = proposal;
  const known = columns.flatMap(({ taken, candidates }) => [...(taken ? [taken] : []), ...candidates]);
  const headings = new Map([...unknown, ...known].map((column) => [column.column, column.header]));
  const samples = samplesOf(sheet, header.row, date1904);
  const indexes = [...new Set([...headings.keys(), ...samples.keys()])].sort((a, b) => a - b);
  return indexes.map((index) => ({
    letters: columnLetters(index),
    heading: headings.get(index) ?? '',
    samples: [...(samples.get(index) ?? [])],
  }));
}

/** By column index: different values below the header. */
function samplesOf(
  sheet: SheetView,
  header: number,
  date1904: boolean,
): ReadonlyMap<number, ReadonlySet<string>> {
  const samples = new Map<number, Set<string>>();
  const below = sheet.rows.filter(({ number }) => number > header).slice(0, SAMPLED_ROWS);
  for (const row of below) {
    row.values.forEach((value, column) => {
      const found = samples.get(column) ?? new Set();
      if (value === undefined || found.size >= SAMPLES) return;
      const day =
        typeof value === 'number' && sheet.isDate(row, column)
          ? dayFromExcelSerial(value, date1904)
          : undefined;
      samples.set(column, found.add(day === undefined ? sampleText(value) : formatShortDate(day)));
    });
  }
  return samples;
}

function sampleText(value: Exclude<CellValue, undefined>): string {
  const text = isCellError(value) ? polishError(value) : String(value);
  return shortened(typeof value === 'number' ? text.replace('.', ',') : oneLine(text), LONGEST_SAMPLE);
}

function headerRowsOf({ header }: MappingProposal, sheet: SheetView): HeaderRow[] {
  const asked = new Set([header.row, ...header.others]);
  return sheet.rows
    .filter(({ number }, index) => index < HEADER_ROWS || asked.has(number))
    .map((row) => ({ row: row.number, text: rowText(row) }));
}

function rowText({ values }: SheetRow): string {
  const texts = values.flatMap((value) =>
    value === undefined || isCellError(value) ? [] : [oneLine(String(value))],
  );
  return shortened(texts.join(', '), LONGEST_ROW);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function shortened(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text;
}
