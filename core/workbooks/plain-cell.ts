/**
 * Nearly all cells of nearly all workbooks are written alike: `<c r="B7" s="3" t="s"><v>12</v></c>`. This reads such
 * a cell in one go and leaves every other spelling to cell-scan.ts, which gives the same values for these, only
 * slower. Called by scan-sheet.ts.
 */
import { LAST_COLUMN } from './address.ts';
import type { CellValue } from './cell.ts';
import { POWERS } from './scan-number.ts';
import { LAST_STYLE } from './styles-read.ts';
import type { TextWindow } from './text-window.ts';

const SPACE = 32;
const QUOTE = 34;
const MINUS = 45;
const POINT = 46;
const SLASH = 47;
const ZERO = 48;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const LETTER_A = 65;
const LETTER_C = 99;
const LETTER_R = 114;
const LETTER_S = 115;
const LETTER_T = 116;
const LETTER_V = 118;

const MOST_EXACT_DIGITS = 15;
const LONGEST_NUMBER = 30;
const NOT_PLAIN = -1;

export class PlainCell {
  column = 0;
  style = 0;
  value: CellValue;
  private readonly bytes: Uint8Array;
  private readonly window: TextWindow;
  private readonly strings: readonly string[];

  constructor(bytes: Uint8Array, window: TextWindow, strings: readonly string[]) {
    this.bytes = bytes;
    this.window = window;
    this.strings = strings;
  }

  /** Reads the cell whose `<` is at `at` into the fields; gives the index behind it, or -1 when it is not plain. */
  read(at: number, row: number): number {
    const { bytes } = this;
    const plain = bytes[at + 1] === LETTER_C && bytes[at + 2] === SPACE && bytes[at + 3] === LETTER_R;
    if (!plain || bytes[at + 4] !== EQUALS || bytes[at + 5] !== QUOTE) return NOT_PLAIN;
    let next = at + 6;
    let column = 0;
    for (
      let letter = bytes[next]! - LETTER_A;
      letter >= 0 && letter < 26;
      letter = bytes[++next]! - LETTER_A
    ) {
      column = column * 26 + letter + 1;
    }
    let number = 0;
    for (let digit = bytes[next]! - ZERO; digit >= 0 && digit < 10; digit = bytes[++next]! - ZERO) {
      number = number * 10 + digit;
    }
    if (number !== row || bytes[next++] !== QUOTE || column === 0 || column > LAST_COLUMN + 1)
      return NOT_PLAIN;
    let style = 0;
    if (bytes[next + 1] === LETTER_S && bytes[next] === SPACE) {
      if (bytes[next + 2] !== EQUALS || bytes[next + 3] !== QUOTE) return NOT_PLAIN;
      next += 4;
      for (let digit = bytes[next]! - ZERO; digit >= 0 && digit < 10; digit = bytes[++next]! - ZERO) {
        style = style * 10 + digit;
      }
      if (bytes[next++] !== QUOTE || style > LAST_STYLE) return NOT_PLAIN;
    }
    this.column = column - 1;
    this.style = style;
    this.value = undefined;
    if (bytes[next] === GREATER) return this.number(next + 1);
    if (bytes[next] === SLASH) return bytes[next + 1] === GREATER ? next + 2 : NOT_PLAIN;
    const shared =
      bytes[next] === SPACE &&
      bytes[next + 1] === LETTER_T &&
      bytes[next + 2] === EQUALS &&
      bytes[next + 3] === QUOTE &&
      bytes[next + 4] === LETTER_S &&
      bytes[next + 5] === QUOTE &&
      bytes[next + 6] === GREATER;
    return shared ? this.sharedString(next + 7) : NOT_PLAIN;
  }

  private sharedString(at: number): number {
    const { bytes } = this;
    if (bytes[at] !== LESS || bytes[at + 1] !== LETTER_V || bytes[at + 2] !== GREATER) return NOT_PLAIN;
    let next = at + 3;
    let index = 0;
    for (let digit = bytes[next]! - ZERO; digit >= 0 && digit < 10; digit = bytes[++next]! - ZERO) {
      index = index * 10 + digit;
    }
    if (next === at + 3) return NOT_PLAIN;
    this.value = this.strings[index];
    return this.value === undefined ? NOT_PLAIN : this.end(next);
  }

  /**
   * A decimal of up to 15 digits is the quotient of two exact doubles, and so the double nearest to it, the same that
   * `Number(text)` gives; a longer one is given to `Number`.
   */
  private number(at: number): number {
    const { bytes } = this;
    if (bytes[at] !== LESS || bytes[at + 1] !== LETTER_V || bytes[at + 2] !== GREATER) return NOT_PLAIN;
    const negative = bytes[at + 3] === MINUS;
    const from = negative ? at + 4 : at + 3;
    let next = from;
    let digits = 0;
    let point = -1;
    for (; ; next++) {
      const digit = bytes[next]! - ZERO;
      if (digit >= 0 && digit < 10) digits = digits * 10 + digit;
      else if (digit === POINT - ZERO && point < 0) point = next;
      else break;
    }
    const count = next - from - (point < 0 ? 0 : 1);
    if (count === 0 || next - from > LONGEST_NUMBER) return NOT_PLAIN;
    if (count <= MOST_EXACT_DIGITS) {
      const value = point < 0 ? digits : digits / POWERS[next - point - 1]!;
      this.value = negative ? 0 - value : value;
    } else {
      this.value = Number(this.window.text(at + 3, next)) + 0;
    }
    return this.end(next);
  }

  /** Index behind `</v></c>`, which must stand at `at`. */
  private end(at: number): number {
    const { bytes } = this;
    const value = bytes[at] === LESS && bytes[at + 1] === SLASH && bytes[at + 2] === LETTER_V;
    const cell = bytes[at + 4] === LESS && bytes[at + 5] === SLASH && bytes[at + 6] === LETTER_C;
    return value && cell && bytes[at + 3] === GREATER && bytes[at + 7] === GREATER ? at + 8 : NOT_PLAIN;
  }
}
