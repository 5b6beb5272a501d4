/**
 * Finds a register in a workbook: which sheet, which row is its header, which column is which, which rows are data.
 * Called by run/check-registers.ts and by whatever takes rows out of a register.
 */
import type { Day } from '../../values/day.ts';
import type { SheetView, SheetRow, WorkbookView } from '../../workbooks/index.ts';
import type { ReadingContext } from '../column.ts';
import type { Columns, Register } from '../register.ts';
import { RegisterTable } from '../table.ts';
import { dataRows } from './data-rows.ts';
import { findHeader, type Header } from './header.ts';
import { headingIndex } from './heading.ts';
import { mapColumns } from './mapping.ts';
import { notRecognised } from './not-recognised.ts';

export interface RegisterInput {
  /** File name without folders. */
  readonly file: string;
  readonly workbook: WorkbookView;
  /** The sheet to take; without it the visible sheet that fits best. */
  readonly sheet?: string;
}

/** A sheet with the row that fits a register's header best. */
export interface Candidate<C extends Columns = Columns> {
  readonly register: Register<C>;
  readonly sheet: SheetView;
  readonly header: Header;
  /** Ids of the register's columns that the header names. */
  readonly known: ReadonlySet<string>;
}

/**
 * @param registers the kinds of register it may be
 * @throws TeczkaError `register-not-recognised` naming the sheets looked at and the columns sought; `sheet-missing`
 */
export function recogniseRegister<C extends Columns>(
  input: RegisterInput,
  registers: readonly Register<C>[],
  asOf: Day,
): RegisterTable<C> {
  const sheets = sheetsToLookAt(input);
  const candidates = registers.flatMap((register) => {
    const index = headingIndex(register.columns);
    return sheets.flatMap((sheet) => candidateOf(sheet, register, index) ?? []);
  });
  const [best, ...others] = candidates.filter(isRegister).sort((a, b) => b.known.size - a.known.size);
  if (!best) throw notRecognised(input.file, sheets, registers, candidates);
  return tableOf(best, others, input, asOf);
}

function sheetsToLookAt({ workbook, sheet }: RegisterInput): readonly SheetView[] {
  if (sheet !== undefined) return [workbook.sheet(sheet)];
  return workbook.sheetNames
    .map((name) => workbook.sheet(name))
    .filter(({ visibility }) => visibility === 'visible');
}

function candidateOf<C extends Columns>(
  sheet: SheetView,
  register: Register<C>,
  index: ReadonlyMap<string, string>,
): Candidate<C> | undefined {
  const header = findHeader(sheet, index);
  return header && { register, sheet, header, known: new Set(header.headed.map(({ id }) => id)) };
}

/** At least one column of each group that the register is known by. */
function isRegister({ register, known }: Candidate): boolean {
  return register.knownBy.every((group) => group.some((id) => known.has(id)));
}

function tableOf<C extends Columns>(
  { register, sheet, header }: Candidate<C>,
  others: readonly Candidate<C>[],
  { file, workbook }: RegisterInput,
  asOf: Day,
): RegisterTable<C> {
  const { date1904 } = workbook;
  const below = sheet.rows.filter(({ number }) => number > header.row);
  const { columns: mapping, notes } = mapColumns(register.columns, header, below, (index) =>
    contextOf(sheet, below, index, date1904, asOf),
  );
  const place = (id: string): number | undefined => mapping.get(id)?.column;
  const data = dataRows(below, header, {
    counter: register.counter === undefined ? undefined : place(register.counter),
    identity: register.knownBy.flat().flatMap((id) => place(id) ?? []),
    identifying: idsOfValues(register).flatMap((id) => place(id) ?? []),
  });
  const source = { register, file, sheet, date1904, mapping, asOf };
  return new RegisterTable({
    ...source,
    rows: data.rows,
    notes: [...notes, ...data.notes, ...alsoFitting(others, sheet)],
  });
}

/** Columns by which the register is known and which no title or total can fill by chance. */
function idsOfValues({ knownBy, columns }: Register): readonly string[] {
  return knownBy.flat().filter((id) => columns[id]?.kind !== 'text');
}

function contextOf(
  sheet: SheetView,
  rows: readonly SheetRow[],
  index: number,
  date1904: boolean,
  asOf: Day,
): ReadingContext {
  const isDate = (row: number): boolean => {
    const sheetRow = rows[row];
    return sheetRow !== undefined && sheet.isDate(sheetRow, index);
  };
  return { asOf, date1904, isDate };
}

function alsoFitting(others: readonly Candidate[], taken: SheetView): readonly string[] {
  const names = [...new Set(others.map(({ sheet }) => sheet.name))].filter((name) => name !== taken.name);
  if (names.length === 0) return [];
  const list = names.map((name) => `„${name}”`).join(', ');
  return [
    `Na rejestr wyglądają też arkusze: ${list}; sprawdzono arkusz „${taken.name}”, bo ma najwięcej kolumn.`,
  ];
}
