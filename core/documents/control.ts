/**
 * One content control (`w:sdt`) of a document: its tag, its label, its kind and where it stands among paragraphs,
 * rows and cells. Read by the compiler of templates and by the reader of filled documents.
 */
import { attributeOf, childOf, type PartTree, type XmlNode } from './part-tree.ts';
import { readTag, type FieldTag } from './tag.ts';

/** What a control stands among: text of a paragraph, paragraphs, rows of a table, cells of a row. */
export type ControlLevel = 'run' | 'block' | 'row' | 'cell';

export interface Control {
  readonly node: XmlNode;
  readonly properties: XmlNode | undefined;
  readonly content: XmlNode | undefined;
  readonly tag: string;
  /** Undefined for a control that is no field. */
  readonly field: FieldTag | undefined;
  /** The control's title, which the clerk sees; the tag when it has none. */
  readonly label: string;
  readonly level: ControlLevel;
  /** It shows its prompt and not a value. */
  readonly placeholder: boolean;
}

/** The element that makes a level, for pieces kept apart from their part. */
export const ELEMENT_OF: Readonly<Record<ControlLevel, string>> = {
  run: 'p',
  block: 'tc',
  row: 'tbl',
  cell: 'tr',
};

const LEVELS: Readonly<Record<string, ControlLevel>> = {
  p: 'run',
  tbl: 'row',
  tr: 'cell',
  tc: 'block',
  body: 'block',
  hdr: 'block',
  ftr: 'block',
  footnote: 'block',
  endnote: 'block',
  txbxContent: 'block',
};

/** Controls that hold something else than text: whatever their tag says, their content is not replaced. */
const NOT_TEXT: readonly string[] = [
  'picture',
  'group',
  'equation',
  'bibliography',
  'citation',
  'docPartObj',
  'docPartList',
  'w15:repeatingSection',
  'w15:repeatingSectionItem',
];

export function readControl(tree: PartTree, node: XmlNode): Control {
  const properties = childOf(node, 'sdtPr');
  const tag = attributeOf(tree, childOf(properties, 'tag'), 'val') ?? '';
  const alias = attributeOf(tree, childOf(properties, 'alias'), 'val')?.trim() ?? '';
  const content = childOf(node, 'sdtContent');
  return {
    node,
    properties,
    content,
    tag,
    field: fieldOf(tree, tag, properties, content),
    label: alias === '' ? tag : alias,
    level: levelOf(tree, node),
    placeholder: isOn(tree, childOf(properties, 'showingPlcHdr')),
  };
}

function fieldOf(
  tree: PartTree,
  tag: string,
  properties: XmlNode | undefined,
  content: XmlNode | undefined,
): FieldTag | undefined {
  const field = readTag(tag);
  if (field?.kind !== 'text') return field;
  if (properties?.children.some(({ name }) => NOT_TEXT.includes(name))) return undefined;
  // A control around other fields is a frame: to write a text into it would delete them.
  return content && holdsFields(tree, content) ? undefined : field;
}

function holdsFields(tree: PartTree, node: XmlNode): boolean {
  return node.children.some((child) => {
    const properties = child.name === 'sdt' ? childOf(child, 'sdtPr') : undefined;
    return (
      readTag(attributeOf(tree, childOf(properties, 'tag'), 'val')) !== undefined || holdsFields(tree, child)
    );
  });
}

/** What a node stands among, by the nearest element that decides it. */
export function levelOf(tree: PartTree, node: XmlNode): ControlLevel {
  for (let above = node.parent; above; above = above.parent) {
    const level = LEVELS[above.name];
    if (level) return level;
  }
  return LEVELS[tree.surroundings?.element ?? ''] ?? 'block';
}

/** A property that is there counts as set unless it says otherwise. */
function isOn(tree: PartTree, node: XmlNode | undefined): boolean {
  return node !== undefined && !['0', 'false', 'off'].includes(attributeOf(tree, node, 'val') ?? '1');
}
