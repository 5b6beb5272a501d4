/**
 * The drawing of a sheet's notes (`vmlDrawing1.vml`), without which Excel does not show them: one box a note, hidden
 * until the mouse is over the cell. Boxes of ours join those that are there and go again to the byte. Excel writes such
 * parts as a kind of HTML in which not every tag is closed, so they are never read as a tree. Called by annotate.ts and
 * remove-marks.ts.
 */
import { a1 } from '../address.ts';
import { spliceText } from '../patch/splices.ts';
import type { MarkedCell } from './cell-marks.ts';
import { AUTHOR } from './mark.ts';
import type { NoteAnchor } from './note-place.ts';
import type { NoteSize } from './note-text.ts';

export interface NoteBox {
  readonly cell: MarkedCell;
  readonly size: NoteSize;
  readonly anchor: NoteAnchor;
}

const SPACES = [
  ['v', 'urn:schemas-microsoft-com:vml'],
  ['o', 'urn:schemas-microsoft-com:office:office'],
  ['x', 'urn:schemas-microsoft-com:office:excel'],
] as const;
const KIND = '_x0000_t202';
const KIND_END = '</v:shapetype>';
/** How many boxes have ids from one block of numbers. */
const BLOCK = 1024;
/** Stands in a drawing that was there before our first box and held none: that part is not ours to take out. */
const KEPT = '<!--Teczka-->';
const POINTS_A_PIXEL = 72 / 96;

/** Known again by it: a box on the same cell may be somebody's own. Excel keeps it, LibreOffice does not. */
const SIGN = ` alt="${AUTHOR}"`;
/** Opening or closing tag of a box. No stretch is looked through twice, whatever stands in the part. */
const SHAPE_TAG = /<(\/?)((?:[\w-]+:)?)shape(?=[\s>])([^<>]*)>/g;
const ANYTHING_DRAWN = /<(?:[\w-]+:)?(?:shape|group|rect|roundrect|oval|line|polyline|image|arc|curve)[\s>]/;
const END = /<\/(?:[\w-]+:)?xml\s*>\s*$/;

/** @param block number of the first block of ids that no other drawing of the workbook has, see `usedBlocks` */
export function newDrawing(boxes: readonly NoteBox[], block: number): string {
  const blocks = Array.from({ length: Math.ceil((boxes.length + 1) / BLOCK) }, (_, index) => block + index);
  const spaces = SPACES.map(([prefix, space]) => ` xmlns:${prefix}="${space}"`).join('');
  return (
    `<xml${spaces}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${blocks.join(',')}"/></o:shapelayout>` +
    `${kindXml('')}${boxes.map((box, index) => boxXml(box, block * BLOCK + index + 1, '')).join('')}</xml>`
  );
}

/** The drawing with more boxes at its end; undefined where its end cannot be found. */
export function withBoxes(xml: string, boxes: readonly NoteBox[]): string | undefined {
  const end = END.exec(xml)?.index;
  if (end === undefined) return undefined;
  const spaces = SPACES.filter(([prefix, space]) => !xml.includes(`xmlns:${prefix}="${space}"`));
  const own = spaces.map(([prefix, space]) => ` xmlns:${prefix}="${space}"`).join('');
  const ids = [...xml.matchAll(/_x0000_s(\d{1,9})/g)].map(([, digits]) => Number(digits));
  const first = ids.reduce((highest, id) => Math.max(highest, id), BLOCK) + 1;
  const kept = ANYTHING_DRAWN.test(xml) ? '' : KEPT;
  const kind = xml.includes(`id="${KIND}"`) ? '' : kindXml(own + SIGN);
  const shapes = boxes.map((box, index) => boxXml(box, first + index, own));
  return xml.slice(0, end) + kept + kind + shapes.join('') + xml.slice(end);
}

/**
 * The drawing without our boxes on those cells (A1): those with our sign, or where a cell has none, because a program
 * has drawn the notes anew, its only ones. Undefined when nothing else was in it.
 */
