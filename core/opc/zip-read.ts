/**
 * Opens a zip package (.xlsx, .docx) for reading: its directory at once, its parts on demand. Everything a hostile
 * file could claim is bounded here: number of entries, size of a part and of all parts, compression ratio, names
 * that climb out of the package. Called by package-kind.ts and by the rooms workbooks and documents.
 */
import { damaged, tooLarge } from './damage.ts';
import type { Platform } from './platform.ts';
import { readDirectory, type DirectoryEntry } from './zip-directory.ts';

export interface ZipLimits {
  readonly maxEntries: number;
  /** Bytes of one part, unpacked. */
  readonly maxPart: number;
  /** Bytes of all parts together, unpacked. */
  readonly maxTotal: number;
  /** Unpacked to packed size of a part above `ratioFrom` bytes. */
  readonly maxRatio: number;
  readonly ratioFrom: number;
}

const MEGABYTE = 1 << 20;
/** Bytes of an entry's own header without its name. */
const LOCAL_HEADER = 30;

/** Far above any register of an office, far below what stops a computer. */
export const ZIP_LIMITS: ZipLimits = {
  maxEntries: 20_000,
  maxPart: 400 * MEGABYTE,
  maxTotal: 800 * MEGABYTE,
  maxRatio: 300,
  ratioFrom: 16 * MEGABYTE,
};

/** A part as it lies in the package, still packed: what writeZip copies byte for byte. */
export interface PackedPart {
  readonly name: string;
  readonly method: 0 | 8;
  readonly crc: number;
  /** Unpacked size in bytes. */
  readonly size: number;
  readonly packed: Uint8Array;
}

export interface Zip {
  /** Part names in the order of the directory, without a leading slash. */
  readonly names: readonly string[];
  /** Part names are compared as the packaging rules say: without regard to the case of ASCII letters. */
  has(name: string): boolean;
  /** Bytes of a part, checked against their checksum; undefined when there is no such part. */
  read(name: string): Uint8Array | undefined;
  /** The same without unpacking, to copy it unchanged into another package. */
  packed(name: string): PackedPart | undefined;
}

/**
 * @throws TeczkaError `package-damaged` (no directory, broken entries, refused names), `package-too-large`
 */
export function openZip(bytes: Uint8Array, platform: Platform, limits: Partial<ZipLimits> = {}): Zip {
  const bounds = { ...ZIP_LIMITS, ...limits };
  const entries = new Map<string, DirectoryEntry>();
  let total = 0;
  for (const entry of readDirectory(bytes, bounds.maxEntries)) {
    if (entry.name.endsWith('/')) continue;
    refuseTricks(entry.name);
    const key = keyOf(entry.name);
    if (entries.has(key)) throw damaged('dwie części mają tę samą nazwę');
    total += entry.size;
    if (entry.size > bounds.maxPart || total > bounds.maxTotal) {
      throw tooLarge('po rozpakowaniu zajmowałby zbyt wiele pamięci');
    }
    if (entry.size > bounds.ratioFrom && entry.size > entry.packedSize * bounds.maxRatio) {
      throw tooLarge('jest podejrzanie mocno spakowany');
    }
    entries.set(key, entry);
  }
  refuseOverlaps([...entries.values()]);
  const packed = (name: string): PackedPart | undefined => {
    const entry = entries.get(keyOf(name));
    return entry && packedPart(bytes, entry);
  };
  return {
    names: [...entries.values()].map((entry) => entry.name),
    has: (name) => entries.has(keyOf(name)),
    packed,
    read(name) {
      const part = packed(name);
      return part && unpack(part, platform);
    },
  };
}

function keyOf(name: string): string {
  return name.toLowerCase();
}

function refuseTricks(name: string): void {
  const tricky =
    name === '' ||
    name.startsWith('/') ||
    /[\\:\u0000-\u001f]/.test(name) ||
    name.split('/').some((part) => part === '' || part === '.' || part === '..');
  if (tricky) throw damaged('jedna z części ma niedozwoloną nazwę');
}

/** Entries that share their packed bytes unpack to many times what the file holds. */
function refuseOverlaps(entries: readonly DirectoryEntry[]): void {
  const sorted = [...entries].sort((one, other) => one.offset - other.offset);
  sorted.forEach(({ offset, packedSize }, index) => {
    const next = sorted[index + 1];
    if (next && offset + LOCAL_HEADER + packedSize > next.offset) {
      throw damaged('jego części nachodzą na siebie');
    }
  });
}

function packedPart(bytes: Uint8Array, entry: DirectoryEntry): PackedPart {
  const { name, crc, size, packedSize, offset } = entry;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + LOCAL_HEADER > bytes.length || view.getUint32(offset, true) !== 0x04034b50) {
    throw damaged(`część „${name}” nie leży tam, gdzie podaje spis`);
  }
  const from = offset + LOCAL_HEADER + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (from + packedSize > bytes.length) throw damaged(`część „${name}” jest ucięta`);
  if (entry.encrypted) throw damaged(`część „${name}” jest zaszyfrowana`);
  if (entry.method !== 0 && entry.method !== 8) {
    throw damaged(`część „${name}” spakowano nieznaną metodą`);
  }
  return { name, method: entry.method, crc, size, packed: bytes.subarray(from, from + packedSize) };
}

function unpack(part: PackedPart, platform: Platform): Uint8Array {
  const bytes = part.method === 0 ? part.packed : inflate(part, platform);
  if (bytes.length !== part.size || platform.crc32(bytes) !== part.crc) {
    throw damaged(`część „${part.name}” nie zgadza się z sumą kontrolną`);
  }
  return bytes;
}

function inflate(part: PackedPart, platform: Platform): Uint8Array {
  try {
    return platform.inflateRaw(part.packed, part.size);
  } catch (cause) {
    throw damaged(`części „${part.name}” nie można rozpakować`, cause);
  }
}
