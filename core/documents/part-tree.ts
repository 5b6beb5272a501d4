/**
 * The elements of one part of a document with their places in its text. Nothing is built from it and written back:
 * the text stays as it is and only stretches of it are cut or replaced, so everything else survives byte for byte.
 */
import { damaged } from '../opc/damage.ts';
import { XmlReader } from '../opc/xml-reader.ts';

export interface XmlNode {
  /** `p`, `r`, `sdt` … for WordprocessingML; with its prefix for everything else (`mc:Fallback`, `w14:checkbox`). */
  readonly name: string;
  readonly parent: XmlNode | undefined;
  readonly children: XmlNode[];
  readonly start: number;
  /** Between the tags; equal to `end` for `<a/>`. */
  readonly innerStart: number;
  innerEnd: number;
  end: number;
}

export interface PartTree {
  readonly xml: string;
  readonly root: XmlNode;
  /** Prefix of WordprocessingML with its colon: `w:`, or nothing. */
  readonly prefix: string;
  /** For a piece of a part that is kept apart from it. */
  readonly surroundings?: Surroundings;
}

/** What a piece of a part stands in. */
export interface Surroundings {
  /** The nearest element that decides what may stand here: `p`, `tc`, `tbl`, `tr`. */
  readonly element: string;
  /** How many conditions and repetitions, and how many cells of tables are around it. */
  readonly blocks: number;
  readonly cells: number;
}

const MAIN_NAMESPACES: readonly string[] = [
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
];

/** No document nests so deep; a hostile one could otherwise exhaust the stack. */
const DEEPEST = 400;

/** A piece of a part: it declares no namespaces itself. @throws TeczkaError `package-damaged` */
export function parsePiece(xml: string, prefix: string, surroundings: Surroundings): PartTree {
  return { ...parsePart(xml, prefix), surroundings };
}

/** @throws TeczkaError `package-damaged` */
export function parsePart(xml: string, prefix?: string): PartTree {
  const reader = new XmlReader(xml);
  let root: XmlNode | undefined;
  let parent: XmlNode | undefined;
  let main = prefix;
  let depth = 0;
  while (reader.next()) {
    if (reader.kind === 'text') continue;
    if (reader.kind === 'open') {
      main ??= mainPrefix(reader);
      if (root && !parent) throw damaged('jedna z części ma więcej niż jeden element główny');
      const node = openNode(reader, parent, main);
      root ??= node;
      parent?.children.push(node);
      if (reader.empty) continue;
      if (++depth > DEEPEST) throw damaged('jedna z części ma zbyt głęboko zagnieżdżone elementy');
      parent = node;
    } else {
      if (parent?.name !== nameOf(reader, main ?? ''))
        throw damaged('jedna z części ma pomieszane znaczniki');
      parent.innerEnd = reader.start;
      parent.end = reader.end;
      parent = parent.parent;
      depth--;
    }
  }
  if (!root || parent) throw damaged('jedna z części jest ucięta');
  return { xml, root, prefix: main ?? '' };
}

function openNode(reader: XmlReader, parent: XmlNode | undefined, main: string): XmlNode {
  const { start, end } = reader;
  return { name: nameOf(reader, main), parent, children: [], start, innerStart: end, innerEnd: end, end };
}

function nameOf(reader: XmlReader, main: string): string {
  const prefix = reader.prefix === '' ? '' : `${reader.prefix}:`;
  return prefix === main ? reader.name : `${prefix === '' ? ':' : prefix}${reader.name}`;
}

function mainPrefix(root: XmlReader): string {
  for (const [name, value] of root.attributes()) {
    if (!MAIN_NAMESPACES.includes(value)) continue;
    if (name === 'xmlns') return '';
    if (name.startsWith('xmlns:')) return `${name.slice(6)}:`;
  }
  throw damaged('jedna z części nie jest częścią dokumentu Worda');
}

export function childOf(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((child) => child.name === name);
}

/** `<a/>`: nothing can be put into it without opening it. */
export function isEmpty(node: XmlNode): boolean {
  return node.innerStart === node.end;
}

/** Everything below a node, in the order of the text. */
export function* descendants(node: XmlNode): Iterable<XmlNode> {
  for (const child of node.children) {
    yield child;
    yield* descendants(child);
  }
}

/** Value of an attribute by its local name. */
export function attributeOf({ xml }: PartTree, node: XmlNode | undefined, name: string): string | undefined {
  if (!node) return undefined;
  const reader = new XmlReader(xml, node.start);
  reader.next();
  return reader.attribute(name);
}

export interface AttributePlace {
  /** From the space before the name to the closing quote. */
  readonly start: number;
  readonly end: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

/** Where an attribute stands, by its name as written (`w:val`). */
export function attributePlace({ xml }: PartTree, node: XmlNode, name: string): AttributePlace | undefined {
  const tag = xml.slice(node.start, node.innerStart);
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const found = new RegExp(`\\s${escaped}\\s*=\\s*("[^"]*"|'[^']*')`).exec(tag);
  if (!found?.[1]) return undefined;
  const start = node.start + found.index;
  const end = start + found[0].length;
  return { start, end, valueStart: end - found[1].length + 1, valueEnd: end - 1 };
}

export function textOfNode({ xml }: PartTree, node: XmlNode | undefined): string {
  return node ? xml.slice(node.start, node.end) : '';
}
