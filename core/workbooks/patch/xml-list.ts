/**
 * An element that is a list (`<mergeCells count="2">…`), as text: items join at its end or go, its count follows where it
 * has one and it was right, everything else stays as it was written. A list that loses its last item is written `<list/>`,
 * or `<list></list>` where a space in its closing tag tells that it was so before its first. Called by whatever keeps
 * lists in a part.
 */
import { spliceText, type Splice } from './splices.ts';
import { attributeOf, closing, withAttribute } from './tag-text.ts';
import { emptied, readElement, type Child } from './xml-element.ts';

/** Items of the first element of a text. */
export function listItems(xml: string): readonly Child[] {
  return readElement(xml).children;
}

/** The XML of an item without content, with the prefix of the list. @param attributes each with a space before it */
export function itemXml(list: string, name: string, attributes: string): string {
  return `<${readElement(list).prefix}${name}${attributes}/>`;
}

/** The list with more at its end. */
export function withItem(xml: string, ...items: readonly string[]): string {
  if (items.length === 0) return xml;
  const { from, open, close, to, empty, children } = readElement(xml);
  const tag = counted(xml.slice(from, open), children.length, items.length);
  const text = items.join('');
  if (empty) return spliceText(xml, [{ from, to, text: tag.replace(/\/>$/, '>') + text + closing(tag) }]);
  const splices: Splice[] = [
    { from, to: open, text: tag },
    { from: close, to: close, text },
  ];
  return spliceText(xml, open === close ? [...splices, { from: to - 1, to: to - 1, text: ' ' }] : splices);
}

/** The list without those items; the very same text when there are none. */
export function withoutItems(xml: string, goes: (item: string, index: number) => boolean): string {
  const { from, open, close, to, children } = readElement(xml);
  const gone = children.filter((item, index) => goes(item.xml, index));
  if (gone.length === 0) return xml;
  const tag = counted(xml.slice(from, open), children.length, -gone.length);
  const length = gone.reduce((sum, item) => sum + item.to - item.from, 0);
  if (length === close - open)
    return spliceText(xml, [{ from, to, text: emptied(tag, xml.slice(close, to)) }]);
  const splices: Splice[] = gone.map((item) => ({ from: item.from, to: item.to, text: '' }));
  return spliceText(xml, [{ from, to: open, text: tag }, ...splices]);
}

/** @param count of the items before. @param more that join, less than none for those that go */
function counted(tag: string, count: number, more: number): string {
  const isRight = attributeOf(tag, 'count') === String(count);
  return isRight ? withAttribute(tag, 'count', String(count + more)) : tag;
}
