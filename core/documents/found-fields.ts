/**
 * The fields of one part in the order of its text, each with its path among the repetitions around it. Called by
 * read-document.ts to read what they show and by set-controls.ts to write into some of them.
 */
import { readControl, type Control } from './control.ts';
import { descendants, type PartTree, type XmlNode } from './part-tree.ts';
import type { FieldTag } from './tag.ts';

export interface FoundField {
  readonly control: Control;
  readonly tag: FieldTag;
  /** With the places in the repetitions around it, from 0: `segments[1].amount`. */
  readonly path: string;
}

export function fieldsOf(tree: PartTree): FoundField[] {
  const found: FoundField[] = [];
  collect(tree, tree.root.children, '', found);
  return found;
}

/** @param around path of the repetition's item that the nodes stand in, with a dot at its end */
function collect(tree: PartTree, nodes: readonly XmlNode[], around: string, found: FoundField[]): void {
  let item = 0;
  let before = '';
  for (const node of nodes) {
    // A text box stands in the file twice; the second copy is for old programs.
    if (node.name === 'mc:Fallback') continue;
    const control = node.name === 'sdt' ? readControl(tree, node) : undefined;
    if (!control?.field) {
      collect(tree, node.children, around, found);
      if (!/^bookmark|^proofErr$/.test(node.name)) before = '';
      continue;
    }
    item = control.tag === before ? item + 1 : 0;
    before = control.tag;
    const { kind, path } = control.field;
    const here = kind === 'each' ? `${around}${path}[${item}]` : around + path;
    found.push({ control, tag: control.field, path: here });
    if (kind !== 'text')
      collect(tree, control.content?.children ?? [], kind === 'each' ? `${here}.` : around, found);
  }
}

/** The same field in the copy of its text box that only old programs read. */
export function twinOf(tree: PartTree, { control }: FoundField): Control | undefined {
  const choice = around(control.node, 'mc:Choice');
  const fallback = choice?.parent?.children.find(({ name }) => name === 'mc:Fallback');
  if (!choice || !fallback) return undefined;
  const at = controlsIn(choice).indexOf(control.node);
  const twin = controlsIn(fallback)[at];
  const read = twin && readControl(tree, twin);
  return read?.tag === control.tag ? read : undefined;
}

function around(node: XmlNode, name: string): XmlNode | undefined {
  for (let above = node.parent; above; above = above.parent) if (above.name === name) return above;
  return undefined;
}

function controlsIn(node: XmlNode): XmlNode[] {
  return [...descendants(node)].filter(({ name }) => name === 'sdt');
}
