/**
 * SharePoint writes properties of the library into Office files that it stores, so what is there may differ from what was
 * sent although nothing was lost. Two such files are the same when every part that people see is the same. Called by
 * upload.ts.
 */
import { readDirectory, type DirectoryEntry } from '../opc/zip-directory.ts';
import { TeczkaError } from '../values/errors.ts';

/** Parts for properties, and the lists that name them. */
const OF_THE_LIBRARY = /^(?:docProps\/|customXml\/|\[Content_Types\]\.xml$|(?:.*\/)?_rels\/)/i;
const MOST_PARTS = 10_000;

/** @returns false also for files that are no packages */
export function sameParts(sent: Uint8Array, stored: Uint8Array): boolean {
  const before = partsOf(sent);
  const after = partsOf(stored);
  if (before === undefined || after === undefined) return false;
  const there = new Map(after.map((part) => [part.name, part]));
  return before.every(({ name, crc, size }) => {
    const part = there.get(name);
    return OF_THE_LIBRARY.test(name) || (part?.crc === crc && part.size === size);
  });
}

/** Is it a package, whole to its end? */
export const isPackage = (bytes: Uint8Array): boolean => partsOf(bytes) !== undefined;

function partsOf(bytes: Uint8Array): readonly DirectoryEntry[] | undefined {
  try {
    return readDirectory(bytes, MOST_PARTS);
  } catch (error) {
    if (error instanceof TeczkaError) return undefined;
    throw error;
  }
}
