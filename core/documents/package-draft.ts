/**
 * A package about to be written: the template's parts with those that change. Parts that do not are copied as they
 * were packed. Called by layout.ts once for a template, not for every document.
 */
import { CONTENT_TYPES_PART } from '../opc/content-types.ts';
import type { Platform } from '../opc/platform.ts';
import { parseRelationships, relationshipsPart, type Relationship } from '../opc/relationships.ts';
import { escapeAttribute, xmlText } from '../opc/xml.ts';
import { openZip, type PackedPart, type Zip } from '../opc/zip-read.ts';
import { writeZip } from '../opc/zip-write.ts';
import { withChild, withoutMatching } from './small-xml.ts';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPES: Readonly<Record<string, string>> = {
  'core-properties': `${RELATIONSHIPS}/metadata/core-properties`,
};
const OFFICE_TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

/** A part packed already, or the name of one that every document brings anew. */
export type LaidPart = PackedPart | string;

export class PackageDraft {
  private readonly zip: Zip;
  private readonly changed = new Map<string, string>();
  private readonly removed = new Set<string>();

  constructor(zip: Zip) {
    this.zip = zip;
  }

  has(part: string): boolean {
    return !this.removed.has(part) && (this.changed.has(part) || this.zip.has(part));
  }

  text(part: string): string {
    const changed = this.changed.get(part);
    if (changed !== undefined) return changed;
    const bytes = this.zip.read(part);
    return bytes ? xmlText(bytes) : '';
  }

  setText(part: string, xml: string): void {
    this.changed.set(part, xml);
  }

  /** A new part with its content type; its text may come later, with each document. */
  add(part: string, contentType: string, xml = ''): void {
    this.setText(part, xml);
    const override = `<Override PartName="/${escapeAttribute(part)}" ContentType="${contentType}"/>`;
    this.setText(CONTENT_TYPES_PART, withChild(this.text(CONTENT_TYPES_PART), override));
  }

  /** The part taken out, with its relationships and its content type; what points at it must be unrelated. */
  remove(part: string): void {
    this.removed.add(part).add(relationshipsPart(part));
    const xml = withoutMatching(
      this.text(CONTENT_TYPES_PART),
      (reader) => reader.name === 'Override' && reader.attribute('PartName') === `/${part}`,
    );
    this.setText(CONTENT_TYPES_PART, xml);
  }

  relationships(part: string): Relationship[] {
    const rels = relationshipsPart(part);
    return this.has(rels) ? parseRelationships(this.text(rels), part) : [];
  }

  /** @param type last word of the relationship's type; @param target as it shall be written */
  relate(part: string, type: string, target: string): void {
    const rels = relationshipsPart(part);
    const used = new Set(this.relationships(part).map(({ id }) => id));
    let number = 1;
    while (used.has(`rId${number}`)) number++;
    const address = TYPES[type] ?? OFFICE_TYPES + type;
    const child = `<Relationship Id="rId${number}" Type="${address}" Target="${escapeAttribute(target)}"/>`;
    const empty = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONSHIPS}"/>`;
    this.setText(rels, withChild(this.has(rels) ? this.text(rels) : empty, child));
  }

  unrelate(part: string, matches: (relationship: Relationship) => boolean): void {
    const ids = this.relationships(part)
      .filter(matches)
      .map(({ id }) => id);
    if (ids.length === 0) return;
    const rels = relationshipsPart(part);
    const isOne = (id: string | undefined) => id !== undefined && ids.includes(id);
    this.setText(
      rels,
      withoutMatching(this.text(rels), (reader) => isOne(reader.attribute('Id'))),
    );
  }

  /** All parts in their order, new ones last; those in `open` only by name. */
  lay(platform: Platform, open: ReadonlySet<string>): LaidPart[] {
    const names = new Set([...this.zip.names, ...this.changed.keys()]);
    return [...names]
      .filter((name) => !this.removed.has(name))
      .map((name) => {
        const text = this.changed.get(name);
        if (open.has(name)) return name;
        return (text === undefined ? this.zip.packed(name) : packed(name, text, platform)) ?? name;
      });
  }
}

function packed(name: string, text: string, platform: Platform): PackedPart | undefined {
  const bytes = new TextEncoder().encode(text);
  return openZip(writeZip([{ name, bytes }], platform), platform).packed(name);
}
