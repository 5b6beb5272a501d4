/**
 * The rows of a sheet as the bytes of its part, one row after another, so that a long register never stands as one
 * text. Called by sheet.ts.
 */
import type { PiecePacker } from '../../opc/piece-packer.ts';
import { escapeText } from '../../opc/xml.ts';
import type { PackedPart } from '../../opc/zip-read.ts';
import { excelSerial } from '../../values/day.ts';
import { TeczkaError } from '../../values/errors.ts';
import { columnLetters, LAST_ROW } from '../address.ts';
import { LONGEST_TEXT, textTooLong } from '../cell-text.ts';
import { ByteWriter } from './byte-writer.ts';
import type { LinkList } from './links.ts';
import type { CellInput, ColumnModel, DescribedCell, RowModel, WrittenValue } from './model.ts';
import { heightOf, textLines } from './row-height.ts';
import { encodeString, type StringTable } from './strings.ts';
import { DEFAULT_WIDTH, STYLE_NAMES, styleSpec, type StyleName } from './style-table.ts';
import { looksLikeFormula, quotedIndex, styleIndex } from './styles.ts';

type Scalar = Exclude<WrittenValue, undefined>;
type NumberLike = Exclude<Scalar, string | boolean>;

const encoder = new TextEncoder();
const ascii = (text: string): Uint8Array => encoder.encode(text);

/** Every style twice: plain, and marked as a quoted text. */
const ALL_STYLES = Array.from({ length: STYLE_NAMES.length * 2 }, (_, index) => index);
const styleAttribute = (style: number): string => (style === 0 ? '"' : `" s="${style}"`);

/** What stands between the address and the value of a cell, by style index. */
const NUMBER_OPEN = ALL_STYLES.map((style) => ascii(`${styleAttribute(style)}><v>`));
const TEXT_OPEN = ALL_STYLES.map((style) => ascii(`${styleAttribute(style)} t="s"><v>`));
const CELL_END = ascii('</v></c>');

const DATE = styleIndex('date');
const MONEY = styleIndex('money');
const LINK = styleIndex('link');
const specOf = (style: number) => styleSpec(STYLE_NAMES[style % STYLE_NAMES.length] ?? 'general');
const WRAPS = ALL_STYLES.map((style) => specOf(style).wrap ?? false);
const IS_DATE = ALL_STYLES.map((style) => specOf(style).format === 'date');
const IS_MONEY = ALL_STYLES.map((style) => specOf(style).format === 'money');

export class RowWriter {
  /** Row of the last row written. */
  row = 0;
  /** Are there formulas whose value Excel has to count when it opens the workbook? */
  needsCounting = false;
  private readonly sheet: string;
  private readonly strings: StringTable;
  private readonly links: LinkList;
  private readonly packer: PiecePacker | undefined;
  private readonly columnStyles: readonly number[];
  private readonly widths: readonly number[];
  private readonly out = new ByteWriter();
  /** Cells of the row being written. */
  private readonly cells = new ByteWriter();
  /** `<c r="B` of each column. */
  private readonly opens: Uint8Array[] = [];
  /** Lines of the highest cell of the row being written. */
  private lines = 1;

  /** @param packer takes what is written when there is much of it; without one all is held */
  constructor(
    sheet: string,
    strings: StringTable,
    links: LinkList,
    columns: readonly ColumnModel[],
    packer: PiecePacker | undefined,
  ) {
    this.packer = packer;
    this.sheet = sheet;
    this.strings = strings;
    this.links = links;
    this.columnStyles = columns.map(({ style }) => (style === undefined ? 0 : styleIndex(style)));
    this.widths = columns.map(({ width = DEFAULT_WIDTH }) => width);
  }

  /** XML that is not a row: what stands before and after. */
  raw(xml: string): void {
    this.out.text(xml);
  }

  /** Leaves rows empty. */
  skip(count: number): void {
    this.row += count;
  }

