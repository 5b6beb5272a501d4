/** Where the cells of one row stand in a sheet part. Called by locate-cells.ts. */
import { damaged } from '../../opc/damage.ts';
import { LAST_COLUMN } from '../address.ts';
import type { ByteTags } from '../byte-tags.ts';
import { columnOf, mixedUp } from '../cell-scan.ts';
import { wholeNumber } from '../scan-number.ts';
import type { LocatedCell, Stretch } from './located.ts';

const LETTER_R = 114;
const LETTER_S = 115;

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
  let style = 0;
  tags.at = tags.afterName(at);
  while (tags.attribute()) {
    if (tags.letter === LETTER_R) column = columnOf(tags.bytes, tags.valueFrom, tags.valueTo, row);
    else if (tags.letter === LETTER_S) style = wholeNumber(tags.bytes, tags.valueFrom, tags.valueTo);
  }
  if (column > LAST_COLUMN || style < 0) throw damaged('komórka arkusza ma błędny opis');
  const { empty } = tags;
  const tag = { from: at, to: tags.at };
  const values: Stretch[] = [];
  const hasFormula = !empty && readContent(tags, values);
  return { column, whole: { from: at, to: tags.at }, tag, empty, style, hasFormula, values };
}

/** Moves behind the cell's closing tag; is there a formula in it? */
function readContent(tags: ByteTags, values: Stretch[]): boolean {
  let hasFormula = false;
  for (;;) {
    const from = tags.tag();
    const local = tags.local(from);
    if (tags.closes(from)) {
      if (!tags.isName(local, 'c')) throw mixedUp();
      tags.skipTag();
      return hasFormula;
    }
    const isValue = tags.isName(local, 'v') || tags.isName(local, 'is');
    if (tags.isName(local, 'f')) hasFormula = true;
    tags.skipElement();
    if (isValue) values.push({ from, to: tags.at });
  }
}
