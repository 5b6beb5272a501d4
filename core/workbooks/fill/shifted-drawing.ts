/**
 * Pictures, charts and notes on a sheet after rows moved: each follows the row in which it begins and keeps its size,
 * also beside a table that grew. Called by shifted-parts.ts and shifted-sheet.ts.
 */
import { XmlReader } from '../../opc/xml-reader.ts';
import { spliceText, type Splice } from '../patch/splices.ts';
import { attributeOf, withAttribute } from '../patch/tag-text.ts';
import type { RowShift } from './row-shift.ts';
import type { Shifts } from './shifted-formula.ts';

interface RowText {
  readonly from: number;
  readonly to: number;
  /** From 0, as drawings count. */
  readonly row: number;
}

/** Elements that hold where a drawing, or a control on the sheet, begins and ends. */
const ANCHORS = new Set(['twoCellAnchor', 'oneCellAnchor', 'anchor']);

/** The XML of a drawing, or of whatever holds such anchors. */
export function shiftedAnchors(xml: string, shift: RowShift): string {
  const reader = new XmlReader(xml);
  const splices: Splice[] = [];
  while (reader.next()) {
    if (reader.kind === 'open' && ANCHORS.has(reader.name) && !reader.empty) anchor(reader, shift, splices);
  }
  return spliceText(xml, splices);
}

function anchor(reader: XmlReader, shift: RowShift, splices: Splice[]): void {
  const isFixed = reader.attribute('editAs') === 'absolute';
  const { name } = reader;
  const rows: RowText[] = [];
  let corner = '';
  while (reader.next() && !closes(reader, name)) {
    if (reader.kind !== 'open') continue;
    if (reader.name === 'from' || reader.name === 'to') corner = reader.name;
    else if (reader.name === 'row' && corner !== '') {
      const from = reader.end;
      const row = Number(reader.content());
      rows.push({ from, to: reader.start, row });
      corner = '';
    }
  }
  const [first] = rows;
  const by = first && !isFixed ? movedBy(first.row, shift) : 0;
  if (by !== 0) for (const { from, to, row } of rows) splices.push({ from, to, text: String(row + by) });
}

function closes(reader: XmlReader, name: string): boolean {
  return reader.kind === 'close' && reader.name === name;
}

/** Where an example row went, the drawing begins in the next one. */
function movedBy(row: number, shift: RowShift): number {
  const number = row + 1;
  const band = shift.bandAt(number);
  const moved = shift.placed(number);
  if (!band) return moved - number;
  return Math.min(moved, shift.placed(band.first) + band.count) - number;
}

const SHAPE = /<([A-Za-z]+:)?shape[\s>][\s\S]*?<\/\1shape>/g;
const VML_ANCHOR = /(<(?:[A-Za-z]+:)?Anchor>)([^<]*)/;
const VML_ROW = /(<(?:[A-Za-z]+:)?Row>\s*)(\d+)/;
const VML_FORMULA = /(<(?:[A-Za-z]+:)?Fmla(?:Link|Range|Group|Txbx)>)([^<]*)/g;
const EDGE_ROWS = [2, 6];

/** The old drawing language in which notes and form controls lie; no proper XML, so read by its shapes. */
export function shiftedShapes(vml: string, sheet: string, shifts: Shifts): string {
  const shift = shifts.of(sheet);
  return vml.replace(SHAPE, (shape) => {
    const followed = shape.replace(VML_FORMULA, (_, tag: string, formula: string) => {
      return tag + shifts.formula(formula, sheet);
    });
    const note = VML_ROW.exec(followed);
    if (!note || !shift) return shift ? withMovedAnchor(followed, (row) => movedBy(row, shift)) : followed;
    const row = Number(note[2]);
    const moved = shift.row(row + 1);
    if (moved === undefined) return '';
    const numbered = followed.replace(VML_ROW, (_, tag: string) => `${tag}${moved - 1}`);
    return withMovedAnchor(numbered, () => moved - 1 - row);
  });
}

function withMovedAnchor(shape: string, by: (row: number) => number): string {
  return shape.replace(VML_ANCHOR, (whole, tag: string, text: string) => {
    const numbers = text.split(',');
    const moved = numbers.length === 8 ? by(Number(numbers[2])) : 0;
    if (moved === 0) return whole;
    const changed = numbers.map((number, index) => {
      return EDGE_ROWS.includes(index)
        ? number.replace(/-?\d+/, (row) => String(Number(row) + moved))
        : number;
    });
    return tag + changed.join(',');
  });
}

/** Shapes that show what a cell holds. */
export function shiftedTextLinks(xml: string, sheet: string, shifts: Shifts): string {
  const reader = new XmlReader(xml);
  const splices: Splice[] = [];
  while (reader.next()) {
    if (reader.kind !== 'open' || !reader.attribute('textlink')) continue;
    const { start: from, end: to } = reader;
    const tag = xml.slice(from, to);
    const link = attributeOf(tag, 'textlink') ?? '';
    const moved = shifts.formula(link, sheet);
    if (moved !== link) splices.push({ from, to, text: withAttribute(tag, 'textlink', moved) });
  }
  return spliceText(xml, splices);
}
