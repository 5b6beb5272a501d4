/**
 * A package about to be changed: parts are replaced, join and go, with what the package says of them. Whatever is not
 * changed is copied as it was packed, and so is a part that was changed back. Made by workbook-draft.ts.
 */
import { CONTENT_TYPES_PART } from '../../opc/content-types.ts';
import { damaged } from '../../opc/damage.ts';
import type { Platform } from '../../opc/platform.ts';
import { relationshipsOf, relationshipsPart, type Relationship } from '../../opc/relationships.ts';
import type { PackedPart, Zip } from '../../opc/zip-read.ts';
import { packPart, writeZip } from '../../opc/zip-write.ts';
import { typedParts, withContentType, withoutContentType } from './content-types-draft.ts';
import { partBytes, partText } from './part-text.ts';
import { withoutRelationship, withRelationship, type AddedRelationship } from './relationships-draft.ts';

export class PackageDraft implements Zip {
  private readonly zip: Zip;
  private readonly platform: Platform;
  /** By part name in lower case, as packages compare names; undefined for a part that goes. */
  private readonly changed = new Map<string, Uint8Array | undefined>();
  /** Names of the parts that join, by themselves in lower case. */
  private readonly added = new Map<string, string>();

  constructor(zip: Zip, platform: Platform) {
    this.zip = zip;
    this.platform = platform;
  }

  /** In the order of the package; parts that join come last. */
  get names(): readonly string[] {
    return [...this.zip.names.filter((name) => this.has(name)), ...this.added.values()];
  }

  has(part: string): boolean {
    const key = keyOf(part);
    return this.changed.has(key) ? this.changed.get(key) !== undefined : this.zip.has(part);
  }

  /** Bytes of a part as they are by now; undefined when there is none. */
  read(part: string): Uint8Array | undefined {
    const key = keyOf(part);
    return this.changed.has(key) ? this.changed.get(key) : this.zip.read(part);
  }

  packed(part: string): PackedPart | undefined {
    const key = keyOf(part);
    if (!this.changed.has(key)) return this.zip.packed(part);
    const bytes = this.changed.get(key);
    const before = this.zip.packed(part);
    if (!bytes || (before && this.isSame(before, bytes))) return bytes && before;
    return packPart({ name: before?.name ?? this.added.get(key) ?? part, bytes }, this.platform);
  }

  /** @throws TeczkaError `package-damaged` when there is none */
  require(part: string): Uint8Array {
    const bytes = this.read(part);
    if (!bytes) throw damaged(`brakuje w nim części „${part}”`);
    return bytes;
  }

  /** Other bytes for a part that the package has. */
  replace(part: string, bytes: Uint8Array): void {
    if (!this.has(part)) throw new RangeError(`There is no part to replace: ${part}`);
    this.changed.set(keyOf(part), bytes);
  }

  /** A part that the package does not have; the parts that use it are to be related to it. */
  add(part: string, bytes: Uint8Array, contentType: string): void {
    this.join(part, bytes);
    this.replaceText(CONTENT_TYPES_PART, (xml) => withContentType(xml, part, contentType));
  }

  /** Takes out a part with its own relationships; those that lead to it are not looked for. */
  remove(part: string): void {
    if (!this.has(part)) throw new RangeError(`There is no part to remove: ${part}`);
    this.leave(part);
    const own = relationshipsPart(part);
    if (this.has(own)) this.leave(own);
    this.replaceText(CONTENT_TYPES_PART, (xml) => withoutContentType(xml, part));
  }

  related(part: string): readonly Relationship[] {
    return relationshipsOf(this, part);
  }

  /** @returns id of the new relationship */
  relate(source: string, added: AddedRelationship, isStrict: boolean): string {
    const part = relationshipsPart(source);
    const bytes = this.read(part);
    const { xml, id } = withRelationship(bytes && partText(bytes), added, { source, isStrict });
    if (bytes) this.replace(part, partBytes(xml));
    else this.join(part, partBytes(xml));
    return id;
  }

  unrelate(source: string, id: string): void {
    const part = relationshipsPart(source);
    const after = withoutRelationship(partText(this.require(part)), id);
    if (after === undefined) this.leave(part);
    else this.replace(part, partBytes(after));
  }

  /** `xl/comments#.xml` to the name with the lowest number, from 1, that is free. */
  freePart(pattern: string): string {
    return pattern.replace('#', String(this.freeNumber(pattern, 1)));
  }

  /** The lowest number, beginning with `from`, of which neither a part nor anything said of a part that is gone is left. */
  freeNumber(pattern: string, from: number): number {
    const typed = typedParts(partText(this.require(CONTENT_TYPES_PART)));
    for (let number = from; ; number++) {
      const part = pattern.replace('#', String(number));
      if (!this.has(part) && !this.has(relationshipsPart(part)) && !typed.has(keyOf(part))) return number;
    }
  }

  /** The whole package. The same changes of the same bytes give the same bytes. */
  finish(): Uint8Array {
    const parts = this.names.map((name) => this.packed(name)).filter((part) => part !== undefined);
    return writeZip(parts, this.platform);
  }

  private replaceText(part: string, change: (xml: string) => string): void {
    const before = partText(this.require(part));
    const after = change(before);
    if (after !== before) this.replace(part, partBytes(after));
  }

  private join(part: string, bytes: Uint8Array): void {
    if (this.has(part)) throw new RangeError(`There is such a part already: ${part}`);
    if (!this.zip.has(part)) this.added.set(keyOf(part), part);
    this.changed.set(keyOf(part), bytes);
  }

  private leave(part: string): void {
    const key = keyOf(part);
    if (this.added.delete(key)) this.changed.delete(key);
    else this.changed.set(key, undefined);
  }

  private isSame(before: PackedPart, bytes: Uint8Array): boolean {
    if (before.size !== bytes.length || before.crc !== this.platform.crc32(bytes)) return false;
    return this.zip.read(before.name)?.every((byte, at) => byte === bytes[at]) ?? false;
  }
}

function keyOf(part: string): string {
  return part.toLowerCase();
}
