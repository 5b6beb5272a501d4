/**
 * A growing run of UTF-8 bytes. Cells are written straight into it: strings made for every cell, joined and encoded
 * again, would take longer than packing the file. Called by rows.ts.
 */
const FIRST_CAPACITY = 1 << 16;
const LARGEST_WHOLE = 1e15;
const ZERO = 48;
const MINUS = 45;

const encoder = new TextEncoder();

export class ByteWriter {
  private bytes = new Uint8Array(FIRST_CAPACITY);
  private length = 0;

  /** Bytes written so far; valid until the next call. */
  written(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }

  /** How many those are. */
  get size(): number {
    return this.length;
  }

  clear(): void {
    this.length = 0;
  }

  text(text: string): void {
    if (text.length > 64) {
      this.block(encoder.encode(text));
      return;
    }
    this.reserve(text.length);
    const { bytes, length } = this;
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      if (code > 127) {
        this.block(encoder.encode(text));
        return;
      }
      bytes[length + index] = code;
    }
    this.length = length + text.length;
  }

  /** A few bytes prepared earlier. */
  short(piece: Uint8Array): void {
    const size = piece.length;
    this.reserve(size);
    const { bytes, length } = this;
    for (let index = 0; index < size; index++) bytes[length + index] = piece[index]!;
    this.length = length + size;
  }

  /** Many bytes. */
  block(piece: Uint8Array): void {
    this.reserve(piece.length);
    this.bytes.set(piece, this.length);
    this.length += piece.length;
  }

  /** A number as `String(value)` writes it, whole ones without making that string. */
  number(value: number): void {
    if (!Number.isInteger(value) || value >= LARGEST_WHOLE || value <= -LARGEST_WHOLE) {
      this.text(String(value));
      return;
    }
    this.reserve(17);
    if (value < 0) this.bytes[this.length++] = MINUS;
    this.whole(Math.abs(value));
  }

  /** Whole grosze as złote with a point. */
  zloty(grosze: number): void {
    this.reserve(20);
    if (grosze < 0) this.bytes[this.length++] = MINUS;
    const amount = Math.abs(grosze);
    const rest = amount % 100;
    this.whole((amount - rest) / 100);
    if (rest === 0) return;
    this.bytes[this.length++] = 46;
    this.bytes[this.length++] = ZERO + Math.floor(rest / 10);
    if (rest % 10 !== 0) this.bytes[this.length++] = ZERO + (rest % 10);
  }

  private whole(value: number): void {
    let size = 1;
    for (let limit = 10; value >= limit; limit *= 10) size++;
    const { bytes, length } = this;
    let rest = value;
    for (let at = length + size - 1; at >= length; at--) {
      const digit = rest % 10;
      bytes[at] = ZERO + digit;
      rest = (rest - digit) / 10;
    }
    this.length = length + size;
  }

  private reserve(more: number): void {
    const needed = this.length + more;
    if (needed <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(needed, this.bytes.length * 2));
    larger.set(this.written());
    this.bytes = larger;
  }
}
