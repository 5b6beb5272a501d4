/**
 * The rows of a filled table as bytes, made while the given rows are read, so that a long register never stands in
 * memory twice. Formulas and what stands beside the table are left open: how they read depends on how many rows there
 * are in the end. Made by fill-template.ts, put into the sheet by shifted-sheet.ts.
 */
import { excelSerial } from '../../values/day.ts';
import { a1, columnLetters, LAST_ROW } from '../address.ts';
import { LONGEST_TEXT, textTooLong } from '../cell-text.ts';
import type { WorkbookPlace } from '../errors.ts';
import type { LocatedCell } from '../patch/located.ts';
import { ByteWriter } from '../write/byte-writer.ts';
import type { WrittenValue } from '../write/model.ts';
import { heightOf, textLines } from '../write/row-height.ts';
import { encodeString } from '../write/strings.ts';
import { looksLikeFormula } from '../write/styles.ts';
import type { CellLooks } from './cell-looks.ts';
import { CellOpens } from './cell-opens.ts';
import { ColumnTotals, COUNTED_TOTALS, isPlain, valueOf } from './column-totals.ts';
import type { ExampleCell, ExampleRow, ExampleRows } from './example-rows.ts';
import type { FilledValue } from './fill-data.ts';
import { tooManyRows } from './refusals.ts';
import type { TemplateTable } from './template-table.ts';

/** What is written where a gap was left. */
export interface GapFiller {
  formula(example: ExampleCell, row: number, out: ByteWriter): void;
  /** A cell beside the table, in its new row. */
  beside(cell: LocatedCell, row: number, out: ByteWriter): void;
}

type Scalar = Exclude<WrittenValue, undefined>;

interface RowOpens {
  readonly row: ExampleRow;
  readonly attributes: Uint8Array;
  readonly cells: readonly CellOpens[];
  readonly wraps: boolean;
}

export interface FilledRowsSource {
  readonly table: TemplateTable;
  readonly examples: ExampleRows;
  readonly looks: CellLooks;
  /** Prefix of the sheet part's elements with its colon. */
  readonly prefix: string;
  /** In characters, by column index of the sheet. */
  readonly width: (column: number) => number;
  /** New number of the first row. */
  readonly firstRow: number;
  readonly date1904: boolean;
  readonly place: WorkbookPlace;
  /** As in fill-data.ts. */
  readonly former?: ((index: number) => number | undefined) | undefined;
}

/** No character that XML or a workbook writes in another way. */
const PLAIN = /^[^\u0000-\u001f&<>_\ud800-\udfff\ufffe\uffff]*$/;
const EDGES = /^\s|\s$|\n/;
const encoder = new TextEncoder();

export class FilledRows {
  /** How many rows were written. */
  count = 0;
  readonly totals: ColumnTotals;
  private readonly source: FilledRowsSource;
  private readonly out = new ByteWriter();
  /** New places of the rows that were there, by their former ones; undefined where rows are told by their place. */
  readonly followed: Map<number, number> | undefined;
  private readonly opens: (RowOpens | undefined)[] = [];
  private readonly addresses: readonly Uint8Array[];
  private readonly ends: Readonly<Record<'number' | 'text' | 'row', Uint8Array>>;
  /** Where gaps are, and in which rows. */
  private readonly gapAt: number[] = [];
  private readonly gapRow: number[] = [];
  private readonly gapOf: (ExampleCell | LocatedCell)[] = [];

  constructor(source: FilledRowsSource) {
    const { table, examples, prefix } = source;
    this.source = source;
    this.totals = new ColumnTotals(
      table.columns.map(({ total }) => COUNTED_TOTALS.find((known) => known === total)),
      table.columns.map((_, index) => examples.rows.some(({ cells }) => cells[index]?.formula)),
    );
    this.followed = source.former ? new Map() : undefined;
    this.addresses = table.columns.map((_, index) =>
      encoder.encode(`<${prefix}c r="${columnLetters(table.range.left + index)}`),
    );
    this.ends = {
      number: encoder.encode(`</${prefix}v></${prefix}c>`),
      text: encoder.encode(`</${prefix}t></${prefix}is></${prefix}c>`),
      row: encoder.encode(`</${prefix}row>`),
    };
  }

