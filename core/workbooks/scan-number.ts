/**
 * Numbers and texts out of the bytes of a sheet, without making a string where none is needed. Called by
 * scan-sheet.ts.
 */
const POWERS = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];
const LONGEST_EXACT = 16;
const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * A plain decimal of up to 15 digits; NaN for anything else. Both the digits and the power of ten are exact doubles,
 * so their quotient is the double nearest to the decimal, the same that `Number(text)` gives.
 */
export function plainNumber(bytes: Uint8Array, from: number, to: number): number {
  const negative = bytes[from] === 45;
  const first = negative ? from + 1 : from;
  if (to - first > LONGEST_EXACT || to === first) return NaN;
  let digits = 0;
  let point = -1;
  for (let at = first; at < to; at++) {
    const digit = bytes[at]! - 48;
    if (digit >= 0 && digit <= 9) digits = digits * 10 + digit;
    else if (digit === -2 && point < 0) point = at;
    else return NaN;
  }
  const decimals = point < 0 ? 0 : to - point - 1;
  const length = to - first - (point < 0 ? 0 : 1);
  if (length === 0 || length > 15) return NaN;
  const value = decimals === 0 ? digits : digits / POWERS[decimals]!;
  return negative ? -value : value;
}

/** Any decimal that XML Schema knows, exponent included; undefined for what is no finite number. */
export function anyNumber(text: string): number | undefined {
  const trimmed = text.trim();
  const value = DECIMAL.test(trimmed) ? Number(trimmed) : NaN;
  return Number.isFinite(value) ? value : undefined;
}

/** A whole number of at most nine digits; -1 for anything else. */
export function wholeNumber(bytes: Uint8Array, from: number, to: number): number {
  if (to === from || to - from > 9) return -1;
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = bytes[at]! - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** UTF-8 bytes as text; a decoder costs more than short texts without diacritics need. */
export function textAt(bytes: Uint8Array, from: number, to: number): string {
  if (to - from > 16) return decoder.decode(bytes.subarray(from, to));
  let text = '';
  for (let at = from; at < to; at++) {
    const code = bytes[at]!;
    if (code > 127) return decoder.decode(bytes.subarray(from, to));
    text += String.fromCharCode(code);
  }
  return text;
}
