/**
 * The little that core needs from the machine it runs on: compression, checksums, a breath between two pieces of
 * work. scripts/platform.ts gives it over Node, the add-in over the browser; every function that opens or writes a
 * package takes it as a parameter.
 */
export interface Platform {
  /** Raw deflate stream to bytes; throws when the result would exceed `max` bytes or the stream is broken. */
  inflateRaw(bytes: Uint8Array, max: number): Uint8Array;
  /**
   * As `inflateRaw`, one piece after another, so that a large part is never held whole. A platform without it unpacks
   * at once.
   */
  inflateRawPieces?(bytes: Uint8Array, max: number): AsyncIterable<Uint8Array>;
  /** Bytes to a raw deflate stream; level 1 (fast) to 9 (small). The same input gives the same output. */
  deflateRaw(bytes: Uint8Array, level?: number): Uint8Array;
  /**
   * The beginning of a raw deflate stream: put before another piece or before what `deflateRaw` gives, it is one stream
   * with it. A platform without it packs at once.
   */
  deflateRawPiece?(bytes: Uint8Array, level: number): Uint8Array;
  /** CRC-32 as zip uses it, an unsigned number; `seed` continues an earlier one. */
  crc32(bytes: Uint8Array, seed?: number): number;
  sha256(bytes: Uint8Array): Promise<Uint8Array>;
  /** Lets the screen or other requests have a turn in long work. */
  yieldNow(): Promise<void>;
}
