/**
 * What the tag of a content control asks for. The tag is the whole language of templates:
 * `child.fullName|dative` (a text), `if:addition`, `unless:application.date`, `if:form=kin`, `each:segments`.
 */
export type BlockKind = 'if' | 'unless' | 'each';
export type FieldKind = 'text' | BlockKind;

export interface FieldTag {
  readonly kind: FieldKind;
  /** Path of the field; for `if` and `unless` the whole condition. */
  readonly path: string;
  readonly modifier?: string;
}

const BLOCK = /^(if|unless|each):\s*(.+)$/s;

/** Google Docs wraps stretches of text in controls of its own: they are not fields. */
const FOREIGN = /^goog_rdk_\d+$/;

/** Undefined for a tag that is no field. */
export function readTag(tag: string | undefined): FieldTag | undefined {
  const trimmed = tag?.trim() ?? '';
  if (trimmed === '' || FOREIGN.test(trimmed)) return undefined;
  const block = BLOCK.exec(trimmed);
  if (block) return { kind: block[1] as BlockKind, path: (block[2] ?? '').trim() };
  const bar = trimmed.indexOf('|');
  if (bar < 0) return { kind: 'text', path: trimmed };
  return { kind: 'text', path: trimmed.slice(0, bar).trim(), modifier: trimmed.slice(bar + 1).trim() };
}
