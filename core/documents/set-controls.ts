/**
 * Texts written into single fields of a document that is filled already. Nothing else in the package changes: parts
 * without such a field are copied as they were packed. Called by core/host/file-document.ts.
 */
import type { Platform } from '../opc/platform.ts';
import { writeZip, type ZipPart } from '../opc/zip-write.ts';
import { carrierOf } from './carrier.ts';
import type { Control } from './control.ts';
import { openDocument, placeholderStyles, treeOf } from './document-package.ts';
import { applyEdits, cut } from './edits.ts';
import { inDocument, type DocumentPlace } from './errors.ts';
import type { FieldSource } from './field-source.ts';
import { FillRun, writeOps } from './fill-run.ts';
import { fieldsOf, twinOf } from './found-fields.ts';
import { kindOf, takesText } from './kinds/index.ts';
import { PackageDraft } from './package-draft.ts';
import type { PartTree } from './part-tree.ts';
import { SPENT } from './spent.ts';

/** What stands in a stretch of a part from now on. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly xml: string;
}

/**
 * The document with the texts, by the place of the field among the controls of `readDocument`, from 0. A field keeps
 * the formatting of its first text; an empty text leaves it without text and without its prompt.
 * @throws TeczkaError `value-characters`, `value-not-in-list`, and what `readDocument` throws
 */
export function setControls(
  bytes: Uint8Array,
  platform: Platform,
  texts: ReadonlyMap<number, string>,
  place: DocumentPlace = {},
): Uint8Array {
  return inDocument(place, () => {
    const document = openDocument(bytes, platform, place);
    const styles = placeholderStyles(document);
    const changed = new Map<string, string>();
    let first = 0;
    for (const part of document.texts) {
      const tree = treeOf(document, part);
      const fields = fieldsOf(tree);
      const pieces = fields.flatMap((field, index) => {
        const text = texts.get(first + index);
        if (text === undefined) return [];
        const twin = twinOf(tree, field);
        return [field.control, ...(twin ? [twin] : [])].map((control): Piece => {
          const { start, end } = control.node;
          return { start, end, xml: filled(tree, control, styles, text, place) };
        });
      });
      if (pieces.length > 0) changed.set(part, replaced(tree.xml, pieces));
      first += fields.length;
    }
    return packed(new PackageDraft(document.zip), changed, platform);
  });
}

/** The control with the text, as the filling of a whole template writes it. */
function filled(
  tree: PartTree,
  control: Control,
  styles: ReadonlySet<string>,
  text: string,
  place: DocumentPlace,
): string {
  if (!takesText(control)) throw new Error(`The control ${control.tag} takes no text`);
  const field = { path: control.field?.path ?? control.tag, label: control.label };
  const carrier = carrierOf(tree, control, styles, false);
  const spent = control.properties?.children.filter(({ name }) => SPENT.includes(name)) ?? [];
  const edits = [...kindOf(control).edits({ tree, control, field, carrier }), ...spent.map(cut)];
  const run = new FillRun(oneText(text), new Set());
  const xml = writeOps(applyEdits(tree.xml, control.node.start, control.node.end, edits), run);
  // Here an empty text is a wish, not a value that is missing.
  if (text.trim() !== '') run.finish(place);
  return xml;
}

/** The text for the field itself; its other forms (`iso` of a date) are not known. */
function oneText(text: string): FieldSource {
  return {
    text: (_path, modifier) => (modifier === undefined ? text : undefined),
    holds: () => undefined,
    each: () => undefined,
  };
}

function replaced(xml: string, pieces: readonly Piece[]): string {
  let text = '';
  let at = 0;
  for (const piece of [...pieces].sort((one, other) => one.start - other.start)) {
    text += xml.slice(at, piece.start) + piece.xml;
    at = piece.end;
  }
  return text + xml.slice(at);
}

function packed(draft: PackageDraft, texts: ReadonlyMap<string, string>, platform: Platform): Uint8Array {
  const encoder = new TextEncoder();
  const parts = draft
    .lay(platform, new Set(texts.keys()))
    .map((part): ZipPart =>
      typeof part === 'string' ? { name: part, bytes: encoder.encode(texts.get(part) ?? '') } : part,
    );
  return writeZip(parts, platform);
}
