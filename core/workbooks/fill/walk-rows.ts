/**
 * The rows and cells of a sheet part with their places in it, one row after another. Called by
 * template-sheet.ts, example-rows.ts, filled-rows.ts and shifted-cells.ts.
 */
import { damaged } from '../../opc/damage.ts';
import { LAST_COLUMN, LAST_ROW } from '../address.ts';
import { ByteTags } from '../byte-tags.ts';
import { columnOf, mixedUp } from '../cell-scan.ts';
import type { Stretch } from '../patch/located.ts';
import { wholeNumber } from '../scan-number.ts';
import { findSheetData } from '../sheet-data.ts';

export interface WalkedFormula {
  readonly whole: Stretch;
  readonly tag: Stretch;
  readonly empty: boolean;
}

export interface WalkedCell {
  readonly column: number;
  readonly whole: Stretch;
  readonly tag: Stretch;
  readonly empty: boolean;
  /** The value of its address attribute; undefined where it gives none. */
  readonly address: Stretch | undefined;
  /** Index of its style; undefined where it gives none. */
  readonly style: number | undefined;
  readonly formula: WalkedFormula | undefined;
  /** The elements `v` and `is`. */
  readonly values: readonly Stretch[];
}

export interface WalkedRow {
  readonly number: number;
  readonly whole: Stretch;
  readonly tag: Stretch;
  readonly empty: boolean;
  /** The value of its number's attribute; undefined where it gives none. */
  readonly numbered: Stretch | undefined;
  readonly cells: readonly WalkedCell[];
}

/** Where the rows stand. */
export interface WalkedSheet {
  /** Prefix of the part's elements with its colon; mostly empty. */
  readonly prefix: string;
  readonly sheetData: Stretch;
  readonly sheetDataEmpty: boolean;
  /** Where `</sheetData>` begins, and what follows it. */
  readonly rowsEnd: number;
  readonly tail: number;
}

const LETTER_R = 114;
const LETTER_S = 115;

/** @throws TeczkaError `package-damaged` */
export function walkRows(bytes: Uint8Array, onRow: (row: WalkedRow) => void): WalkedSheet {
  const tags = new ByteTags(bytes);
  const from = findSheetData(tags);
  tags.at = from;
  tags.skipTag();
  const sheetData = { from, to: tags.at };
  const prefix = tags.text(from + 1, from + 1 + tags.prefix);
  if (tags.empty) {
    return { prefix, sheetData, sheetDataEmpty: true, rowsEnd: tags.at, tail: tags.at };
  }
  let last = 0;
  for (;;) {
    const at = tags.tag();
    const local = tags.local(at);
    if (tags.closes(at)) {
      if (!tags.isName(local, 'sheetData')) throw mixedUp();
      tags.skipTag();
      return { prefix, sheetData, sheetDataEmpty: false, rowsEnd: at, tail: tags.at };
    }
    if (!tags.isName(local, 'row')) tags.skipElement();
    else {
      const row = readRow(tags, at, last + 1);
      // Rows out of order could not be moved without sorting the sheet anew, which no Excel writes.
      if (row.number <= last) throw damaged('wiersze arkusza nie stoją po kolei');
      last = row.number;
      onRow(row);
    }
  }
}

function readRow(tags: ByteTags, at: number, implied: number): WalkedRow {
  let number = implied;
  let numbered: Stretch | undefined;
  tags.at = tags.afterName(at);
  while (tags.attribute()) {
    if (tags.letter !== LETTER_R) continue;
    numbered = { from: tags.valueFrom, to: tags.valueTo };
    number = wholeNumber(tags.bytes, tags.valueFrom, tags.valueTo);
  }
  if (number < 1 || number > LAST_ROW) throw damaged('wiersz arkusza ma niemożliwy numer');
  const { empty } = tags;
  const tag = { from: at, to: tags.at };
  const cells = empty ? [] : readCells(tags, number);
  return { number, whole: { from: at, to: tags.at }, tag, empty, numbered, cells };
}

function readCells(tags: ByteTags, row: number): WalkedCell[] {
  const cells: WalkedCell[] = [];
  let column = -1;
  for (;;) {
    const at = tags.tag();
    const local = tags.local(at);
    if (tags.closes(at)) {
      if (!tags.isName(local, 'row')) throw mixedUp();
      tags.skipTag();
      return cells;
    }
    if (!tags.isName(local, 'c')) tags.skipElement();
    else {
      const cell = readCell(tags, at, row, column + 1);
      if (cell.column <= column) throw damaged('komórki wiersza arkusza nie stoją po kolei');
      column = cell.column;
      cells.push(cell);
    }
  }
}

function readCell(tags: ByteTags, at: number, row: number, implied: number): WalkedCell {
  let column = implied;
  let address: Stretch | undefined;
  let style: number | undefined;
  tags.at = tags.afterName(at);
  while (tags.attribute()) {
    if (tags.letter === LETTER_R) {
      address = { from: tags.valueFrom, to: tags.valueTo };
      column = columnOf(tags.bytes, tags.valueFrom, tags.valueTo, row);
    } else if (tags.letter === LETTER_S) style = wholeNumber(tags.bytes, tags.valueFrom, tags.valueTo);
  }
  if (column > LAST_COLUMN || (style ?? 0) < 0) throw damaged('komórka arkusza ma błędny opis');
  const { empty } = tags;
  const tag = { from: at, to: tags.at };
  const values: Stretch[] = [];
  const formula = empty ? undefined : readContent(tags, values);
  return { column, whole: { from: at, to: tags.at }, tag, empty, address, style, formula, values };
}

/** Moves behind the cell's closing tag. */
function readContent(tags: ByteTags, values: Stretch[]): WalkedFormula | undefined {
  let formula: WalkedFormula | undefined;
  for (;;) {
    const from = tags.tag();
    const local = tags.local(from);
    if (tags.closes(from)) {
      if (!tags.isName(local, 'c')) throw mixedUp();
      tags.skipTag();
      return formula;
    }
    const isFormula = tags.isName(local, 'f');
    const isValue = tags.isName(local, 'v') || tags.isName(local, 'is');
    if (isFormula) {
      tags.skipTag();
      const tag = { from, to: tags.at };
      const { empty } = tags;
      tags.at = from;
      tags.skipElement();
      formula = { whole: { from, to: tags.at }, tag, empty };
    } else {
      tags.skipElement();
      if (isValue) values.push({ from, to: tags.at });
    }
  }
}
