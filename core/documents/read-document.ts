/**
 * A filled document read back: its data, and what its fields show now, after whatever people did to it in Word.
 * Used by the review of finished decisions, by `teczka read` and before filling again.
 */
import type { Platform } from '../opc/platform.ts';
import type { Control } from './control.ts';
import type { DataPart } from './data-part.ts';
import { openDocument, storedData, treeOf } from './document-package.ts';
import { inDocument, type DocumentPlace } from './errors.ts';
import { fieldsOf, type FoundField } from './found-fields.ts';
import { isChecked } from './kinds/checkbox.ts';
import type { PartTree } from './part-tree.ts';
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
      return fieldsOf(tree).map((field) => readField(tree, part, field));
    });
    return { controls, ...(data ? { data } : {}) };
  });
}

function readField(tree: PartTree, part: string, { control, tag, path }: FoundField): ReadControl {
  const { kind, modifier } = tag;
  return {
    tag: control.tag,
    label: control.label,
    kind,
    path,
    ...(modifier === undefined ? {} : { modifier }),
    ...shown(tree, control),
    part,
  };
}

function shown(
  tree: PartTree,
  { content, placeholder, properties }: Control,
): { text: string; checked?: boolean } {
  const text = content && !placeholder ? wordsOf(tree, content) : '';
  const checked = isChecked(tree, properties);
  return checked === undefined ? { text } : { text, checked };
}
