/** The state of the fake Word from a real .docx, read with the product's own reader. Called by fake-word.ts. */
import { readControl } from '../../../../core/documents/control.ts';
import { openDocument, treeOf } from '../../../../core/documents/document-package.ts';
import { attributeOf, childOf, type PartTree, type XmlNode } from '../../../../core/documents/part-tree.ts';
import { wordsOf } from '../../../../core/documents/words.ts';
import { nodePlatform } from '../../../../scripts/platform.ts';
import type { StoredXml } from '../install.ts';
import { Page, type PageControl } from './page.ts';

/** Controls of other kinds: WordApi 1.3 shows rich texts only. */
const OTHER_KINDS: ReadonlySet<string> = new Set([
  'text',
  'date',
  'dropDownList',
  'comboBox',
  'picture',
  'w14:checkbox',
  'w15:repeatingSection',
  'w15:repeatingSectionItem',
]);
const LOCKS: ReadonlySet<string> = new Set(['contentLocked', 'sdtContentLocked']);
/** Ids that Word makes for controls without one begin here. */
const FIRST_OWN_ID = 900_001;

export function openPage(bytes: Uint8Array): Page {
  const document = openDocument(bytes, nodePlatform, {});
  const controls: PageControl[] = [];
  for (const part of document.texts) {
    const tree = treeOf(document, part);
    collect(tree, tree.root.children, undefined, controls);
  }
  return new Page(controls);
}

/** Texts of the parts in which add-ins keep data, with the namespace of their root. */
export function dataPartsOf(bytes: Uint8Array): readonly StoredXml[] {
  const { zip, dataPart } = openDocument(bytes, nodePlatform, {});
  const xml = dataPart === undefined ? undefined : new TextDecoder().decode(zip.read(dataPart));
  const namespace = /\sxmlns(?::\w+)?="([^"]+)"/.exec(xml ?? '')?.[1];
  return xml === undefined || namespace === undefined ? [] : [{ namespace, xml }];
}

function collect(
  tree: PartTree,
  nodes: readonly XmlNode[],
  parent: PageControl | undefined,
  found: PageControl[],
): void {
  for (const node of nodes) {
    if (node.name === 'mc:Fallback') continue;
    const control = node.name === 'sdt' ? pageControl(tree, node, parent, found.length) : undefined;
    if (control) found.push(control);
    collect(tree, node.children, control ?? parent, found);
  }
}

function pageControl(
  tree: PartTree,
  node: XmlNode,
  parent: PageControl | undefined,
  count: number,
): PageControl | undefined {
  const { properties, content, tag, placeholder } = readControl(tree, node);
  if (properties?.children.some(({ name }) => OTHER_KINDS.has(name))) return undefined;
  const valueOf = (name: string) => attributeOf(tree, childOf(properties, name), 'val');
  const words = content ? wordsOf(tree, content) : '';
  return {
    id: Number(valueOf('id') ?? FIRST_OWN_ID + count),
    tag,
    title: valueOf('alias') ?? '',
    parent,
    prompt: placeholder ? words : undefined,
    isLocked: LOCKS.has(valueOf('lock') ?? ''),
    isPrompting: placeholder || words === '',
    words: placeholder ? '' : words,
  };
}
