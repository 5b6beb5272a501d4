/**
 * A part of a package unpacked piece by piece, for sheets that are too large to be held whole. Called by
 * core/workbooks/stream-rows.ts.
 */
import { damaged } from './damage.ts';
import type { Platform } from './platform.ts';
import type { PackedPart } from './zip-read.ts';

/**
 * Size and checksum are known only behind the last piece: whoever takes pieces must be able to throw away what it made
 * of them.
 * @throws TeczkaError `package-damaged`
 */
export async function* unpackPieces(part: PackedPart, platform: Platform): AsyncGenerator<Uint8Array> {
  let size = 0;
  let crc = 0;
  for await (const piece of rawPieces(part, platform)) {
    size += piece.length;
    crc = platform.crc32(piece, crc);
    yield piece;
  }
  if (size !== part.size || crc !== part.crc) {
    throw damaged(`część „${part.name}” nie zgadza się z sumą kontrolną`);
  }
}

async function* rawPieces(part: PackedPart, platform: Platform): AsyncGenerator<Uint8Array> {
  if (part.method === 0) {
    yield part.packed;
    return;
  }
  try {
    if (platform.inflateRawPieces) yield* platform.inflateRawPieces(part.packed, part.size);
    else yield platform.inflateRaw(part.packed, part.size);
  } catch (cause) {
    throw damaged(`części „${part.name}” nie można rozpakować`, cause);
  }
}
