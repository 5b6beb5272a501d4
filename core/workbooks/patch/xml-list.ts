/**
 * An element that is a list (`<mergeCells count="2">…`), as text: items join at its end or go, its count follows where it
 * has one, everything else stays as it was written. A list that is left without items is written `<list/>`, as it mostly
 * was before its first. Called by whatever keeps lists in a part.
 */
import { XmlReader } from '../../opc/xml-reader.ts';
import { spliceText, type Splice } from './splices.ts';
import { attributeOf, closing, opened, withAttribute } from './tag-text.ts';

/** An element of a list: where it stands and how. */
export interface ListItem {
  readonly from: number;
  readonly to: number;
  readonly xml: string;
}

interface ListPlace {
  readonly from: number;
  /** Where its opening tag ends. */
  readonly open: number;
  /** Where its closing tag begins and ends. */
  readonly close: number;
  readonly to: number;
  readonly empty: boolean;
  readonly prefix: string;
  readonly items: readonly ListItem[];
}

/** Items of the first element of `xml`. */
export function listItems(xml: string): readonly ListItem[] {
  return readList(xml).items;
}

/** The XML of an item without content, with the prefix of the list. @param attributes each with a space before it */
export function itemXml(list: string, name: string, attributes: string): string {
  return `<${readList(list).prefix}${name}${attributes}/>`;
}

/** The list with more at its end. */
export function withItem(xml: string, ...items: readonly string[]): string {
  if (items.length === 0) return xml;
  const list = readList(xml);
  const tag = counted(xml.slice(list.from, list.open), list.items.length + items.length);
  const text = items.join('');
  if (list.empty)
    return spliceText(xml, [{ from: list.from, to: list.to, text: opened(tag) + text + closing(tag) }]);
  return spliceText(xml, [
    { from: list.from, to: list.open, text: tag },
    { from: list.close, to: list.close, text },
  ]);
}

/** The list without those items; the very same text when there are none. */
export function withoutItems(xml: string, goes: (item: string) => boolean): string {
  const list = readList(xml);
  const gone = list.items.filter((item) => goes(item.xml));
  if (gone.length === 0) return xml;
  const tag = counted(xml.slice(list.from, list.open), list.items.length - gone.length);
  const splices: Splice[] = gone.map(({ from, to }) => ({ from, to, text: '' }));
  const rest = spliceText(xml, splices).slice(list.open, list.close - lengthOf(gone));
  if (rest === '') return spliceText(xml, [{ from: list.from, to: list.to, text: tag.replace(/>$/, '/>') }]);
  return spliceText(xml, [{ from: list.from, to: list.open, text: tag }, ...splices]);
}

function lengthOf(items: readonly ListItem[]): number {
  return items.reduce((sum, { from, to }) => sum + to - from, 0);
}

function counted(tag: string, count: number): string {
  return attributeOf(tag, 'count') === undefined ? tag : withAttribute(tag, 'count', String(count));
}

function readList(xml: string): ListPlace {
  const reader = new XmlReader(xml);
  while (reader.next() && reader.kind !== 'open');
  const { start: from, end: open, empty } = reader;
  const prefix = reader.prefix === '' ? '' : `${reader.prefix}:`;
  const items: ListItem[] = [];
  if (empty) return { from, open, close: open, to: open, empty, prefix, items };
  while (reader.next() && reader.kind !== 'close') {
    if (reader.kind !== 'open') continue;
    const { start } = reader;
    reader.skip();
    items.push({ from: start, to: reader.end, xml: xml.slice(start, reader.end) });
  }
  return { from, open, close: reader.start, to: reader.end, empty, prefix, items };
}
