/**
 * The lists of a styles part while it is changed. What is added goes behind what is there, so every index that sheets
 * and tables hold keeps its meaning. Called by styles-draft.ts and by the operations that need a new look.
 */
import { escapeAttribute } from '../../opc/xml.ts';
import { XmlReader } from '../../opc/xml-reader.ts';
import { partBytes, partText } from './part-text.ts';
import { childNamed, readElement, withChild, type Child } from './xml-element.ts';
import { listItems, withItem, withoutItems } from './xml-list.ts';

/** ECMA-376, CT_Stylesheet. */
const ORDER = [
  ...['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles'],
  ...['colors', 'extLst'],
];

export type StyleList = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs';

/** Ids below are Excel's own. */
const FIRST_OWN_FORMAT = 164;

export class StyleLists {
  /** Of the part's elements, with its colon; mostly empty. */
  readonly prefix: string;
  private readonly xml: string;
  private readonly children: readonly Child[];
  private readonly known = new Map<StyleList, readonly string[]>();
  private readonly added = new Map<StyleList, string[]>();
  private readonly indexes = new Map<StyleList, Map<string, number>>();

  /** @param bytes of the styles part; undefined when the workbook has none */
  constructor(bytes: Uint8Array | undefined) {
    this.xml = bytes ? partText(bytes) : '';
    const { prefix, children } = readElement(this.xml);
    this.prefix = prefix;
    this.children = children;
  }

  /** The elements of a list as they stand there, without those that were added. */
  items(list: StyleList): readonly string[] {
    const known = this.known.get(list) ?? this.read(list);
    this.known.set(list, known);
    return known;
  }

  /** An element by its index, an added one too. */
  item(list: StyleList, index: number): string | undefined {
    const items = this.items(list);
    return items[index] ?? this.added.get(list)?.[index - items.length];
  }

  /** Index of such an element: of one that is there, or of a new one at the end. */
  add(list: StyleList, xml: string): number {
    const indexes = this.indexes.get(list) ?? new Map(this.items(list).map((item, index) => [item, index]));
    this.indexes.set(list, indexes);
    const index = indexes.get(xml) ?? this.append(list, xml);
    indexes.set(xml, index);
    return index;
  }

  /** Index of a new element at the end, also where there is one like it. */
  append(list: StyleList, xml: string): number {
    const added = this.added.get(list) ?? [];
    this.added.set(list, added);
    return this.items(list).length + added.push(xml) - 1;
  }

  /** Id of a number format, which is added when the part has none of that code. */
  formatId(code: string): number {
    const all = [...this.items('numFmts'), ...(this.added.get('numFmts') ?? [])].map((item) => {
      const reader = new XmlReader(item);
      reader.next();
      return { id: Number(reader.attribute('numFmtId')), code: reader.attribute('formatCode') };
    });
    const known = all.find((format) => format.code === code);
    if (known) return known.id;
    const ids = all.map((format) => format.id).filter(Number.isInteger);
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...ids) + 1;
    this.append('numFmts', `<${this.prefix}numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`);
    return id;
  }

  /** The part with what was added; undefined when nothing was. */
  bytes(): Uint8Array | undefined {
    if (this.xml === '' || this.added.size === 0) return undefined;
    const done = [...this.added].reduce((xml, [list, items]) => {
      const before = childNamed(xml, list) ?? this.newList(list);
      return withChild(xml, ORDER, list, withItem(before, ...items));
    }, this.xml);
    return partBytes(done);
  }

  private read(list: StyleList): readonly string[] {
    const xml = this.children.find(({ name }) => name === list)?.xml;
    return xml === undefined ? [] : listItems(xml).map((item) => item.xml);
  }

  /** A list of conditional looks that we made has no count: it is known by that when it is emptied again. */
  private newList(list: StyleList): string {
    return `<${this.prefix}${list}${list === 'dxfs' ? '' : ' count="0"'}/>`;
  }
}

/**
 * A styles part without the last conditional looks, as long as they may go.
 * @param mayGo is the look of that index used by nobody? @returns the very same bytes where none goes
 */
export function withoutLastLooks(bytes: Uint8Array, mayGo: (index: number) => boolean): Uint8Array {
  const xml = partText(bytes);
  const list = childNamed(xml, 'dxfs');
  if (list === undefined) return bytes;
  let count = listItems(list).length;
  const before = count;
  while (count > 0 && mayGo(count - 1)) count--;
  if (count === before) return bytes;
  const rest = withoutItems(list, (_, index) => index >= count);
  const isOurs = /^<[^\s>]*dxfs\/>$/.test(rest);
  return partBytes(withChild(xml, ORDER, 'dxfs', isOurs ? undefined : rest));
}
