/**
 * Where in a control its text goes. The first paragraph keeps its properties, the first run its formatting; all other
 * text of the control gives way. Bookmarks in it stay, or their other ends would hang in the air.
 */
import type { Control } from './control.ts';
import {
  attributeOf,
  childOf,
  descendants,
  isEmpty,
  textOfNode,
  type PartTree,
  type XmlNode,
} from './part-tree.ts';

export interface Carrier {
  /** The stretch that gives way. */
  readonly from: number;
  readonly to: number;
  /** Around the content of the one run that takes its place. */
  readonly before: string;
  readonly after: string;
}

const MARKS: ReadonlySet<string> = new Set(['bookmarkStart', 'bookmarkEnd', 'permStart', 'permEnd']);

/** @param unwrap the control itself will be gone: a missing content is not to be made for it */
export function carrierOf(
  tree: PartTree,
  control: Control,
  placeholderStyles: ReadonlySet<string>,
  unwrap: boolean,
): Carrier {
  const { prefix } = tree;
  const stretch = stretchOf(tree, control, unwrap);
  const marks: string[] = [];
  if (control.content) {
    for (const node of descendants(control.content)) {
      if (node.start >= stretch.from && node.end <= stretch.to && MARKS.has(node.name)) {
        marks.push(textOfNode(tree, node));
      }
    }
  }
  return {
    ...stretch,
    before: `${stretch.before}<${prefix}r>${formatting(tree, control, placeholderStyles)}`,
    after: `</${prefix}r>${marks.join('')}${stretch.after}`,
  };
}

/** The stretch without the run that goes into it. */
function stretchOf(tree: PartTree, control: Control, unwrap: boolean): Carrier {
  const { prefix } = tree;
  const { content, level, node } = control;
  if (!content || isEmpty(content)) {
    const [open, close] = level === 'run' ? ['', ''] : [`<${prefix}p>`, `</${prefix}p>`];
    if (unwrap) return { from: node.end, to: node.end, before: open, after: close };
    const { start: from, end: to } = content ?? { start: node.innerEnd, end: node.innerEnd };
    return { from, to, before: `<${prefix}sdtContent>${open}`, after: `${close}</${prefix}sdtContent>` };
  }
  const whole = { from: content.innerStart, to: content.innerEnd };
  if (level === 'run') return { ...whole, before: '', after: '' };
  const paragraph = first(content, 'p');
  const holder = paragraph?.parent;
  if (!paragraph || !holder || (level === 'block' && holder !== content)) {
    const properties = textOfNode(tree, childOf(paragraph, 'pPr'));
    return { ...whole, before: `<${prefix}p>${properties}`, after: `</${prefix}p>` };
  }
  // Of a cell the other paragraphs give way too; of a row the other cells stay.
  const to = level === 'row' ? paragraph.end : holder.innerEnd;
  const properties = childOf(paragraph, 'pPr');
  if (isEmpty(paragraph)) {
    const open = tree.xml.slice(paragraph.start, paragraph.end).replace(/\s*\/>$/, '>');
    return { from: paragraph.start, to, before: open, after: `</${prefix}p>` };
  }
  return { from: properties?.end ?? paragraph.innerStart, to, before: '', after: `</${prefix}p>` };
}

/** Run properties of the text to come. */
function formatting(tree: PartTree, control: Control, placeholderStyles: ReadonlySet<string>): string {
  const ofControl = childOf(control.properties, 'rPr');
  const ofRun = childOf(firstTextRun(control.content), 'rPr');
  // What a control shows as its prompt has the prompt's look; the control itself says how its value shall look.
  if (control.placeholder && ofControl) return textOfNode(tree, ofControl);
  const chosen = ofRun ?? ofControl;
  if (!chosen) return '';
  const style = childOf(chosen, 'rStyle');
  if (!style || !placeholderStyles.has(attributeOf(tree, style, 'val') ?? ''))
    return textOfNode(tree, chosen);
  const rest = tree.xml.slice(chosen.start, style.start) + tree.xml.slice(style.end, chosen.end);
  return chosen.children.length === 1 ? '' : rest;
}

function firstTextRun(content: XmlNode | undefined): XmlNode | undefined {
  if (!content) return undefined;
  for (const node of descendants(content)) {
    if (node.name === 'r' && childOf(node, 't') && !isDeleted(node)) return node;
  }
  return undefined;
}

function isDeleted(node: XmlNode): boolean {
  return node.parent?.name === 'del' || node.parent?.name === 'moveFrom';
}

function first(node: XmlNode, name: string): XmlNode | undefined {
  for (const below of descendants(node)) if (below.name === name) return below;
  return undefined;
}
