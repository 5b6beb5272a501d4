/**
 * Node's side of core's Platform: zlib and crypto of Node itself, no package. Used by every command and by the tests.
 */
import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { constants, crc32, createInflateRaw, deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Platform } from '../core/opc/platform.ts';

const LEVEL = 6;
/** Output buffers: small for small parts, and few for large ones. */
const LARGEST_PIECE = 1 << 18;
const SMALLEST_PIECE = 1 << 10;
/** Of a part that is unpacked piece by piece. */
const UNPACKED_PIECE = 1 << 16;

export const nodePlatform: Platform = {
  inflateRaw(bytes, max) {
    // One output buffer of the expected size, and a byte more so that zlib sees the end without asking for another.
    return inflateRawSync(bytes, { maxOutputLength: Math.max(max, 1), chunkSize: Math.max(max + 1, 64) });
  },
  async *inflateRawPieces(bytes, max) {
    const inflater = createInflateRaw({ chunkSize: UNPACKED_PIECE });
    inflater.end(bytes);
    let size = 0;
    for await (const piece of inflater as AsyncIterable<Uint8Array>) {
      size += piece.length;
      if (size > max) throw new RangeError(`More than ${max} bytes inflated`);
      yield piece;
    }
  },
  deflateRaw: (bytes, level = LEVEL) => deflate(bytes, level, constants.Z_FINISH),
  deflateRawPiece: (bytes, level) => deflate(bytes, level, constants.Z_SYNC_FLUSH),
  // Of no bytes zlib forgets what it should continue.
  crc32: (bytes, seed = 0) => (bytes.length === 0 ? seed : crc32(bytes, seed)),
  sha256: (bytes) => Promise.resolve(new Uint8Array(createHash('sha256').update(bytes).digest())),
  yieldNow: () => setImmediate(),
};

function deflate(bytes: Uint8Array, level: number, finishFlush: number): Uint8Array {
  const chunkSize = Math.min(Math.max(bytes.length, SMALLEST_PIECE), LARGEST_PIECE);
  return deflateRawSync(bytes, { level, chunkSize, finishFlush });
}