  /** @param style for all cells of the row instead of the columns' styles */
  write(row: readonly CellInput[] | RowModel, style?: StyleName): void {
    this.startRow();
    const model = 'cells' in row ? row : undefined;
    const cells = model ? model.cells : (row as readonly CellInput[]);
    const fixed = style === undefined ? undefined : styleIndex(style);
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      if (cell !== undefined) this.cell(column, cell, fixed ?? this.columnStyles[column] ?? 0);
    }
    this.endRow(model);
  }

  /** A row of one text that is merged over all columns. */
  writeMerged(text: string, cell: DescribedCell): void {
    this.startRow();
    this.described(0, cell, 0);
    const wraps = WRAPS[styleIndex(cell.style ?? 'general')];
    const width = this.widths.reduce((sum, one) => sum + one, 0);
    this.lines = wraps ? textLines(text, width) : 1;
    this.endRow(undefined);
  }

  /** Everything written, as bytes or already packed. */
  finish(): Uint8Array | PackedPart {
    const rest = this.out.written();
    return this.packer ? this.packer.finish(rest) : rest;
  }

  private startRow(): void {
    this.row++;
    this.lines = 1;
    this.cells.clear();
    if (this.row > LAST_ROW) throw tooManyRows(this.sheet);
  }

  private endRow(model: RowModel | undefined): void {
    const fitted = this.lines > 1 ? ` ht="${heightOf(this.lines)}"` : '';
    const height = model?.height === undefined ? fitted : ` ht="${model.height}" customHeight="1"`;
    this.out.text(`<row r="${this.row}"${height}${model?.hidden ? ' hidden="1"' : ''}>`);
    this.out.block(this.cells.written());
    this.out.text('</row>');
    if (this.packer?.take(this.out.written())) this.out.clear();
  }

  private cell(column: number, cell: Exclude<CellInput, undefined>, style: number): void {
    if (typeof cell === 'object' && isDescribed(cell)) this.described(column, cell, style);
    else this.value(column, cell, style);
  }

  private described(column: number, cell: DescribedCell, columnStyle: number): void {
    const { value, formula, link } = cell;
    if (link) this.links.add(this.sheet, columnLetters(column) + this.row, link);
    const chosen = cell.style !== undefined;
    const style = cell.style !== undefined ? styleIndex(cell.style) : link ? LINK : columnStyle;
    if (formula !== undefined) this.formula(column, formula, value, style);
    else if (value !== undefined) this.value(column, value, style, chosen);
    else if (style !== 0) this.open(column, `" s="${style}"/>`);
  }

  /** @param chosen the style was chosen for this very cell */
  private value(column: number, value: Scalar, style: number, chosen = false): void {
    if (typeof value === 'string') this.text(column, value, style);
    else if (typeof value === 'boolean')
      this.open(column, `" s="${style}" t="b"><v>${value ? 1 : 0}</v></c>`);
    else this.number(column, value, chosen ? style : styleFor(value, style));
  }

  private text(column: number, text: string, style: number): void {
    if (WRAPS[style])
      this.lines = Math.max(this.lines, textLines(text, this.widths[column] ?? DEFAULT_WIDTH));
    if (text.length > LONGEST_TEXT) throw textTooLong(text, this.sheet, columnLetters(column) + this.row);
    const index = looksLikeFormula(text) ? quotedIndex(style) : style;
    this.address(column);
    this.cells.short(TEXT_OPEN[index]!);
    this.cells.number(this.strings.number(text));
    this.cells.short(CELL_END);
  }

  private number(column: number, value: NumberLike, style: number): void {
    this.address(column);
    this.cells.short(NUMBER_OPEN[style]!);
    this.numberText(value);
    this.cells.short(CELL_END);
  }

  private numberText(value: NumberLike): void {
    if (typeof value === 'object' && 'grosze' in value) this.cells.zloty(value.grosze);
    else {
      const number = typeof value === 'number' ? value : excelSerial(value.day);
      if (!Number.isFinite(number)) throw new RangeError(`A cell cannot hold ${number}`);
      this.cells.number(number);
    }
  }

  private formula(column: number, formula: string, value: WrittenValue, style: number): void {
    const body = `<f>${escapeText(formula)}</f>`;
    if (value === undefined) {
      this.needsCounting = true;
      this.open(column, `" s="${style}">${body}</c>`);
    } else if (typeof value === 'string') {
      this.open(column, `" s="${style}" t="str">${body}<v>${encodeString(value)}</v></c>`);
    } else if (typeof value === 'boolean') {
      this.open(column, `" s="${style}" t="b">${body}<v>${value ? 1 : 0}</v></c>`);
    } else {
      this.open(column, `" s="${styleFor(value, style)}">${body}<v>`);
      this.numberText(value);
      this.cells.short(CELL_END);
    }
  }

  /** The cell's address, and what follows it. */
  private open(column: number, rest: string): void {
    this.address(column);
    this.cells.text(rest);
  }

  private address(column: number): void {
    this.cells.short((this.opens[column] ??= ascii(`<c r="${columnLetters(column)}`)));
    this.cells.number(this.row);
  }
}

function isDescribed(cell: object): cell is DescribedCell {
  return !('day' in cell) && !('grosze' in cell);
}

/** A day shows as a date and an amount as an amount, also in a column of another kind. */
function styleFor(value: NumberLike, style: number): number {
  if (typeof value === 'number') return style;
  if ('day' in value) return IS_DATE[style] ? style : DATE;
  return IS_MONEY[style] ? style : MONEY;
}

function tooManyRows(sheet: string): TeczkaError {
  const text = `Arkusz „${sheet}” miałby ponad ${LAST_ROW} wierszy, a tyle mieści arkusz Excela. Podziel dane na części.`;
  return new TeczkaError('workbook-too-large', text, { sheet });
}
