/**
 * The rows of a sheet as XML, built in pieces of a few thousand so that a long register never stands as one string.
 * Called by sheet.ts.
 */
import { TeczkaError } from '../../values/errors.ts';
import { excelSerial } from '../../values/day.ts';
import { escapeText } from '../../opc/xml.ts';
import { columnLetters, LAST_ROW } from '../address.ts';
import type { LinkList } from './links.ts';
import type { CellInput, ColumnModel, DescribedCell, RowModel, WrittenValue } from './model.ts';
import { heightOf, textLines } from './row-height.ts';
import { encodeString, type StringTable } from './strings.ts';
import { DEFAULT_WIDTH, STYLE_NAMES, styleSpec, type StyleName } from './style-table.ts';
import { looksLikeFormula, quotedIndex, styleIndex } from './styles.ts';

const PIECE = 1 << 19;

/** Beginnings of a cell's XML behind its address, by style index. */
const ALL_STYLES = Array.from({ length: STYLE_NAMES.length * 2 }, (_, index) => index);
const NUMBER_OPEN = ALL_STYLES.map((style) => (style === 0 ? '"><v>' : `" s="${style}"><v>`));
const TEXT_OPEN = ALL_STYLES.map((style) => (style === 0 ? '" t="s"><v>' : `" s="${style}" t="s"><v>`));

const DATE = styleIndex('date');
const MONEY = styleIndex('money');
const LINK = styleIndex('link');
const WRAPS = ALL_STYLES.map(
  (style) => styleSpec(STYLE_NAMES[style % STYLE_NAMES.length] ?? 'general').wrap ?? false,
);
const IS_DATE = STYLE_NAMES.map((name) => styleSpec(name).format === 'date');
const IS_MONEY = STYLE_NAMES.map((name) => styleSpec(name).format === 'money');

export class RowWriter {
  /** Row of the last row written. */
  row: number;
  /** Are there formulas whose value Excel has to count when it opens the workbook? */
  needsCounting = false;
  private readonly strings: StringTable;
  private readonly links: LinkList;
  private readonly columnStyles: readonly number[];
  private readonly widths: readonly number[];
  /** Lines of the highest cell of the row being written. */
  private lines = 1;
  private readonly opens: string[] = [];
  private readonly encoder = new TextEncoder();
  private readonly pieces: Uint8Array[] = [];
  private buffer = '';

  constructor(strings: StringTable, links: LinkList, columns: readonly ColumnModel[]) {
    this.row = 0;
    this.strings = strings;
    this.links = links;
    this.columnStyles = columns.map(({ style }) => (style === undefined ? 0 : styleIndex(style)));
    this.widths = columns.map(({ width = DEFAULT_WIDTH }) => width);
  }

