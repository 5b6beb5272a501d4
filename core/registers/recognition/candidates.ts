/**
 * The sheets of a workbook that may be a register, the likeliest first. What the workbook remembers of a sheet comes
 * before what the sheet looks like. Called by recognise.ts.
 */
import type { Day } from '../../values/day.ts';
import type { SheetRow, SheetView } from '../../workbooks/index.ts';
import type { ReadingContext } from '../column.ts';
import type { Columns, Register } from '../register.ts';
import { chosenColumns, type Corrections } from './corrections.ts';
import { SheetEvidence } from './evidence.ts';
import { fixedColumns, type Fixed } from './fixed-columns.ts';
import { chooseHeader } from './header-choice.ts';
import { findHeaders, headerAt, type Header, type Headings } from './header.ts';
import type { KeptMapping } from './kept-mapping.ts';
import { missingColumn, type MissingColumn } from './missing-column.ts';
import { leftTable, type TableBeside } from './side-by-side.ts';

/** A list of decisions has more columns than a register, but fewer of these. */
const KNOWN_BY_COUNTS = 2;

/** A sheet with the row that fits a register's header best. */
export interface Candidate<C extends Columns = Columns> {
  readonly register: Register<C>;
  readonly sheet: SheetView;
  readonly header: Header;
  /** Other rows that look like a header. */
  readonly others: readonly Header[];
  /** Columns that a person chose or the workbook remembers. */
  readonly fixed: Fixed;
  /** Does the workbook remember this sheet? */
  readonly isKept: boolean;
  /** Ids of the register's columns that the header names, wholly or nearly, or that are fixed. */
  readonly known: ReadonlySet<string>;
  /** How much of the register the sheet says: the number of its columns. */
  readonly score: number;
  /** The same, with columns by which a register is known counting more. */
  readonly weight: number;
  /** A column that a person chose and the sheet has not. */
  readonly missing: MissingColumn | undefined;
  readonly rowsBelow: readonly SheetRow[];
  /** Another table of the same kind to the right of it. */
  readonly beside: TableBeside | undefined;
}

/** What reading cells of a sheet depends on. */
export interface SheetReading {
  readonly asOf: Day;
  readonly date1904: boolean;
}

/** What is known of a sheet before it is looked at. */
export interface Said {
  readonly corrections: Corrections;
  readonly kept: KeptMapping | undefined;
}

/** @returns undefined when no row says any of the headings, and nobody says where they are */
export function candidateOf<C extends Columns>(
  sheet: SheetView,
  register: Register<C>,
  headings: Headings,
  { corrections, kept }: Said,
  reading: SheetReading,
): Candidate<C> | undefined {
  const chosen = chosenColumns(corrections, register);
  const row = corrections.header ?? kept?.header;
  const choice =
    row === undefined
      ? chooseHeader(findHeaders(sheet, headings), fitOf(sheet, register, reading))
      : { header: headerAt(sheet, row, headings), others: [] };
  if (!choice || (row === undefined && choice.header.known.size === 0 && chosen.size === 0)) return undefined;
  const { header, beside } = leftTable(choice.header, register);
  const fixed = fixedColumns(register.columns, header, chosen, kept);
  const rowsBelow = sheet.rows.filter(({ number }) => number > header.row);
  const missing = missingColumn(chosen, header, rowsBelow);
  const known = knownColumns(header, fixed, missing?.id);
  const score = header.score + [...known].filter((id) => !header.known.has(id)).length;
  return {
    ...{ register, sheet, header, beside, fixed, known, others: choice.others, isKept: kept !== undefined },
    ...{ score, weight: score + KNOWN_BY_COUNTS * saidOf(register, known), missing, rowsBelow },
  };
}

function knownColumns(
  { known }: Header,
  { columns }: Fixed,
  missing: string | undefined,
): ReadonlySet<string> {
  const all = new Set(known);
  for (const [id, place] of columns) {
    if (place && id !== missing) all.add(id);
    else all.delete(id);
  }
  return all;
}

/** How many of the columns by which the register is known; texts of one group say the same, as names do. */
function saidOf({ knownBy, columns }: Register, known: ReadonlySet<string>): number {
  const isText = (id: string): boolean => columns[id]?.kind === 'text';
  return knownBy
    .map((group) => group.filter((id) => known.has(id)))
    .map((said) => said.filter((id) => !isText(id)).length + Number(said.some(isText)))
    .reduce((sum, count) => sum + count, 0);
}

/** At least one column of each group that the register is known by. */
export function isRegister({ knownBy }: Register, known: { has(id: string): boolean }): boolean {
  return knownBy.every((group) => group.some((id) => known.has(id)));
}

/** „październik (2)”: what Excel calls a copy. */
const COPY = /^(.*\S)\s*\(\d+\)$/;

/** The name of the sheet of which this one is a copy by its name. */
export function originalOf(sheet: string): string | undefined {
  return COPY.exec(sheet)?.[1];
}

/**
 * Sheets that a person confirmed first, then by the weight of the columns they have, then those with rows, then originals before
 * copies; else as in the workbook.
 */
export function likeliestFirst(one: Candidate, other: Candidate): number {
  return (
    Number(other.isKept) - Number(one.isKept) ||
    other.weight - one.weight ||
    Number(other.rowsBelow.length > 0) - Number(one.rowsBelow.length > 0) ||
    Number(originalOf(one.sheet.name) !== undefined) - Number(originalOf(other.sheet.name) !== undefined)
  );
}

/** What a column of the sheet is read with. @param rows those of the sheet that are read */
export function contextOf(
  sheet: SheetView,
  rows: readonly SheetRow[],
  index: number,
  reading: SheetReading,
): ReadingContext {
  const isDate = (row: number): boolean => {
    const sheetRow = rows[row];
    return sheetRow !== undefined && sheet.isDate(sheetRow, index);
  };
  return { ...reading, isDate };
}

/** How well the cells below a header fit it: of all columns that tell right from wrong, the share that is not foreign. */
function fitOf(sheet: SheetView, { columns }: Register, reading: SheetReading) {
  return ({ row, headed }: Header, until: number): number | undefined => {
    const rows = sheet.rows.filter(({ number }) => number > row && number < until);
    const evidence = new SheetEvidence(columns, rows, (index) => contextOf(sheet, rows, index, reading));
    const found = headed
      .filter(({ id }) => columns[id]?.kind !== 'text')
      .map(({ id, column }) => evidence.of(id, column))
      .filter(({ filled }) => filled > 0);
    if (found.length === 0) return undefined;
    return 1 - found.reduce((sum, { foreign }) => sum + foreign, 0) / found.length;
  };
}

/** The registers of which a person's corrections speak. @throws TeczkaError as `chosenColumns`, when there is none */
export function registersFor<C extends Columns>(
  registers: readonly Register<C>[],
  corrections: Corrections,
): readonly Register<C>[] {
  const ids = Object.keys(corrections.columns ?? {});
  const fitting = registers.filter(({ columns }) => ids.every((id) => Object.hasOwn(columns, id)));
  const [first] = registers;
  if (fitting.length === 0 && first) chosenColumns(corrections, first);
  return fitting;
}
