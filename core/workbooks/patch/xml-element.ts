/**
 * One element as text with the elements directly in it: children join in the order that a format asks for, are replaced
 * or go, everything else stays as it was written. For small elements and parts; sheets have sheet-elements.ts. Called by
 * the operations of this folder.
 */
import { damaged } from '../../opc/damage.ts';
import { XmlReader } from '../../opc/xml-reader.ts';
import { spliceText } from './splices.ts';
import { closing } from './tag-text.ts';

/** An element in another: where it stands and how. */
export interface Child {
  /** Without its prefix. */
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly xml: string;
}

export interface XmlElement {
  readonly from: number;
  /** Where its opening tag ends. */
  readonly open: number;
  /** Where its closing tag begins; like `open` for `<a/>`. */
  readonly close: number;
  readonly to: number;
  readonly empty: boolean;
  /** With its colon; mostly empty. */
  readonly prefix: string;
  readonly children: readonly Child[];
}

/** The first element of a text. @throws TeczkaError `package-damaged` where tags do not close as they opened */
export function readElement(xml: string): XmlElement {
  const reader = new XmlReader(xml);
  let isThere = false;
  while (!isThere && reader.next()) isThere = reader.kind === 'open';
  const { start: from, end: open, empty, name: own, prefix: ownPrefix } = reader;
  const prefix = ownPrefix === '' ? '' : `${ownPrefix}:`;
  const children: Child[] = [];
  // A part that is not there is an element without anything in it.
  if (empty || !isThere) return { from, open, close: open, to: open, empty, prefix, children };
  let isClosed = false;
  while (!isClosed && reader.next()) {
    isClosed = reader.kind === 'close';
    if (reader.kind !== 'open') continue;
    const { start, name, prefix: childPrefix } = reader;
    reader.skip();
    refuseOther(reader, name, childPrefix);
    children.push({ name, from: start, to: reader.end, xml: xml.slice(start, reader.end) });
  }
  if (!isClosed) throw damaged('jedna z części jest ucięta');
  refuseOther(reader, own, ownPrefix);
  return { from, open, close: reader.start, to: reader.end, empty, prefix, children };
}

function refuseOther({ name, prefix }: XmlReader, opened: string, openedPrefix: string): void {
  if (name !== opened || prefix !== openedPrefix)
    throw damaged('znaczniki jednej z części nie pasują do siebie');
}

/** The opening tag of the first element. */
export function openingTag(xml: string): string {
  const reader = new XmlReader(xml);
  while (reader.next() && reader.kind !== 'open');
  return xml.slice(reader.start, reader.end);
}

/** The text with another opening tag for its first element. */
export function withOpeningTag(xml: string, tag: string): string {
  const { from, open } = readElement(xml);
  return spliceText(xml, [{ from, to: open, text: tag }]);
}

export function childNamed(xml: string, name: string): string | undefined {
  return readElement(xml).children.find((child) => child.name === name)?.xml;
}

/**
 * The element with that child in the place of its first of that name, or at its place in the order.
 * @param order names of the children that the format knows. @param child undefined takes it out
 */
export function withChild(
  xml: string,
  order: readonly string[],
  name: string,
  child: string | undefined,
): string {
  const element = readElement(xml);
  const { from, open, close, to, empty, children } = element;
  const found = children.find((known) => known.name === name);
  if (child === undefined) return found ? withoutChild(xml, element, found) : xml;
  if (found) return spliceText(xml, [{ ...found, text: child }]);
  const tag = xml.slice(from, open);
  if (empty) return spliceText(xml, [{ from, to, text: tag.replace(/\/>$/, '>') + child + closing(tag) }]);
  if (open === close)
    return spliceText(xml, [{ from: open, to: to - 1, text: `${child}${closing(tag).slice(0, -1)} ` }]);
  const rank = order.indexOf(name);
  const at = children.filter((known) => isBefore(order.indexOf(known.name), rank)).at(-1)?.to ?? open;
  return spliceText(xml, [{ from: at, to: at, text: child }]);
}

function withoutChild(xml: string, { from, open, close, to }: XmlElement, child: Child): string {
  const isAll = child.from === open && child.to === close;
  if (!isAll) return spliceText(xml, [{ from: child.from, to: child.to, text: '' }]);
  return spliceText(xml, [{ from, to, text: emptied(xml.slice(from, open), xml.slice(close, to)) }]);
}

/**
 * An element that has lost all that was in it: `<a/>`, as it mostly was before, or `<a></a>` where a space in its closing
 * tag tells that it was so.
 */
export function emptied(tag: string, close: string): string {
  return close.endsWith(' >') ? tag + close.replace(/ >$/, '>') : tag.replace(/>$/, '/>');
}

function isBefore(known: number, rank: number): boolean {
  return known >= 0 && known <= rank;
}
