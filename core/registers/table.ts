/**
 * A recognised register: the rows of its sheet under their columns, each column parsed once, when it is first asked
 * for. Made by recognition/recognise.ts; read by checks and by whatever takes a person's row out of a register.
 */
import { dayFromExcelSerial, toIso, type Day } from '../values/day.ts';
import {
  a1,
  isCellError,
  polishError,
  type CellRange,
  type CellValue,
  type SheetView,
  type SheetRow,
} from '../workbooks/index.ts';
import type { CellText, ParsedColumn, ValueOf } from './column.ts';
import { parseColumns } from './parse-columns.ts';
import type { ColumnId, Columns, Register } from './register.ts';
import { TableCells } from './table-cells.ts';
import type { MappedColumn } from './recognition/mapping.ts';
import type { MappingProposal } from './recognition/proposal.ts';
import { formatShortDate } from '../polish/date-in-words.ts';

/** Where a register was found and what lies in it. */
export interface TableSource<C extends Columns = Columns> {
  readonly register: Register<C>;
  /** File name without folders. */
  readonly file: string;
  readonly sheet: SheetView;
  readonly date1904: boolean;
  /** Only rows of the register, without titles, totals and empty rows. */
  readonly rows: readonly SheetRow[];
  /** By column id. */
  readonly mapping: ReadonlyMap<string, MappedColumn>;
  /** Why the columns are those, how sure that is, and what else they may be. */
  readonly proposal: MappingProposal;
  /** Blocks merged over several rows whose value stands in each of them; without it all of the sheet's. */
  readonly merges?: readonly CellRange[];
  /** Rows below the header that were left out and may have been data; without it none. */
  readonly leftOut?: number;
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
  readonly #cells: TableCells;
  readonly #parsed = new Map<string, ParsedColumn>();
  readonly #shared = new Map<unknown, unknown>();

  constructor(source: TableSource<C>) {
    this.source = source;
    this.#cells = new TableCells(source.sheet, source.rows, source.merges);
  }

  get count(): number {
    return this.source.rows.length;
  }

  has(id: string): boolean {
    return this.source.mapping.has(id);
  }

  /** Reads these columns in one pass; a column that is asked for later is read on its own. */
  prepare(ids: Iterable<string>): void {
    const { register, mapping, asOf, date1904 } = this.source;
    const placed = [...new Set(ids)].flatMap((id) => {
      const column = register.columns[id];
      const place = mapping.get(id)?.column;
      return this.#parsed.has(id) || !column || place === undefined ? [] : [{ id, column, place }];
    });
    const parsed = parseColumns(placed, this.#cells, { asOf, date1904 });
    placed.forEach(({ id }, index) => this.#parsed.set(id, parsed[index] ?? MISSING));
  }

  /** The column parsed; without any value when the sheet has no such column. */
  column<K extends ColumnId<C>>(id: K): ParsedColumn<ValueOf<C[K]>> {
    if (!this.#parsed.has(id)) this.prepare([id]);
    return (this.#parsed.get(id) ?? MISSING) as ParsedColumn<ValueOf<C[K]>>;
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

  #shown(id: ColumnId<C>, row: number): CellText | null {
    const { register, mapping, date1904 } = this.source;
    const place = mapping.get(id)?.column ?? -1;
    const raw = this.#cells.value(row, place);
    if (raw === undefined || (typeof raw === 'string' && raw.trim() === '')) return null;
    const day =
      typeof raw === 'number' && this.#cells.isDate(row, place)
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
