/**
 * The rows of a sheet as XML, built in pieces of a few thousand so that a long register never stands as one string.
 * Called by sheet.ts.
 */
import { TeczkaError } from '../../values/errors.ts';
import { excelSerial } from '../../values/day.ts';
import { escapeText } from '../../opc/xml.ts';
import { columnLetters, LAST_ROW } from '../address.ts';
import type { LinkList } from './links.ts';
import type { CellInput, DescribedCell, RowModel, WrittenValue } from './model.ts';
import { encodeString, type StringTable } from './strings.ts';
import { STYLE_NAMES, styleSpec, type StyleName } from './style-table.ts';
import { looksLikeFormula, quotedIndex, styleIndex } from './styles.ts';

const PIECE = 1 << 19;

/** Beginnings of a cell's XML behind its address, by style index. */
const ALL_STYLES = Array.from({ length: STYLE_NAMES.length * 2 }, (_, index) => index);
const NUMBER_OPEN = ALL_STYLES.map((style) => (style === 0 ? '"><v>' : `" s="${style}"><v>`));
const TEXT_OPEN = ALL_STYLES.map((style) => (style === 0 ? '" t="s"><v>' : `" s="${style}" t="s"><v>`));

const DATE = styleIndex('date');
const MONEY = styleIndex('money');
const LINK = styleIndex('link');
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
  private readonly opens: string[] = [];
  private readonly encoder = new TextEncoder();
  private readonly pieces: Uint8Array[] = [];
  private buffer = '';

  constructor(strings: StringTable, links: LinkList, columnStyles: readonly (StyleName | undefined)[]) {
    this.row = 0;
    this.strings = strings;
    this.links = links;
    this.columnStyles = columnStyles.map((name) => (name === undefined ? 0 : styleIndex(name)));
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
    this.row++;
    if (this.row > LAST_ROW) throw tooManyRows();
    const model = 'cells' in row ? row : undefined;
    const cells = model ? model.cells : (row as readonly CellInput[]);
    const fixed = style === undefined ? undefined : styleIndex(style);
    let xml = `<row r="${this.row}"${model ? rowAttributes(model) : ''}>`;
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      if (cell !== undefined) xml += this.cell(column, cell, fixed ?? this.columnStyles[column] ?? 0);
    }
    this.buffer += xml + '</row>';
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
    if (typeof cell === 'string') return this.text(open, cell, style);
    if (typeof cell === 'number') return number(open, cell, style);
    if (typeof cell === 'object' && isDescribed(cell)) return this.described(open, column, cell, style);
    return this.value(open, cell, style);
  }

  private described(open: string, column: number, cell: DescribedCell, columnStyle: number): string {
    const { value, formula, link } = cell;
    if (link) this.links.add(columnLetters(column) + this.row, link);
    const style = cell.style !== undefined ? styleIndex(cell.style) : link ? LINK : columnStyle;
    if (formula === undefined) return this.value(open, value, style, cell.style !== undefined);
    if (value === undefined) this.needsCounting = true;
    return formulaCell(open, formula, value, style);
  }

  /** @param chosen the style was chosen for this very cell */
  private value(open: string, value: WrittenValue, style: number, chosen = false): string {
    if (value === undefined) return style === 0 ? '' : `${open}" s="${style}"/>`;
    if (typeof value === 'string') return this.text(open, value, style);
    if (typeof value === 'boolean') return `${open}" s="${style}" t="b"><v>${value ? 1 : 0}</v></c>`;
    return number(open, numberOf(value), chosen ? style : styleFor(value, style));
  }

  private text(open: string, text: string, style: number): string {
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

function rowAttributes({ height, hidden }: RowModel): string {
  return `${height === undefined ? '' : ` ht="${height}" customHeight="1"`}${hidden ? ' hidden="1"' : ''}`;
}

function tooManyRows(): TeczkaError {
  return new TeczkaError(
    'workbook-too-large',
    `Arkusz Excela mieści najwyżej ${LAST_ROW} wierszy. Podziel dane na części.`,
  );
}
