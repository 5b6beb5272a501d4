/**
 * A recognised register: the rows of its sheet under their columns, each column parsed once, when it is first asked
 * for. Made by recognition/recognise.ts; read by checks and by whatever takes a person's row out of a register.
 */
import { dayFromExcelSerial, toIso, type Day } from '../values/day.ts';
import {
  a1,
  isCellError,
  polishError,
  type CellValue,
  type Sheet,
  type SheetRow,
} from '../workbooks/index.ts';
import { parseColumn, type CellText, type ParsedColumn, type ValueOf } from './column.ts';
import type { ColumnId, Columns, Register } from './register.ts';
import type { MappedColumn } from './recognition/mapping.ts';
import { formatShortDate } from '../polish/date-in-words.ts';

/** Where a register was found and what lies in it. */
export interface TableSource<C extends Columns = Columns> {
  readonly register: Register<C>;
  /** File name without folders. */
  readonly file: string;
  readonly sheet: Sheet;
  readonly date1904: boolean;
  /** Only rows of the register, without titles, totals and empty rows. */
  readonly rows: readonly SheetRow[];
  /** By column id. */
  readonly mapping: ReadonlyMap<string, MappedColumn>;
  /** Polish sentences: what recognition decided and left out. */
  readonly notes: readonly string[];
  readonly asOf: Day;
}

/** The columns of a table as a check sees them: only those it has declared. */
export interface TableView<C extends Columns, Id extends ColumnId<C>> {
  /** Number of rows. */
  readonly count: number;
  /** Values by row; undefined where the cell is empty or cannot be read. All undefined when the column is missing. */
  values<K extends Id>(id: K): readonly (ValueOf<C[K]> | undefined)[];
  /** The cell holds something, but not a value of its column. */
  isUnreadable(id: Id, row: number): boolean;
  /** What `build` makes of the table: made once and shared by all checks that ask with the same function. */
  shared<Index>(build: (table: TableView<C, Id>) => Index): Index;
}

/** A cell of the table for a finding. */
export interface TableCell {
  /** A1. */
  readonly cell: string;
  /** The heading as the office wrote it. */
  readonly header: string;
  /** Null where the cell is empty. */
  readonly value: CellText | null;
}

const MISSING: ParsedColumn<never> = { values: [], problems: new Map() };

export class RegisterTable<C extends Columns = Columns> implements TableView<C, ColumnId<C>> {
  readonly source: TableSource<C>;
  readonly #parsed = new Map<string, ParsedColumn>();
  readonly #shared = new Map<unknown, unknown>();

  constructor(source: TableSource<C>) {
    this.source = source;
  }

  get count(): number {
    return this.source.rows.length;
  }

  has(id: string): boolean {
    return this.source.mapping.has(id);
  }

  /** The column parsed; without any value when the sheet has no such column. */
  column<K extends ColumnId<C>>(id: K): ParsedColumn<ValueOf<C[K]>> {
    const known = this.#parsed.get(id) ?? this.#parse(id);
    this.#parsed.set(id, known);
    return known as ParsedColumn<ValueOf<C[K]>>;
  }

  values<K extends ColumnId<C>>(id: K): readonly (ValueOf<C[K]> | undefined)[] {
    return this.column(id).values;
  }

  isUnreadable(id: ColumnId<C>, row: number): boolean {
    const { values, problems } = this.column(id);
    return problems.has(row) && values[row] === undefined;
  }

  shared<Index>(build: (table: RegisterTable<C>) => Index): Index {
    if (!this.#shared.has(build)) this.#shared.set(build, build(this));
    return this.#shared.get(build) as Index;
  }

  /** Excel's number of a row. */
  rowNumber(row: number): number {
    return this.source.rows[row]?.number ?? 0;
  }

  /** A cell under a column that the table has. */
  cell(id: ColumnId<C>, row: number): TableCell {
    const { column = 0, header = '' } = this.source.mapping.get(id) ?? {};
    return { cell: a1(this.rowNumber(row), column), header, value: this.#shown(id, row) };
  }

  #parse(id: ColumnId<C>): ParsedColumn {
    const { register, sheet, rows, mapping, date1904, asOf } = this.source;
    const column = register.columns[id];
    const place = mapping.get(id)?.column;
    if (!column || place === undefined) return MISSING;
    const isDate = (row: number): boolean => {
      const sheetRow = rows[row];
      return sheetRow !== undefined && sheet.isDate(sheetRow, place);
    };
    return parseColumn(column, columnCells(this.source, place), { asOf, date1904, isDate });
  }

  #shown(id: ColumnId<C>, row: number): CellText | null {
    const { register, sheet, rows, mapping, date1904 } = this.source;
    const sheetRow = rows[row];
    const place = mapping.get(id)?.column;
    const raw = place === undefined ? undefined : sheetRow?.values[place];
    if (raw === undefined || sheetRow === undefined || place === undefined) return null;
    const day =
      typeof raw === 'number' && sheet.isDate(sheetRow, place)
        ? dayFromExcelSerial(Math.floor(raw), date1904)
        : undefined;
    if (day !== undefined) return { json: toIso(day), text: formatShortDate(day) };
    const value = typeof raw === 'string' ? undefined : this.column(id).values[row];
    return (value !== undefined && register.columns[id]?.show(value)) || asWritten(raw);
  }
}

function asWritten(raw: Exclude<CellValue, undefined>): CellText {
  const text = isCellError(raw) ? polishError(raw) : String(raw);
  return { json: text, text };
}

/** The cells of one column, a block merged over several rows standing in each of them: one child, several stays. */
function columnCells({ sheet, rows }: TableSource, place: number): readonly CellValue[] {
  const cells = rows.map(({ values }) => values[place]);
  for (const { top, bottom } of sheet.merges.filter(
    (block) => block.left === place && block.bottom > block.top,
  )) {
    const value = rows.find(({ number }) => number === top)?.values[place];
    rows.forEach(({ number }, row) => {
      if (number > top && number <= bottom) cells[row] = value;
    });
  }
  return cells;
}
