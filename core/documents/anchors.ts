/**
 * Where the blocks that an earlier filling left out go back in. Word moves a bookmark between paragraphs into the
 * next paragraph when it saves, one between rows into the next row's first cell; so the place is looked for upwards
 * from the bookmark, until it fits the block.
 */
import { damaged } from '../opc/damage.ts';
import { levelOf, readControl } from './control.ts';
import { anchoredBlock, type KeptBlock } from './kept-block.ts';
import { attributeOf, descendants, type PartTree, type XmlNode } from './part-tree.ts';

export interface Anchors {
  /** The bookmarks, to be cut. */
  readonly bookmarks: ReadonlySet<XmlNode>;
  /** Blocks to put before a node, in the order of the document. */
  readonly before: ReadonlyMap<XmlNode, readonly KeptBlock[]>;
  /** Blocks to put at the end of a table. */
  readonly atEnd: ReadonlyMap<XmlNode, readonly KeptBlock[]>;
}

export function findAnchors(tree: PartTree, kept: ReadonlyMap<number, KeptBlock>): Anchors {
  const bookmarks = new Set<XmlNode>();
  const before = new Map<XmlNode, KeptBlock[]>();
  const atEnd = new Map<XmlNode, KeptBlock[]>();
  const ends = new Set<string>();
  for (const node of descendants(tree.root)) {
    if (node.name === 'bookmarkEnd' && ends.has(attributeOf(tree, node, 'id') ?? '')) bookmarks.add(node);
    if (node.name !== 'bookmarkStart') continue;
    const id = anchoredBlock(attributeOf(tree, node, 'name'));
    if (id === undefined) continue;
    bookmarks.add(node);
    ends.add(attributeOf(tree, node, 'id') ?? '');
    const block = kept.get(id);
    if (!block) continue;
    const place = placeFor(tree, node, block);
    if (place) append(before, place, block);
    else append(atEnd, tableBefore(node), block);
  }
  return { bookmarks, before, atEnd };
}

function append(map: Map<XmlNode, KeptBlock[]>, node: XmlNode, block: KeptBlock): void {
  const blocks = map.get(node);
  if (blocks) blocks.push(block);
  else map.set(node, [block]);
}

function placeFor(tree: PartTree, bookmark: XmlNode, block: KeptBlock): XmlNode | undefined {
  for (let node: XmlNode | undefined = bookmark; node?.parent; node = node.parent) {
    const fits =
      levelOf(tree, node) === block.level &&
      cellsAround(tree, node) <= block.cellsAround &&
      blocksAround(tree, node) <= block.blocksAround;
    if (fits) return node;
  }
  return undefined;
}

/** A row that was the last one of its table: its bookmark has slipped behind the table. */
function tableBefore(bookmark: XmlNode): XmlNode {
  for (let node: XmlNode | undefined = bookmark; node?.parent; node = node.parent) {
    const { children } = node.parent;
    const table = children[children.indexOf(node) - 1];
    if (table?.name === 'tbl') return table;
  }
  throw damaged('zniknęło miejsce na część, którą poprzednie wypełnienie pominęło');
}

export function cellsAround({ surroundings }: PartTree, node: XmlNode): number {
  let count = surroundings?.cells ?? 0;
  for (let above = node.parent; above; above = above.parent) if (above.name === 'tc') count++;
  return count;
}

function blocksAround(tree: PartTree, node: XmlNode): number {
  let count = tree.surroundings?.blocks ?? 0;
  for (let above = node.parent; above; above = above.parent) {
    if (above.name !== 'sdt') continue;
    const kind = readControl(tree, above).field?.kind;
    if (kind && kind !== 'text') count++;
  }
  return count;
}
