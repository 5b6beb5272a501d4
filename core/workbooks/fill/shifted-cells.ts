/**
 * The rows of a sheet after tables were filled: filled rows in the place of the examples, rows below with their new
 * numbers, every formula with the references that it has now and without the result it had. Called by shifted-sheet.ts.
 */
import { escapeText } from '../../opc/xml.ts';
import { a1, columnLetters, LAST_ROW } from '../address.ts';
import type { WorkbookPlace } from '../errors.ts';
import type { LocatedCell } from '../patch/located.ts';
import { attributeOf, closing, opened, withAttribute } from '../patch/tag-text.ts';
import { ByteWriter } from '../write/byte-writer.ts';
import { columnFormula, formulaInRow, type ColumnFormula } from './column-formula.ts';
import { encodeString } from '../write/strings.ts';
import type { ExampleCell } from './example-rows.ts';
import type { FillTable } from './fill-data.ts';
import type { FilledRows, GapFiller } from './filled-rows.ts';
import { cellsBeside, tooManyRows } from './refusals.ts';
import type { Shifts } from './shifted-formula.ts';
import type { SheetFormula, TemplateSheet } from './template-sheet.ts';
import type { TemplateTable } from './template-table.ts';
import type { WalkedRow } from './walk-rows.ts';

/** A table of the sheet with the rows that are to stand in it. */
export interface FilledTable {
  readonly table: TemplateTable;
  readonly rows: FilledRows;
  /** As in fill-data.ts. */
  readonly totals?: FillTable['totals'];
}

export class ShiftedCells implements GapFiller {
  private readonly sheet: TemplateSheet;
  private readonly shifts: Shifts;
  private readonly tables: readonly FilledTable[];
  private readonly place: WorkbookPlace;
  private readonly out = new ByteWriter();
  private readonly formulas = new Map<ExampleCell, ColumnFormula>();
  /** Blocks of formulas of which one changes: all of them are written out. */
  private readonly broken: ReadonlySet<string>;
  private at = 0;

  /** @param tables of this sheet, from above */
  constructor(sheet: TemplateSheet, tables: readonly FilledTable[], shifts: Shifts, place: WorkbookPlace) {
    this.sheet = sheet;
    this.tables = tables;
    this.shifts = shifts;
    this.place = place;
    this.broken = new Set(
      sheet.formulas.flatMap((one) => (one.shared !== undefined && this.isMoved(one) ? [one.shared] : [])),
    );
  }

  /** The whole part. @param head, tail what is to stand before and behind the rows */
  write(head: string, tail: string): Uint8Array {
    const { out, sheet } = this;
    const { sheetData, sheetDataEmpty, rowsEnd } = sheet.places;
    out.text(head);
    const tag = sheet.text(sheetData);
    out.text(sheetDataEmpty ? opened(tag) : tag);
    this.at = sheetData.to;
    const waiting = [...this.tables];
    for (const row of sheet.rows) {
      while (waiting[0] && waiting[0].table.first <= row.number)
        this.filled(waiting.shift()!, row.whole.from);
      if (this.tableAt(row.number)) this.over(row);
      else this.row(row);
    }
    for (const one of waiting) this.filled(one, sheetDataEmpty ? this.at : rowsEnd);
    this.copyTo(sheetDataEmpty ? this.at : rowsEnd);
    out.text(closing(tag));
    out.text(tail);
    return out.written();
  }

  formula(cell: ExampleCell, row: number, out: ByteWriter): void {
    const { formula } = cell;
    if (!formula) return;
    let known = this.formulas.get(cell);
    if (!known) {
      known = columnFormula(formula.text, formula.row, this.sheet.name, this.shifts);
      this.formulas.set(cell, known);
    }
    const { prefix } = this.sheet.places;
    out.text(`<${prefix}f`);
    if (formula.isArray) out.text(` t="array" ref="${columnLetters(cell.column)}${row}"`);
    out.text('>');
    out.text(formulaInRow(known, row));
    out.text(`</${prefix}f>`);
  }

  beside(cell: LocatedCell, row: number, out: ByteWriter): void {
    this.cell(cell, row, out);
  }

  private tableAt(row: number): FilledTable | undefined {
    return this.tables.find(({ table }) => row >= table.first && row <= table.last);
  }

  /** Puts in the rows of a table before the part's place. */
  private filled({ rows }: FilledTable, before: number): void {
    this.copyTo(before);
    rows.writeTo(this.out, this);
  }

  /** Leaves out an example row; what stands beside its table was taken over unless the row is no more. */
  private over(row: WalkedRow): void {
    const { table, rows } = this.tableAt(row.number)!;
    const { left, right } = table.range;
    this.copyTo(row.whole.from);
    this.at = row.whole.to;
    // Where rows are told by what they are, what stands beside a row goes with it.
    if (rows.followed || this.shifts.of(this.sheet.name)?.row(row.number) !== undefined) return;
    const lost = row.cells.find(
      ({ column, formula, values }) => (column < left || column > right) && (formula ?? values.length > 0),
    );
    if (lost) throw cellsBeside(this.place, table, { row: row.number, column: lost.column });
  }