  /** After how many rows the examples begin anew. */
  get period(): number {
    return this.source.examples.period;
  }

  /** @param values by the table's columns. @throws TeczkaError `workbook-too-large`, `cell-text-too-long`, `day-not-in-excel` */
  write(values: readonly FilledValue[]): void {
    const { out, source } = this;
    const row = source.firstRow + this.count;
    if (row > LAST_ROW) throw tooManyRows(source.place, source.table.sheet);
    const former = source.former?.(this.count);
    if (former !== undefined) this.followed?.set(former, this.count);
    const example = this.exampleOf(former);
    this.startRow(row, example, example.wraps ? this.lines(values, example) : 1);
    this.besideCells(row, true, former);
    for (let index = 0; index < example.cells.length; index++) {
      this.cell(index, row, example.cells[index]!, values[index]);
    }
    this.besideCells(row, false, former);
    out.short(this.ends.row);
    this.totals.add(values);
    this.count++;
  }

  /** The one row that a table without data keeps, without the examples' formulas. */
  writeEmpty(): void {
    const row = this.source.firstRow;
    const example = this.opensOf(this.source.former ? this.source.examples.usual : 0);
    this.startRow(row, example, 1);
    this.besideCells(row, true, undefined);
    example.cells.forEach(({ blank }, index) => this.blank(index, row, blank));
    this.besideCells(row, false, undefined);
    this.out.short(this.ends.row);
    this.count = 1;
  }

  /** Writes all rows with their gaps filled. */
  writeTo(target: ByteWriter, filler: GapFiller): void {
    const bytes = this.out.written();
    let from = 0;
    for (let gap = 0; gap < this.gapAt.length; gap++) {
      const at = this.gapAt[gap]!;
      const of = this.gapOf[gap]!;
      target.block(bytes.subarray(from, at));
      from = at;
      if ('whole' in of) filler.beside(of, this.gapRow[gap]!, target);
      else filler.formula(of, this.gapRow[gap]!, target);
    }
    target.block(bytes.subarray(from));
  }

  private startRow(row: number, { attributes, row: { fixedHeight } }: RowOpens, lines: number): void {
    const { out } = this;
    out.text(`<${this.source.prefix}row r="`);
    out.number(row);
    out.short(attributes);
    out.text(fixedHeight || lines === 1 ? '>' : ` ht="${heightOf(lines)}">`);
  }

  /** The example of the next row to be written. */
  private exampleOf(former: number | undefined): RowOpens {
    const { examples } = this.source;
    return this.opensOf(former ?? (this.followed ? examples.usual : this.count % examples.period));
  }

  private opensOf(index: number): RowOpens {
    return (this.opens[index] ??= this.rowOpens(this.source.examples.rows[index]!));
  }

  private besideCells(row: number, isLeft: boolean, former: number | undefined): void {
    const { examples, table } = this.source;
    const at = this.followed ? former : this.count;
    for (const cell of (at === undefined ? undefined : examples.rows[at]?.beside) ?? []) {
      if (cell.column < table.range.left === isLeft) this.gap(cell, row);
    }
  }

  private gap(of: ExampleCell | LocatedCell, row: number): void {
    this.gapAt.push(this.out.size);
    this.gapRow.push(row);
    this.gapOf.push(of);
  }

  private cell(index: number, row: number, opens: CellOpens, given: FilledValue): void {
    const value = valueOf(given);
    if (opens.example.formula && !isPlain(given)) this.formula(index, row, opens, value);
    else if (value === undefined || value === '') this.blank(index, row, opens.blank);
    else {
      this.address(index, row);
      this.value(index, row, opens, value);
    }
  }

