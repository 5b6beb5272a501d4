/**
 * A cell of a sheet part in whatever spelling XML allows: any order and quotes of attributes, no address, prefixes,
 * comments, CDATA, entities, rich text. Called by scan-sheet.ts for the cells that plain-cell.ts leaves.
 */
import { damaged } from '../opc/damage.ts';
import { XmlReader } from '../opc/xml-reader.ts';
import { unescapeXml } from '../opc/xml.ts';
import { LAST_COLUMN } from './address.ts';
import type { ByteTags } from './byte-tags.ts';
import { cellType, DATE_TYPE, NUMBER_TYPE, type CellContext, type CellType } from './cell-types.ts';
import { UNCOUNTED, type CellValue } from './cell.ts';
import { wholeNumber } from './scan-number.ts';
import { decodeEscapes, readStringItem } from './shared-strings.ts';
import { LAST_STYLE } from './styles-read.ts';

export interface FormulaSource {
  readonly text: string;
  /** Number of the group of a shared formula. */
  readonly shared: string | undefined;
}

/** Called for each cell with a formula. */
export type OnFormula = (row: number, column: number, formula: FormulaSource) => void;

/** Style index of a cell that says by its type that it is a date. */
export const DATE_BY_TYPE = 0xffff;
/** Style index of a cell whose own is none that Excel knows. */
const NO_STYLE = 0xfffe;

const DOLLAR = 36;
const LETTER_R = 114;
const LETTER_S = 115;
const LETTER_T = 116;

export class CellScan {
  column = 0;
  style = 0;
  value: CellValue;
  private readonly tags: ByteTags;
  private readonly context: CellContext;
  private readonly onFormula: OnFormula | undefined;
  private row = 0;

  constructor(tags: ByteTags, context: CellContext, onFormula: OnFormula | undefined) {
    this.tags = tags;
    this.context = context;
    this.onFormula = onFormula;
  }

  /**
   * Reads the cell into the fields and moves behind it.
   * @param attributes index behind the `c` of its opening tag
   * @param nextColumn column of a cell that gives no address
   */
  read(attributes: number, row: number, nextColumn: number): void {
    const { tags } = this;
    let type = NUMBER_TYPE;
    let style = 0;
    this.row = row;
    this.column = nextColumn;
    this.value = undefined;
    tags.at = attributes;
    while (tags.attribute()) {
      if (tags.letter === LETTER_R) this.column = columnOf(tags.bytes, tags.valueFrom, tags.valueTo, row);
      else if (tags.letter === LETTER_S) style = wholeNumber(tags.bytes, tags.valueFrom, tags.valueTo);
      else if (tags.letter === LETTER_T) type = cellType(tags.value());
    }
    if (this.column > LAST_COLUMN) throw damaged(`w wierszu ${row} arkusza jest zbyt wiele kolumn`);
    const known = style >= 0 && style <= LAST_STYLE;
    this.style = type === DATE_TYPE ? DATE_BY_TYPE : known ? style : NO_STYLE;
    if (!tags.empty) this.readContent(type);
  }

  private readContent(type: CellType): void {
    const { tags } = this;
    let formula = false;
    for (;;) {
      const at = tags.tag();
      const local = tags.local(at);
      if (tags.closes(at)) {
        if (!tags.isName(local, 'c')) throw mixedUp();
        tags.skipTag();
        if (formula) this.value ??= UNCOUNTED;
        return;
      }
      if (tags.isName(local, 'v')) this.value = this.readValue(type, local + 1);
      else if (tags.isName(local, 'f')) {
        this.readFormula(local + 1);
        formula = true;
      } else if (tags.isName(local, 'is')) this.value = this.readInline();
      else if (tags.isName(local, 'c') || tags.isName(local, 'row')) throw mixedUp();
      else tags.skipElement();
    }
  }

  private readValue(type: CellType, attributes: number): CellValue {
    const { tags } = this;
    tags.at = attributes;
    while (tags.attribute());
    return type.ofText(tags.empty ? '' : this.readText('v'), this.context);
  }

  private readFormula(attributes: number): void {
    const { tags } = this;
    let shared: string | undefined;
    tags.at = attributes;
    while (tags.attribute()) if (tags.isAttribute('si')) shared = tags.value();
    const text = tags.empty ? '' : decodeEscapes(this.readText('f'));
    this.onFormula?.(this.row, this.column, { text, shared });
  }

  /** Text up to the closing tag of `name`, with its entities and CDATA sections; moves behind that tag. */
  private readText(name: string): string {
    const { tags } = this;
    const from = tags.at;
    const at = tags.tag();
    if (!tags.closes(at) || !tags.isName(tags.local(at), name)) throw mixedUp();
    tags.skipTag();
    const raw = tags.text(from, at);
    if (!raw.includes('<')) return unescapeXml(raw);
    const reader = new XmlReader(`<v>${raw}</v>`);
    reader.next();
    return reader.content();
  }

  private readInline(): string {
    const { tags } = this;
    const from = tags.at;
    tags.skipElement();
    const reader = new XmlReader(tags.text(from, tags.at));
    reader.open('is');
    return readStringItem(reader);
  }
}

/**
 * Column index of an address like "AB12" or "$AB$12", whose number must be that of the row.
 * @throws TeczkaError `package-damaged`
 */
export function columnOf(bytes: Uint8Array, from: number, to: number, row: number): number {
  const first = bytes[from] === DOLLAR ? from + 1 : from;
  let at = first;
  let column = 0;
  for (; at < to; at++) {
    const letter = (bytes[at]! | 32) - 96;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  const digits = bytes[at] === DOLLAR ? at + 1 : at;
  if (at === first || at - first > 3 || wholeNumber(bytes, digits, to) !== row) {
    throw damaged(`komórka w wierszu ${row} arkusza ma błędny adres`);
  }
  return column - 1;
}

/** Tags that do not stand inside each other as rows and cells must. */
export function mixedUp(): Error {
  return damaged('wiersze i komórki arkusza są pomieszane');
}