  private row(row: WalkedRow): void {
    const number = this.shifts.of(this.sheet.name)?.placed(row.number) ?? row.number;
    if (number > LAST_ROW) throw tooManyRows(this.place, this.sheet.name);
    if (number !== row.number) {
      this.copyTo(row.tag.from);
      this.out.text(withAttribute(this.sheet.text(row.tag), 'r', String(number)));
      this.at = row.tag.to;
    }
    for (const cell of row.cells) {
      if (number === row.number && !cell.formula) continue;
      this.copyTo(cell.whole.from);
      this.cell(cell, number, this.out);
      this.at = cell.whole.to;
    }
  }

  /** A cell of the template in its new row. */
  private cell(cell: LocatedCell, row: number, out: ByteWriter): void {
    const { bytes } = this.sheet;
    const { address, whole, formula } = cell;
    let at = whole.from;
    if (address) {
      out.block(bytes.subarray(at, address.from));
      out.text(a1(row, cell.column));
      at = address.to;
    }
    if (!formula) {
      out.block(bytes.subarray(at, whole.to));
      return;
    }
    const gone = [...cell.values].filter(({ from }) => from > at);
    const total = this.total(cell);
    if (total !== undefined) {
      // What kind of value it is stands in the cell's tag.
      const tag = this.sheet.text({ from: at, to: cell.tag.to });
      out.text(withAttribute(tag, 't', typeof total === 'string' ? 'str' : undefined));
      at = cell.tag.to;
    }
    out.block(bytes.subarray(at, formula.whole.from));
    out.text(this.formulaElement(cell) + this.valueElement(total));
    at = formula.whole.to;
    for (const { from, to } of gone) {
      if (from < at) continue;
      out.block(bytes.subarray(at, from));
      at = to;
    }
    out.block(bytes.subarray(at, whole.to));
  }

  private formulaElement(cell: LocatedCell): string {
    const found = this.sheet.formulaOf(cell);
    if (!found) return '';
    const { formula, tag, text, shared } = found;
    const moved = this.shifts.formula(text, this.sheet.name);
    const isBroken = shared !== undefined && this.broken.has(shared);
    const alone = isBroken
      ? ['t', 'si', 'ref'].reduce((now, name) => withAttribute(now, name, undefined), tag)
      : tag;
    const ref = isBroken ? undefined : attributeOf(alone, 'ref');
    const area = ref === undefined ? undefined : (this.shifts.area(ref, this.sheet.name) ?? ref);
    const placed = this.withInputs(area === ref ? alone : withAttribute(alone, 'ref', area));
    if (placed === tag && moved === text) return this.sheet.text(formula.whole);
    if (formula.empty && !isBroken) return placed;
    return opened(placed) + escapeText(moved) + closing(placed);
  }

  /** The value of a cell of a totals row, where the given values say it. */
  private total(cell: LocatedCell): string | number | undefined {
    const row = this.sheet.formulaOf(cell)?.row;
    const filled = this.tables.find(({ table: { range, last } }) => {
      return (
        row === last + 1 && row === range.bottom && cell.column >= range.left && cell.column <= range.right
      );
    });
    if (!filled) return undefined;
    const { table, rows, totals } = filled;
    const index = cell.column - table.range.left;
    return rows.totals.of(index) ?? totals?.[table.columns[index]?.name ?? ''];
  }

  private valueElement(value: string | number | undefined): string {
    if (value === undefined) return '';
    const { prefix } = this.sheet.places;
    const text = typeof value === 'string' ? encodeString(value) : String(value);
    return `<${prefix}v>${text}</${prefix}v>`;
  }

  /** The cells whose values a data table tries out. */
  private withInputs(tag: string): string {
    return ['r1', 'r2'].reduce((now, name) => {
      const cell = attributeOf(now, name);
      const moved = cell === undefined ? undefined : this.shifts.cell(cell, this.sheet.name);
      return moved === undefined || moved === cell ? now : withAttribute(now, name, moved);
    }, tag);
  }

  /** Does the formula change, or does it stand elsewhere? */
  private isMoved({ row, text }: SheetFormula): boolean {
    const shift = this.shifts.of(this.sheet.name);
    return (
      (shift !== undefined && shift.placed(row) !== row) ||
      this.tableAt(row) !== undefined ||
      this.shifts.formula(text, this.sheet.name) !== text
    );
  }

  private copyTo(to: number): void {
    if (to <= this.at) return;
    this.out.block(this.sheet.bytes.subarray(this.at, to));
    this.at = to;
  }
}