  private blank(index: number, row: number, blank: Uint8Array | undefined): void {
    if (!blank) return;
    this.address(index, row);
    this.out.short(blank);
  }

  private address(index: number, row: number): void {
    this.out.short(this.addresses[index]!);
    this.out.number(row);
  }

  private value(index: number, row: number, opens: CellOpens, value: Scalar): void {
    const { out } = this;
    if (typeof value === 'string') {
      out.short(looksLikeFormula(value) ? opens.quoted : opens.text);
      this.text(value, index, row);
      return;
    }
    if (typeof value === 'boolean') {
      out.short(opens.boolean);
      out.number(value ? 1 : 0);
    } else if (typeof value === 'object' && 'day' in value) {
      out.short(opens.day);
      out.number(excelSerial(value.day, this.source.date1904));
    } else {
      out.short(opens.number);
      this.number(value);
    }
    out.short(this.ends.number);
  }

  private number(value: Exclude<Scalar, string | boolean | { day: unknown }>): void {
    if (typeof value === 'object') this.out.zloty(value.grosze);
    else {
      if (!Number.isFinite(value)) throw new RangeError(`A cell cannot hold ${value}`);
      this.out.number(value);
    }
  }

  private text(text: string, index: number, row: number): void {
    const { out } = this;
    this.requireLength(text, index, row);
    const space = EDGES.test(text) ? ' xml:space="preserve">' : '>';
    out.text(space);
    out.text(PLAIN.test(text) ? text : encodeString(text));
    out.short(this.ends.text);
  }

  private formula(index: number, row: number, { example, look }: CellOpens, value: WrittenValue): void {
    const { out } = this;
    const { prefix } = this.source;
    const mark = example.formula?.mark ?? '';
    const isDay = typeof value === 'object' && 'day' in value;
    const style = isDay ? look.day : example.style;
    const type = typeof value === 'string' ? ' t="str"' : typeof value === 'boolean' ? ' t="b"' : '';
    this.address(index, row);
    out.text(`"${style === 0 ? '' : ` s="${style}"`}${type}${mark}>`);
    this.gap(example, row);
    if (value !== undefined) {
      out.text(`<${prefix}v>`);
      if (typeof value === 'string') {
        this.requireLength(value, index, row);
        out.text(encodeString(value));
      } else if (typeof value === 'boolean') out.number(value ? 1 : 0);
      else if (isDay) out.number(excelSerial(value.day, this.source.date1904));
      else this.number(value);
      out.text(`</${prefix}v>`);
    }
    out.text(`</${prefix}c>`);
  }

  private requireLength(text: string, index: number, row: number): void {
    if (text.length <= LONGEST_TEXT) return;
    const { sheet, range } = this.source.table;
    throw textTooLong(text, sheet, a1(row, range.left + index));
  }

  /** Lines of the highest cell. */
  private lines(values: readonly FilledValue[], { cells }: RowOpens): number {
    const { width, table } = this.source;
    let lines = 1;
    for (let index = 0; index < cells.length; index++) {
      const value = values[index];
      if (typeof value !== 'string' || !cells[index]!.look.wraps) continue;
      lines = Math.max(lines, textLines(value, width(table.range.left + index)));
    }
    return lines;
  }

  private rowOpens(row: ExampleRow): RowOpens {
    const { looks, prefix } = this.source;
    const cells = row.cells.map((example) => new CellOpens(example, looks.of(example.style), prefix));
    const wraps = !row.fixedHeight && cells.some(({ look }) => look.wraps);
    // A height that Excel fitted to the example's text says nothing of another text.
    const attributes = wraps ? row.attributes.replace(/\sht="[^"]*"/, '') : row.attributes;
    return { row, attributes: encoder.encode(`"${attributes}`), cells, wraps };
  }
}
