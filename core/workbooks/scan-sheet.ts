/**
 * The rows of a sheet part, in one forward pass over its bytes. Only rows that hold a value are made, so a million
 * formatted empty rows cost a scan and nothing more. Called by part-sheet.ts.
 */
import { damaged, tooLarge } from '../opc/damage.ts';
import { XmlReader } from '../opc/xml-reader.ts';
import { LAST_COLUMN, LAST_ROW } from './address.ts';
import { ByteTags, cut, GREATER, LESS, SLASH } from './byte-tags.ts';
import { CELL_TYPES, type CellContext, type CellType } from './cell-types.ts';
import type { CellValue } from './cell.ts';
import { plainNumber, textAt, wholeNumber } from './scan-number.ts';
import { decodeString, readStringItem } from './shared-strings.ts';
import type { SheetRow } from './sheet.ts';

/** A row with the place of its cells' styles in `ScannedSheet.styles`. */
export interface ScannedRow extends SheetRow {
  readonly values: CellValue[];
  readonly styles: number;
}

export interface ScannedSheet {
  readonly rows: readonly ScannedRow[];
  /** Style index of every cell of every kept row, one row after another. */
  readonly styles: Uint16Array;
  /** Where `<sheetData>` begins and what follows it begins, in the part's bytes. */
  readonly head: number;
  readonly tail: number;
}

export interface FormulaSource {
  readonly text: string;
  /** Number of the group of a shared formula. */
  readonly shared: string | undefined;
}

export interface ScanOptions extends CellContext {
  readonly maxCells: number;
  /** Called for each cell with a formula. */
  readonly onFormula?: (row: number, column: number, formula: FormulaSource) => void;
}

/** Style index of a cell that says by its type that it is a date. */
export const DATE_BY_TYPE = 0xffff;

const LETTER_C = 99;
const LETTER_F = 102;
const LETTER_R = 114;
const LETTER_S = 115;
const LETTER_T = 116;
const LETTER_V = 118;

/** @throws TeczkaError `package-damaged`, `package-too-large` */
export function scanSheet(bytes: Uint8Array, options: ScanOptions): ScannedSheet {
  return new SheetScan(bytes, options).run();
}

class SheetScan {
  private readonly tags: ByteTags;
  private readonly options: ScanOptions;
  private readonly rows: ScannedRow[] = [];
  private styles = new Uint16Array(1024);
  private styleCount = 0;
  private lastRow = 0;
  private sorted = true;
  /** Of the row being read. */
  private values: CellValue[] = [];
  private rowNumber = 0;
  private lastColumn = -1;

  constructor(bytes: Uint8Array, options: ScanOptions) {
    this.tags = new ByteTags(bytes);
    this.options = options;
  }

  run(): ScannedSheet {
    const { tags } = this;
    const head = this.findRows();
    tags.skipTag();
    if (!tags.empty) this.readRows();
    const rows = this.sorted ? this.rows : sortRows(this.rows);
    return { rows, styles: this.styles.slice(0, this.styleCount), head, tail: tags.at };
  }

  /** Moves to `<sheetData`, and learns the prefix of the part's elements on the way. */
  private findRows(): number {
    const { tags } = this;
    for (;;) {
      const at = tags.tag();
      const end = tags.afterName(at);
      const colon = tags.bytes.subarray(at, end).indexOf(58);
      const local = colon < 0 ? at + 1 : at + colon + 1;
      if (tags.isName(local, 'sheetData')) {
        tags.prefix = local - at - 1;
        return at;
      }
      if (tags.isName(local, 'chartsheet') || tags.isName(local, 'dialogsheet'))
        throw damaged('arkusz nie ma komórek');
      tags.skipTag();
    }
  }

  private readRows(): void {
    const { tags } = this;
    for (;;) {
      const at = tags.tag();
      const local = tags.local(at);
      if (tags.closes(at)) {
        if (!tags.isName(local, 'sheetData')) throw damaged('wiersze arkusza są pomieszane');
        tags.skipTag();
        return;
      }
      if (tags.isName(local, 'row')) this.readRow(local + 3);
      else tags.skipElement();
    }
  }

