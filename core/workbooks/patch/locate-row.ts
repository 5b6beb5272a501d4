/**
 * Where one row and its cells stand in a sheet part. Called by locate-cells.ts, restyle-rows.ts and
 * core/workbooks/fill/walk-rows.ts.
 */
import { damaged } from '../../opc/damage.ts';
import { LAST_COLUMN, LAST_ROW } from '../address.ts';
import type { ByteTags } from '../byte-tags.ts';
import { columnOf, mixedUp } from '../cell-scan.ts';
import { wholeNumber } from '../scan-number.ts';
import { isTrue } from '../workbook-part.ts';
import type { LocatedCell, LocatedFormula, LocatedRow, Stretch } from './located.ts';

const LESS = 60;
const LETTER_R = 114;
const LETTER_S = 115;
const LETTER_W = 119;

/** A row without its cells. */
type LocatedRowTag = Pick<LocatedRow, 'number' | 'tag' | 'empty' | 'style'>;

/**
 * The row whose tag begins at `at`, without its cells; the walk ends behind the tag.
 * @param implied number of a row that gives none
 * @throws TeczkaError `package-damaged`
 */
export function readRowTag(tags: ByteTags, at: number, implied: number): LocatedRowTag {
  let number = implied;
  let style: number | undefined;
  let own = false;
  tags.at = tags.afterName(at);
  while (tags.attribute()) {
    if (tags.letter === LETTER_R) number = wholeNumber(tags.bytes, tags.valueFrom, tags.valueTo);
    else if (tags.letter === LETTER_S) style = wholeNumber(tags.bytes, tags.valueFrom, tags.valueTo);
    else if (tags.isAttribute('customFormat')) own = isTrue(tags.value());
  }
  if (number < 1 || number > LAST_ROW) throw damaged('wiersz arkusza ma niemożliwy numer');
  return { number, tag: { from: at, to: tags.at }, empty: tags.empty, style: own ? (style ?? 0) : undefined };
}

/**
 * Moves behind the row at `at`, which is not empty: to its closing tag at once where nothing else can look like it.
 * @param isPlain as `isPlain` of the part
 */
export function skipRow(tags: ByteTags, at: number, isPlain: boolean): void {
  const { bytes } = tags;
  tags.at = at;
  if (!isPlain) {
    tags.skipElement();
    return;
  }
  for (let w = bytes.indexOf(LETTER_W, at); w >= 0; w = bytes.indexOf(LETTER_W, w + 1)) {
    const closing = w - tags.prefix - '</ro'.length;
    if (closing <= at || bytes[closing] !== LESS || !tags.closes(closing)) continue;
    if (!tags.isName(tags.local(closing), 'row')) continue;
    tags.at = closing;
    tags.skipTag();
    return;
  }
  throw mixedUp();
}

/** The cells of a row; the walk stands behind its opening tag and ends behind its closing one. @throws TeczkaError `package-damaged` */
export function readCells(tags: ByteTags, row: number): LocatedCell[] {
  const cells: LocatedCell[] = [];
  const columns = new Set<number>();
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
      column = cell.column;
      if (columns.has(column)) throw damaged('dwie komórki arkusza mają ten sam adres');
      columns.add(column);
      cells.push(cell);
    }
  }
}

function readCell(tags: ByteTags, at: number, row: number, implied: number): LocatedCell {
  let column = implied;
  let address: Stretch | undefined;
  let style = 0;
  let styled: Stretch | undefined;
  tags.at = tags.afterName(at);
  while (tags.attribute()) {
    if (tags.letter === LETTER_R) {
      address = { from: tags.valueFrom, to: tags.valueTo };
      column = columnOf(tags.bytes, tags.valueFrom, tags.valueTo, row);
    } else if (tags.letter === LETTER_S) {
      styled = { from: tags.valueFrom, to: tags.valueTo };
      style = wholeNumber(tags.bytes, tags.valueFrom, tags.valueTo);
    }
  }
  if (column > LAST_COLUMN || style < 0) throw damaged('komórka arkusza ma błędny opis');
  const { empty } = tags;
  const tag = { from: at, to: tags.at };
  const values: Stretch[] = [];
  const formula = empty ? undefined : readContent(tags, values);
  return { column, whole: { from: at, to: tags.at }, tag, empty, address, style, styled, formula, values };
}

/** Moves behind the cell's closing tag; gives the formula in it. */
function readContent(tags: ByteTags, values: Stretch[]): LocatedFormula | undefined {
  let formula: LocatedFormula | undefined;
  for (;;) {
    const from = tags.tag();
    const local = tags.local(from);
    if (tags.closes(from)) {
      if (!tags.isName(local, 'c')) throw mixedUp();
      tags.skipTag();
      return formula;
    }
    const isValue = tags.isName(local, 'v') || tags.isName(local, 'is');
    if (tags.isName(local, 'f')) formula = readFormula(tags, from);
    else {
      tags.skipElement();
      if (isValue) values.push({ from, to: tags.at });
    }
  }
}

function readFormula(tags: ByteTags, from: number): LocatedFormula {
  tags.skipTag();
  const tag = { from, to: tags.at };
  const { empty } = tags;
  tags.at = from;
  tags.skipElement();
  return { whole: { from, to: tags.at }, tag, empty };
}
