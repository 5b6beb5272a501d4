/**
 * The drawing of a sheet's notes (`vmlDrawing1.vml`), without which Excel does not show them: one box a note, hidden
 * until the mouse is over the cell. Boxes of ours join those that are there and go again to the byte. Excel writes such
 * parts as a kind of HTML in which not every tag is closed, so they are never read as a tree. Called by annotate.ts and
 * remove-marks.ts.
 */
import { a1 } from '../address.ts';
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
/** How many boxes have ids from one block of numbers. */
const BLOCK = 1024;
/** Stands in a drawing that was there before our first box and held none: that part is not ours to take out. */
const KEPT = '<!--Teczka-->';
const POINTS_A_PIXEL = 72 / 96;

const SHAPE = /<((?:[\w-]+:)?)shape(?=\s)[^>]*[^/]>[\s\S]*?<\/\1shape\s*>/g;
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
  const kind = xml.includes(`id="${KIND}"`) ? '' : kindXml(`${own} alt="${AUTHOR}"`);
  const shapes = boxes.map((box, index) => boxXml(box, first + index, own));
  return xml.slice(0, end) + kept + kind + shapes.join('') + xml.slice(end);
}

/** The drawing without the boxes of the notes on those cells (A1); undefined when nothing else was in it. */
export function withoutBoxes(xml: string, cells: ReadonlySet<string>): string | undefined {
  const isKept = xml.includes(KEPT);
  const others = xml.replace(SHAPE, (shape) => (isNoteOf(shape, cells) ? '' : shape));
  if (!ANYTHING_DRAWN.test(others) && !isKept) return undefined;
  const ownKind = new RegExp(`<v:shapetype[^>]* alt="${AUTHOR}"[^>]*>.*?</v:shapetype>`);
  return others.replace(KEPT, '').replace(ownKind, '');
}

/** The numbers of the blocks of ids that a drawing uses. */
export function usedBlocks(xml: string): readonly number[] {
  const lists = [...xml.matchAll(/idmap\s[^>]*data\s*=\s*["']([^"']*)["']/g)].map(([, list = '']) => list);
  return lists.flatMap((list) => list.split(',').map(Number)).filter(Number.isInteger);
}

function isNoteOf(shape: string, cells: ReadonlySet<string>): boolean {
  const row = /<(?:[\w-]+:)?Row>\s*(\d+)/.exec(shape)?.[1];
  const column = /<(?:[\w-]+:)?Column>\s*(\d+)/.exec(shape)?.[1];
  if (!/ObjectType\s*=\s*["']Note["']/.test(shape) || row === undefined || column === undefined) return false;
  return cells.has(a1(Number(row) + 1, Number(column)));
}

/** The kind of box, which each names. @param more attributes, with a space before each */
function kindXml(more: string): string {
  return (
    `<v:shapetype id="${KIND}"${more} coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">` +
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'
  );
}

function boxXml({ cell, size, anchor }: NoteBox, id: number, spaces: string): string {
  const style = `position:absolute;width:${size.width * POINTS_A_PIXEL}pt;height:${size.height * POINTS_A_PIXEL}pt;z-index:${id};visibility:hidden`;
  return (
    `<v:shape id="_x0000_s${id}"${spaces} type="#${KIND}" style="${style}" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor.join(', ')}</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${cell.row - 1}</x:Row><x:Column>${cell.column}</x:Column></x:ClientData></v:shape>`
  );
}