  private readRow(attributes: number): void {
    const { tags } = this;
    let hidden = false;
    this.rowNumber = this.lastRow + 1;
    tags.at = attributes;
    while (tags.attribute()) {
      if (tags.letter === LETTER_R) this.rowNumber = wholeNumber(tags.bytes, tags.valueFrom, tags.valueTo);
      else if (tags.letter === 0 && tags.nameTo - tags.nameFrom === 6 && tags.bytes[tags.nameFrom] === 104) {
        const value = textAt(tags.bytes, tags.valueFrom, tags.valueTo);
        hidden = value === '1' || value === 'true';
      }
    }
    const number = this.rowNumber;
    if (number < 1 || number > LAST_ROW) throw damaged('wiersz arkusza ma niemożliwy numer');
    if (number <= this.lastRow) this.sorted = false;
    this.lastRow = number;
    if (tags.empty) return;
    this.values = [];
    this.lastColumn = -1;
    while (this.readCell());
    if (this.values.length === 0) return;
    this.rows.push({ number, values: this.values, hidden, styles: this.styleCount });
    this.styleCount += this.values.length;
    if (this.styleCount > this.options.maxCells) throw tooLarge('arkusz ma zbyt wiele komórek');
  }

  /** Reads the next cell of the row; false when the row ends. */
  private readCell(): boolean {
    const { tags } = this;
    const { bytes } = tags;
    const at = tags.tag();
    const local = tags.local(at);
    if (bytes[at + 1] === SLASH) {
      if (!tags.isName(local, 'row')) throw damaged('komórki arkusza są pomieszane');
      tags.skipTag();
      return false;
    }
    if (bytes[local] !== LETTER_C || !tags.isName(local, 'c')) {
      if (tags.isName(local, 'row')) throw damaged('wiersze arkusza są pomieszane');
      tags.skipElement();
      return true;
    }
    let column = this.lastColumn + 1;
    let type: CellType = CELL_TYPES.n;
    let style = 0;
    tags.at = local + 1;
    while (tags.attribute()) {
      if (tags.letter === LETTER_R) column = this.columnOf(tags.valueFrom, tags.valueTo);
      else if (tags.letter === LETTER_S) style = wholeNumber(bytes, tags.valueFrom, tags.valueTo);
      else if (tags.letter === LETTER_T) type = this.typeOf(tags.valueFrom, tags.valueTo);
    }
    this.lastColumn = column;
    if (column > LAST_COLUMN || style < 0 || style > 0xffff) throw damaged('komórka arkusza ma błędny opis');
    if (tags.empty) return true;
    const value = this.readContent(type, column);
    if (value !== undefined) this.put(column, value, type === CELL_TYPES.d ? DATE_BY_TYPE : style);
    return true;
  }

  private put(column: number, value: CellValue, style: number): void {
    const { values } = this;
    if (column < values.length) {
      if (values[column] !== undefined) throw damaged('dwie komórki arkusza mają ten sam adres');
      values[column] = value;
    } else {
      while (values.length < column) values.push(undefined);
      values.push(value);
    }
    const place = this.styleCount + column;
    if (place >= this.styles.length) {
      const larger = new Uint16Array(Math.max(place + 1, this.styles.length * 2));
      larger.set(this.styles);
      this.styles = larger;
    }
    this.styles[place] = style;
  }

  /** From behind a cell's opening tag to behind its closing one. */
  private readContent(type: CellType, column: number): CellValue {
    const { tags } = this;
    const { bytes } = tags;
    let value: CellValue;
    for (;;) {
      const at = tags.tag();
      const local = tags.local(at);
      const letter = bytes[local];
      if (bytes[at + 1] === SLASH) {
        if (!tags.isName(local, 'c')) throw damaged('komórki arkusza są pomieszane');
        tags.skipTag();
        return value;
      }
      if (letter === LETTER_V && tags.isName(local, 'v')) value = this.readValue(type, local + 1);
      else if (letter === LETTER_F && tags.isName(local, 'f')) this.readFormula(local + 1, column);
      else if (tags.isName(local, 'is')) value = this.readInline();
      else if (letter === LETTER_C && tags.isName(local, 'c')) throw damaged('komórki arkusza są pomieszane');
      else tags.skipElement();
    }
  }

