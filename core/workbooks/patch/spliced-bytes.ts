/**
 * A long stretch of a part with millions of small changes, made in one go from its beginning to its end: a list of
 * splices would take many times the part's memory. Called by restyle-rows.ts.
 */
import { ByteWriter } from '../write/byte-writer.ts';

const CHUNK = 1 << 20;
/** A stretch copied byte by byte sooner than by a call. */
const SHORT = 32;

export class SplicedBytes {
  /** Was anything put in or replaced? */
  isChanged = false;
  private readonly bytes: Uint8Array;
  private readonly writer = new ByteWriter();
  private readonly chunks: Uint8Array[] = [];
  /** Up to where the bytes are taken over. */
  private at: number;

  /** @param from where the stretch begins */
  constructor(bytes: Uint8Array, from: number) {
    this.bytes = bytes;
    this.at = from;
  }

  /** `text` instead of what stands from `from` to `to` (not in it), which is not before the last change. */
  replace(from: number, to: number, text: string): void {
    if (from < this.at) throw new RangeError('Two changes of a part overlap');
    this.copy(from);
    this.writer.text(text);
    this.at = to;
    this.isChanged = true;
  }

  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  /** The stretch up to there, in pieces. */
  finish(to: number): readonly Uint8Array[] {
    this.copy(to);
    this.flush();
    return this.chunks;
  }

  private copy(to: number): void {
    const piece = this.bytes.subarray(this.at, to);
    this.at = to;
    if (piece.length > CHUNK) {
      this.flush();
      this.chunks.push(piece);
    } else if (piece.length > SHORT) this.writer.block(piece);
    else this.writer.short(piece);
    if (this.writer.size > CHUNK) this.flush();
  }

  private flush(): void {
    this.chunks.push(this.writer.written().slice());
    this.writer.clear();
  }
}
