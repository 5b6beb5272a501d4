/**
 * Short texts out of a long run of UTF-8 bytes. Calling a decoder for each would cost more than the rest of reading a
 * cell, so a stretch of bytes is decoded at once and cut, as long as it is plain ASCII and places agree. Called by
 * byte-tags.ts.
 */
const STRETCH = 1 << 15;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

export class TextWindow {
  private readonly bytes: Uint8Array;
  private from = 0;
  private to = 0;
  /** Text of the stretch; undefined when it is not plain ASCII. */
  private stretch: string | undefined;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  text(from: number, to: number): string {
    if (from < this.from || to >= this.to) this.move(from);
    if (this.stretch === undefined || to >= this.to) return decoder.decode(this.bytes.subarray(from, to));
    return this.stretch.slice(from - this.from, to - this.from);
  }

  private move(from: number): void {
    const piece = this.bytes.subarray(from, from + STRETCH);
    const text = decoder.decode(piece);
    this.from = from;
    this.to = from + piece.length;
    this.stretch = text.length === piece.length ? text : undefined;
  }
}
