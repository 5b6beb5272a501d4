/** A good workbook as the mutations see it. Made once for each file; used by the files beside this one. */
import { openZip, type Zip } from '../../../core/opc/zip-read.ts';
import { concat, writeZip, type ZipPart } from '../../../core/opc/zip-write.ts';
import { nodePlatform } from '../../../scripts/platform.ts';

/** Whole numbers in [min, max], the same for the same seed. */
export type Random = (min: number, max: number) => number;

export interface Mutation {
  readonly name: string;
  readonly mutate: (original: Original, random: Random) => Uint8Array;
}

export class Original {
  readonly bytes: Uint8Array;
  private readonly zip: Zip;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.zip = openZip(bytes, nodePlatform);
  }

  get names(): readonly string[] {
    return this.zip.names;
  }

  read(name: string): Uint8Array {
    return this.zip.read(name) ?? new Uint8Array();
  }

  /** Any part that is XML and that readers look into. */
  anyXml(random: Random): string {
    const dull = /^(docProps|xl\/theme|_xmlsignatures|customXml)\//;
    return pick(
      this.names.filter((name) => /\.(xml|rels|vml)$/.test(name) && !dull.test(name)),
      random,
    );
  }

  /** The package with other bytes for some parts, their checksums right; `null` leaves a part out. */
  with(changes: Readonly<Record<string, Uint8Array | null>>, more: readonly ZipPart[] = []): Uint8Array {
    const parts = this.names.flatMap((name): ZipPart[] => {
      const bytes = changes[name];
      if (bytes === null) return [];
      const kept = this.zip.packed(name);
      return bytes ? [{ name, bytes }] : kept ? [kept] : [];
    });
    return writeZip([...parts, ...more], nodePlatform);
  }
}

export function pick<Item>(items: readonly Item[], random: Random): Item {
  const item = items[random(0, items.length - 1)];
  if (item === undefined) throw new RangeError('There is nothing to pick from');
  return item;
}

/** The bytes with those of [from, to) replaced. */
export function spliced(bytes: Uint8Array, from: number, to: number, by: Uint8Array): Uint8Array {
  return concat([bytes.subarray(0, from), by, bytes.subarray(to)]);
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
