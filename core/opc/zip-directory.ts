/**
 * The central directory of a zip file: names, sizes and places of its entries, with the 64-bit fields that some
 * programs write even into small files. Called by zip-read.ts only.
 */
import { damaged, tooLarge } from './damage.ts';

export interface DirectoryEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  /** Unpacked size. */
  readonly size: number;
  readonly packedSize: number;
  /** Where the entry's local header begins. */
  readonly offset: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const LONGEST_COMMENT = 0xffff;
const IN_64 = 0xffffffff;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** @throws TeczkaError `package-damaged`, `package-too-large` (more entries than allowed) */
export function readDirectory(bytes: Uint8Array, maxEntries: number): DirectoryEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const { count, start } = directoryPlace(view, end);
  if (count > maxEntries) throw tooLarge('zawiera zbyt wiele części');
  const entries: DirectoryEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index++) {
    if (at + ENTRY_SIZE > end || view.getUint32(at, true) !== ENTRY)
      throw damaged('spis części jest niepełny');
    const nameEnd = at + ENTRY_SIZE + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    if (extraEnd > end) throw damaged('spis części jest niepełny');
    const sizes = longSizes(view, at, nameEnd, extraEnd);
    entries.push({
      name: decoder.decode(bytes.subarray(at + ENTRY_SIZE, nameEnd)),
      encrypted: (view.getUint16(at + 8, true) & 1) !== 0,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      ...sizes,
    });
    at = extraEnd + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw damaged('brakuje spisu części (plik pobrano lub skopiowano tylko częściowo?)');
}

function directoryPlace(view: DataView, end: number): { count: number; start: number } {
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count !== 0xffff && start !== IN_64) return { count, start };
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return { count, start };
  const at = long(view, locator + 8);
  if (at + 56 > end || view.getUint32(at, true) !== END_64) throw damaged('spis części jest niepełny');
  return { count: long(view, at + 32), start: long(view, at + 48) };
}

/** Sizes and offset of an entry; those that did not fit into 32 bits stand, in this order, in extra field 1. */
function longSizes(view: DataView, at: number, extra: number, extraEnd: number) {
  const sizes = {
    size: view.getUint32(at + 24, true),
    packedSize: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  };
  for (let field = extra; field + 4 <= extraEnd; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let next = field + 4;
    for (const key of ['size', 'packedSize', 'offset'] as const) {
      if (sizes[key] !== IN_64) continue;
      if (next + 8 > extraEnd) throw damaged('spis części jest niepełny');
      sizes[key] = long(view, next);
      next += 8;
    }
  }
  return sizes;
}

function long(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 0x1_0000_0000;
}
