/** A field of a template as a person or a program asks for it: what it is called, what it wants, where it stands. */
import type { Control } from './control.ts';
import type { ControlKind } from './kinds/kind.ts';
import type { PartTree, XmlNode } from './part-tree.ts';
import type { FieldKind } from './tag.ts';
import { wordsOf } from './words.ts';

export interface TemplateField {
  /** Path of the value; for conditions the whole condition (`form=kin`). */
  readonly path: string;
  readonly modifier?: string;
  /** The control's title in Polish; its tag when it has none. */
  readonly label: string;
  /** A check box is an `if`: what it asks for is a condition. */
  readonly kind: FieldKind;
  /** What the clerk sees in Word; undefined for blocks. */
  readonly control?: ControlKind['id'];
  /** Tags of the blocks around it, outermost first: `each:segments`. */
  readonly inside: readonly string[];
  /** Name of the part: `word/document.xml`. */
  readonly part: string;
  /** In Polish: which paragraph, and its text. */
  readonly place: string;
}

/** Longest stretch of a paragraph that is shown. */
const SHOWN = 90;

const PARTS: readonly (readonly [RegExp, string])[] = [
  [/header\d*\.xml$/, 'nagłówek strony'],
  [/footer\d*\.xml$/, 'stopka strony'],
  [/footnotes\d*\.xml$/, 'przypisy'],
  [/endnotes\d*\.xml$/, 'przypisy końcowe'],
];

/** The part in a clerk's words. */
export function partWords(part: string): string {
  return PARTS.find(([pattern]) => pattern.test(part))?.[1] ?? 'treść dokumentu';
}

/**
 * Where a control stands: `treść dokumentu, akapit 12: „…”`.
 * @param paragraphs all of the part, in its order
 */
export function placeWords(
  tree: PartTree,
  part: string,
  { node }: Control,
  paragraphs: readonly XmlNode[],
): string {
  const paragraph = around(node) ?? paragraphs.find(({ start }) => start > node.start);
  if (!paragraph) return partWords(part);
  const text = wordsOf(tree, paragraph).replace(/\s+/g, ' ').trim();
  const shown = text.length > SHOWN ? `${text.slice(0, SHOWN).trimEnd()}…` : text;
  return `${partWords(part)}, akapit ${paragraphs.indexOf(paragraph) + 1}: „${shown}”`;
}

function around(node: XmlNode): XmlNode | undefined {
  for (let above = node.parent; above; above = above.parent) if (above.name === 'p') return above;
  return undefined;
}