  /** XML that is not a row: what stands before and after. */
  raw(xml: string): void {
    this.buffer += xml;
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
    let xml = '';
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      if (cell !== undefined) xml += this.cell(column, cell, fixed ?? this.columnStyles[column] ?? 0);
    }
    this.endRow(xml, model);
  }

  /** A row of one text that is merged over all columns. */
  writeMerged(text: string, cell: DescribedCell): void {
    this.startRow();
    const xml = this.described(`<c r="A${this.row}`, 0, cell, 0);
    const wraps = WRAPS[styleIndex(cell.style ?? 'general')];
    this.lines = wraps
      ? textLines(
          text,
          this.widths.reduce((sum, width) => sum + width, 0),
        )
      : 1;
    this.endRow(xml, undefined);
  }

  private startRow(): void {
    this.row++;
    this.lines = 1;
    if (this.row > LAST_ROW) throw tooManyRows();
  }

  private endRow(cells: string, model: RowModel | undefined): void {
    const fitted = this.lines > 1 ? ` ht="${heightOf(this.lines)}"` : '';
    const height = model?.height === undefined ? fitted : ` ht="${model.height}" customHeight="1"`;
    this.buffer += `<row r="${this.row}"${height}${model?.hidden ? ' hidden="1"' : ''}>${cells}</row>`;
    if (this.buffer.length > PIECE) this.flush();
  }

  /** Everything written, as bytes. */
  finish(): Uint8Array[] {
    this.flush();
    return this.pieces;
  }

  private flush(): void {
    this.pieces.push(this.encoder.encode(this.buffer));
    this.buffer = '';
  }

  private cell(column: number, cell: Exclude<CellInput, undefined>, style: number): string {
    const open = (this.opens[column] ??= `<c r="${columnLetters(column)}`) + this.row;
    if (typeof cell === 'string') return this.text(open, column, cell, style);
    if (typeof cell === 'number') return number(open, cell, style);
    if (typeof cell === 'object' && isDescribed(cell)) return this.described(open, column, cell, style);
    return this.value(open, column, cell, style);
  }

  private described(open: string, column: number, cell: DescribedCell, columnStyle: number): string {
    const { value, formula, link } = cell;
    if (link) this.links.add(columnLetters(column) + this.row, link);
    const style = cell.style !== undefined ? styleIndex(cell.style) : link ? LINK : columnStyle;
    if (formula === undefined) return this.value(open, column, value, style, cell.style !== undefined);
    if (value === undefined) this.needsCounting = true;
    return formulaCell(open, formula, value, style);
  }

  /** @param chosen the style was chosen for this very cell */
  private value(open: string, column: number, value: WrittenValue, style: number, chosen = false): string {
    if (value === undefined) return style === 0 ? '' : `${open}" s="${style}"/>`;
    if (typeof value === 'string') return this.text(open, column, value, style);
    if (typeof value === 'boolean') return `${open}" s="${style}" t="b"><v>${value ? 1 : 0}</v></c>`;
    return number(open, numberOf(value), chosen ? style : styleFor(value, style));
  }

  private text(open: string, column: number, text: string, style: number): string {
    if (WRAPS[style])
      this.lines = Math.max(this.lines, textLines(text, this.widths[column] ?? DEFAULT_WIDTH));
    const index = looksLikeFormula(text) ? quotedIndex(style) : style;
    return `${open}${TEXT_OPEN[index]}${this.strings.number(text)}</v></c>`;
  }
}

function isDescribed(cell: object): cell is DescribedCell {
  return !('day' in cell) && !('grosze' in cell);
}

function number(open: string, value: number, style: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`A cell cannot hold ${value}`);
  return `${open}${NUMBER_OPEN[style]}${value}</v></c>`;
}

function numberOf(value: Exclude<WrittenValue, string | boolean | undefined>): number {
  if (typeof value === 'number') return value;
  return 'day' in value ? excelSerial(value.day) : value.grosze / 100;
}

/** A day shows as a date and an amount as an amount, also in a column of another kind. */
function styleFor(value: Exclude<WrittenValue, string | boolean | undefined>, style: number): number {
  if (typeof value === 'number') return style;
  if ('day' in value) return IS_DATE[style] ? style : DATE;
  return IS_MONEY[style] ? style : MONEY;
}

function formulaCell(open: string, formula: string, value: WrittenValue, style: number): string {
  const shown =
    value === undefined || typeof value === 'string' || typeof value === 'boolean'
      ? style
      : styleFor(value, style);
  const body = `<f>${escapeText(formula)}</f>`;
  if (value === undefined) return `${open}" s="${shown}">${body}</c>`;
  if (typeof value === 'string')
    return `${open}" s="${shown}" t="str">${body}<v>${encodeString(value)}</v></c>`;
  if (typeof value === 'boolean') return `${open}" s="${shown}" t="b">${body}<v>${value ? 1 : 0}</v></c>`;
  return `${open}" s="${shown}">${body}<v>${numberOf(value)}</v></c>`;
}

function tooManyRows(): TeczkaError {
  return new TeczkaError(
    'workbook-too-large',
    `Arkusz Excela mieści najwyżej ${LAST_ROW} wierszy. Podziel dane na części.`,
  );
}