export function withoutBoxes(xml: string, cells: ReadonlySet<string>): string | undefined {
  const isKept = xml.includes(KEPT);
  const boxes = shapesIn(xml).filter(({ cell }) => cell !== undefined && cells.has(cell));
  const signed = new Set(boxes.filter(({ isSigned }) => isSigned).map(({ cell }) => cell));
  const gone = boxes.filter(({ cell, isSigned }) => isSigned || !signed.has(cell));
  const others = spliceText(
    xml,
    gone.map(({ from, to }) => ({ from, to, text: '' })),
  );
  if (!ANYTHING_DRAWN.test(others) && !isKept) return undefined;
  return withoutOwnKind(others.replace(KEPT, ''));
}

/** The numbers of the blocks of ids that a drawing uses. */
export function usedBlocks(xml: string): readonly number[] {
  const tags = [...xml.matchAll(/<(?:[\w-]+:)?idmap\s([^<>]*)>/g)].map(([, attributes = '']) => attributes);
  const lists = tags.map((tag) => /(?:^|\s)data\s*=\s*["']([^"']*)["']/.exec(tag)?.[1] ?? '');
  return lists.flatMap((list) => list.split(',').map(Number)).filter(Number.isInteger);
}

interface Shape {
  readonly from: number;
  readonly to: number;
  /** A1 of the cell whose note it shows; undefined for what is no note. */
  readonly cell: string | undefined;
  readonly isSigned: boolean;
}

/** One that is never closed ends where the next one begins. */
function shapesIn(xml: string): readonly Shape[] {
  const shapes: Shape[] = [];
  let open: { readonly from: number; readonly prefix: string; readonly tag: string } | undefined;
  for (const { index, 0: tag, 1: slash, 2: prefix = '', 3: rest = '' } of xml.matchAll(SHAPE_TAG)) {
    if (slash !== '/') open = rest.endsWith('/') ? undefined : { from: index, prefix, tag };
    else if (open?.prefix === prefix) {
      const [from, to] = [open.from, index + tag.length];
      shapes.push({ from, to, cell: noteCell(xml.slice(from, to)), isSigned: open.tag.includes(SIGN) });
      open = undefined;
    }
  }
  return shapes;
}

function noteCell(shape: string): string | undefined {
  const row = /<(?:[\w-]+:)?Row>\s*(\d+)/.exec(shape)?.[1];
  const column = /<(?:[\w-]+:)?Column>\s*(\d+)/.exec(shape)?.[1];
  if (!/ObjectType\s*=\s*["']Note["']/.test(shape) || row === undefined || column === undefined)
    return undefined;
  return a1(Number(row) + 1, Number(column));
}

/** Without the kind of box that we have put in. */
function withoutOwnKind(xml: string): string {
  const own = [...xml.matchAll(/<v:shapetype[^<>]*>/g)].find(([tag]) => tag.includes(SIGN));
  const end = own ? xml.indexOf(KIND_END, own.index) : -1;
  return own && end >= 0 ? xml.slice(0, own.index) + xml.slice(end + KIND_END.length) : xml;
}

/** The kind of box, which each names. @param more attributes, with a space before each */
function kindXml(more: string): string {
  return (
    `<v:shapetype id="${KIND}"${more} coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">` +
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/>' +
    KIND_END
  );
}

function boxXml({ cell, size, anchor }: NoteBox, id: number, spaces: string): string {
  const style = `position:absolute;width:${size.width * POINTS_A_PIXEL}pt;height:${size.height * POINTS_A_PIXEL}pt;z-index:${id};visibility:hidden`;
  return (
    `<v:shape id="_x0000_s${id}"${spaces}${SIGN} type="#${KIND}" style="${style}" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor.join(', ')}</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${cell.row - 1}</x:Row><x:Column>${cell.column}</x:Column></x:ClientData></v:shape>`
  );
}
