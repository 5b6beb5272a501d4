/**
 * What must be unique in a document and therefore changes in the second and later items of a repetition: ids of
 * controls and drawings, bookmarks, Word's own marks of paragraphs and rows.
 */
import { readControl } from './control.ts';
import type { Edit } from './edits.ts';
import type { FillRun, Op } from './fill-run.ts';
import { attributePlace, type PartTree, type XmlNode } from './part-tree.ts';

const BOOKMARKS: ReadonlySet<string> = new Set(['bookmarkStart', 'bookmarkEnd']);
const MARKED: ReadonlySet<string> = new Set(['p', 'tr']);

/** The edits that a node needs when it stands in a repetition. */
export function copyEdits(tree: PartTree, node: XmlNode): Edit[] {
  const { xml, prefix } = tree;
  if (BOOKMARKS.has(node.name))
    return [{ from: node.start, to: node.end, ops: [onlyFirst(xml.slice(node.start, node.end))] }];
  if (node.name === 'id' && node.parent?.name === 'sdtPr') return renumber(tree, node, `${prefix}val`);
  if (node.name === 'wp:docPr') return renumber(tree, node, 'id');
  if (!MARKED.has(node.name)) return [];
  return ['w14:paraId', 'w14:textId'].flatMap((name) => {
    const place = attributePlace(tree, node, name);
    return place
      ? [{ from: place.start, to: place.end, ops: [onlyFirst(xml.slice(place.start, place.end))] }]
      : [];
  });
}

function onlyFirst(text: string): Op {
  return { write: (run: FillRun) => (run.copy ? '' : text) };
}

function renumber(tree: PartTree, node: XmlNode, attribute: string): Edit[] {
  const place = attributePlace(tree, node, attribute);
  if (!place) return [];
  const own = tree.xml.slice(place.valueStart, place.valueEnd);
  const write = (run: FillRun) => (run.copy ? String(run.newId()) : own);
  return [{ from: place.valueStart, to: place.valueEnd, ops: [{ write }] }];
}

/**
 * In a filled document the items of a repetition stand side by side in controls with the same tag: the first is the
 * pattern, the others go.
 */
export function copiesAmong(tree: PartTree, nodes: readonly XmlNode[]): Set<XmlNode> {
  const copies = new Set<XmlNode>();
  let tagBefore: string | undefined;
  for (const node of nodes) {
    if (/^bookmark|^proofErr$/.test(node.name)) continue;
    const control = node.name === 'sdt' ? readControl(tree, node) : undefined;
    const tag = control?.field?.kind === 'each' ? control.tag : undefined;
    if (tag !== undefined && tag === tagBefore) copies.add(node);
    tagBefore = tag;
  }
  return copies;
}
