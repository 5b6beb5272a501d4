/** Lists of ranges as a sheet part writes them, and what is left of ranges without others. Called by the operations on sheets. */
import { parseRange, rangeText, type CellRange } from '../address.ts';

/** `A1:C3 E5`. */
export function sqref(ranges: readonly CellRange[]): string {
  return ranges.map(rangeText).join(' ');
}

/** What cannot be read as a range is left out. */
export function parseSqref(text: string): CellRange[] {
  return text.split(/\s+/).flatMap((one) => parseRange(one) ?? []);
}

export function overlap(one: CellRange, other: CellRange): boolean {
  const inRows = one.top <= other.bottom && other.top <= one.bottom;
  return inRows && one.left <= other.right && other.left <= one.right;
}

export function isWithin(inner: CellRange, outer: CellRange): boolean {
  const inRows = inner.top >= outer.top && inner.bottom <= outer.bottom;
  return inRows && inner.left >= outer.left && inner.right <= outer.right;
}

/** The cells of the ranges that are in none of the others. */
export function without(ranges: readonly CellRange[], others: readonly CellRange[]): CellRange[] {
  return others.reduce<CellRange[]>((rest, other) => rest.flatMap((range) => cut(range, other)), [...ranges]);
}

/** Up to four pieces: above, below, left and right of what is cut out. */
function cut(range: CellRange, hole: CellRange): CellRange[] {
  if (!overlap(range, hole)) return [range];
  const top = Math.max(range.top, hole.top);
  const bottom = Math.min(range.bottom, hole.bottom);
  const pieces: CellRange[] = [
    { ...range, bottom: hole.top - 1 },
    { ...range, top: hole.bottom + 1 },
    { top, bottom, left: range.left, right: hole.left - 1 },
    { top, bottom, left: hole.right + 1, right: range.right },
  ];
  return pieces.filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
}
