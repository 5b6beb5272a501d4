/**
 * The way to the rows of a sheet part. Called by scan-sheet.ts, which reads them, and by patch/locate-cells.ts, which
 * finds where they stand.
 */
import type { ByteTags } from './byte-tags.ts';

const COLON = 58;

/**
 * Moves to `<sheetData` and learns the prefix of the part's elements on the way; gives its place.
 * @param onTag called for every tag before it, with its place and that of its local name
 */
export function findSheetData(tags: ByteTags, onTag?: (at: number, local: number) => void): number {
  for (;;) {
    const at = tags.tag();
    const colon = tags.bytes.subarray(at, tags.afterName(at)).indexOf(COLON);
    const local = colon < 0 ? at + 1 : at + colon + 1;
    if (tags.isName(local, 'sheetData')) {
      tags.prefix = local - at - 1;
      return at;
    }
    onTag?.(at, local);
    tags.at = at;
    tags.skipTag();
  }
}