  private readValue(type: CellType, attributes: number): CellValue {
    const { tags } = this;
    const { bytes } = tags;
    tags.at = attributes;
    while (tags.attribute());
    if (tags.empty) return type.ofText('', this.options);
    const from = tags.at;
    let to = from;
    while (to < bytes.length && bytes[to] !== LESS) to++;
    // Anything but a plain run of bytes before the closing tag goes the general way.
    if (bytes[to + 1] === SLASH) {
      if (type === CELL_TYPES.s) {
        const text = this.options.strings[wholeNumber(bytes, from, to)];
        if (text !== undefined) return this.closeValue(to, text);
      } else if (type === CELL_TYPES.n) {
        const number = plainNumber(bytes, from, to);
        if (!Number.isNaN(number)) return this.closeValue(to, number);
      }
    }
    return type.ofText(this.readText('v'), this.options);
  }

  /** Moves behind `</v>`, whose `<` is at `at`. */
  private closeValue(at: number, value: CellValue): CellValue {
    const { tags } = this;
    tags.at = at;
    if (!tags.isName(tags.local(at), 'v')) throw damaged('komórki arkusza są pomieszane');
    tags.at = tags.bytes[at + tags.prefix + 3] === GREATER ? at + tags.prefix + 4 : this.behind(at);
    return value;
  }

  private behind(at: number): number {
    const end = this.tags.bytes.indexOf(GREATER, at);
    if (end < 0) throw cut();
    return end + 1;
  }

  private readInline(): string {
    return readStringItem(this.element('is'));
  }

  /** Text up to the closing tag of `name`, with its entities and CDATA sections; moves behind that tag. */
  private readText(name: string): string {
    const { tags } = this;
    const from = tags.at;
    const at = tags.tag();
    if (!tags.closes(at) || !tags.isName(tags.local(at), name))
      throw damaged('komórki arkusza są pomieszane');
    tags.skipTag();
    const raw = textAt(tags.bytes, from, at);
    if (!raw.includes('<')) return decodeString(raw);
    const reader = new XmlReader(`<v>${raw}</v>`);
    reader.next();
    return reader.content();
  }

  private readFormula(attributes: number, column: number): void {
    const { tags } = this;
    let shared: string | undefined;
    tags.at = attributes;
    while (tags.attribute()) {
      if (tags.isName(tags.nameFrom, 'si=')) shared = textAt(tags.bytes, tags.valueFrom, tags.valueTo);
    }
    if (tags.empty && shared === undefined) return;
    if (!this.options.onFormula) {
      if (!tags.empty) this.readText('f');
      return;
    }
    const text = tags.empty ? '' : this.readText('f');
    this.options.onFormula(this.rowNumber, column, { text, shared });
  }

  /** The element at the walk's place as XML text, under a reader that stands on its opening tag. */
  private element(name: string): XmlReader {
    const { tags } = this;
    const from = tags.at;
    tags.skipElement();
    const reader = new XmlReader(textAt(tags.bytes, from, tags.at));
    reader.open(name);
    return reader;
  }

  /** Column index of an address like "AB12", whose number must be that of the row. */
  private columnOf(from: number, to: number): number {
    const { bytes } = this.tags;
    let at = from;
    let column = 0;
    for (; at < to; at++) {
      const letter = (bytes[at]! | 32) - 96;
      if (letter < 1 || letter > 26) break;
      column = column * 26 + letter;
    }
    if (at === from || at - from > 3 || wholeNumber(bytes, at, to) !== this.rowNumber) {
      throw damaged('komórka arkusza ma błędny adres');
    }
    return column - 1;
  }

  private typeOf(from: number, to: number): CellType {
    const { bytes } = this.tags;
    if (to === from + 1) {
      if (bytes[from] === LETTER_S) return CELL_TYPES.s;
      if (bytes[from] === 110) return CELL_TYPES.n;
    }
    const type = CELL_TYPES[textAt(bytes, from, to)];
    if (!type) throw damaged('komórka arkusza ma nieznany rodzaj');
    return type;
  }
}

function sortRows(rows: ScannedRow[]): ScannedRow[] {
  const sorted = rows.sort((one, other) => one.number - other.number);
  if (sorted.some((row, index) => row.number === sorted[index + 1]?.number)) {
    throw damaged('dwa wiersze arkusza mają ten sam numer');
  }
  return sorted;
}
