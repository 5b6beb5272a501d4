/**
 * Packs a long part while it is being made, so that the whole of it never stands in memory. Called by
 * core/workbooks/write.
 */
import type { Platform } from './platform.ts';
import { concat, DEFLATED, LARGE_PART, LARGE_PART_LEVEL } from './zip-write.ts';
import type { PackedPart } from './zip-read.ts';

export class PiecePacker {
  private readonly name: string;
  private readonly platform: Platform;
  private readonly pieces: Uint8Array[] = [];
  private size = 0;
  private crc = 0;

  constructor(name: string, platform: Platform) {
    this.name = name;
    this.platform = platform;
  }

  /** Takes what was made so far once it is worth packing; true when it did, and the bytes may be overwritten. */
  take(bytes: Uint8Array): boolean {
    if (bytes.length < LARGE_PART || !this.platform.deflateRawPiece) return false;
    this.keep(bytes, this.platform.deflateRawPiece(bytes, LARGE_PART_LEVEL));
    return true;
  }

  /** The part that ends with these bytes; they themselves when nothing was taken before them. */
  finish(bytes: Uint8Array): Uint8Array | PackedPart {
    const { name } = this;
    if (this.size === 0) return bytes;
    this.keep(bytes, this.platform.deflateRaw(bytes, LARGE_PART_LEVEL));
    return { name, method: DEFLATED, crc: this.crc, size: this.size, packed: concat(this.pieces) };
  }

  private keep(bytes: Uint8Array, packed: Uint8Array): void {
    this.pieces.push(packed);
    this.size += bytes.length;
    this.crc = this.platform.crc32(bytes, this.crc);
  }
}
