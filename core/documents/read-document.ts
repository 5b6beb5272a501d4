/**
 * A filled document read back: its data, and what its fields show now, after whatever people did to it in Word.
 * Used by the review of finished decisions, by `teczka read` and before filling again.
 */
import type { Platform } from '../opc/platform.ts';
import { readControl, type Control } from './control.ts';
import type { DataPart } from './data-part.ts';
import { openDocument, storedData, treeOf } from './document-package.ts';
import { inDocument, type DocumentPlace } from './errors.ts';
import { isChecked } from './kinds/checkbox.ts';
import type { PartTree, XmlNode } from './part-tree.ts';
import type { FieldKind } from './tag.ts';
import { wordsOf } from './words.ts';

export interface ReadControl {
  readonly tag: string;
  readonly label: string;
  readonly kind: FieldKind;
  /** Path of the field with the places in the repetitions around it, from 0: `segments[1].amount`. */
  readonly path: string;
  readonly modifier?: string;
  /** What it shows; of a block everything in it. Empty for a field that shows its prompt. */
  readonly text: string;
  /** For a check box only. */
  readonly checked?: boolean;
  readonly part: string;
}

export interface ReadDocument {
  /** Undefined when the document was never filled, or finished without its data. */
  readonly data?: DataPart;
  readonly controls: readonly ReadControl[];
}

/** @throws TeczkaError when it is no .docx, is behind a password, has macros, is damaged or of a later Teczka */
export function readDocument(bytes: Uint8Array, platform: Platform, place: DocumentPlace = {}): ReadDocument {
  return inDocument(place, () => {
    const document = openDocument(bytes, platform, place);
    const data = storedData(document, place)?.data;
    const controls = document.texts.flatMap((part) => {
      const tree = treeOf(document, part);
      const found: ReadControl[] = [];
      collect({ tree, part, found }, tree.root.children, '');
      return found;
    });
    return { controls, ...(data ? { data } : {}) };
  });
}

interface Reading {
  readonly tree: PartTree;
  readonly part: string;
  readonly found: ReadControl[];
}

/** @param around path of the repetition's item that the nodes stand in, with a dot at its end */
function collect(reading: Reading, nodes: readonly XmlNode[], around: string): void {
  let item = 0;
  let before = '';
  for (const node of nodes) {
    // A text box stands in the file twice; the second copy is for old programs.
    if (node.name === 'mc:Fallback') continue;
    const control = node.name === 'sdt' ? readControl(reading.tree, node) : undefined;
    if (!control?.field) {
      collect(reading, node.children, around);
      if (!/^bookmark|^proofErr$/.test(node.name)) before = '';
      continue;
    }
    item = control.tag === before ? item + 1 : 0;
    before = control.tag;
    const { kind, path, modifier } = control.field;
    const here = kind === 'each' ? `${around}${path}[${item}]` : around + path;
    reading.found.push({
      tag: control.tag,
      label: control.label,
      kind,
      path: here,
      ...(modifier === undefined ? {} : { modifier }),
      ...shown(reading.tree, control),
      part: reading.part,
    });
    if (kind !== 'text')
      collect(reading, control.content?.children ?? [], kind === 'each' ? `${here}.` : around);
  }
}

function shown(
  tree: PartTree,
  { content, placeholder, properties }: Control,
): { text: string; checked?: boolean } {
  const text = content && !placeholder ? wordsOf(tree, content) : '';
  const checked = isChecked(tree, properties);
  return checked === undefined ? { text } : { text, checked };
}
