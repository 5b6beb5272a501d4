/**
 * What a sheet part notes of the cells that are used, when cells join: the range around them all, and the columns of a
 * row. Called by sheet-change.ts and restyle-rows.ts.
 */
import { parseRange, rangeText, type CellRange } from '../address.ts';
import type { LocatedSheet } from './located.ts';
import type { Splice } from './splices.ts';
import { attributeOf, withAttribute } from './tag-text.ts';

/** The sheet's note of its used cells, when cells joined outside it. @param grown around the cells that joined */
export function dimensionSplices({ bytes, dimension }: LocatedSheet, grown: CellRange | undefined): Splice[] {
  const tag = dimension && new TextDecoder().decode(bytes.subarray(dimension.from, dimension.to));
  const used = parseRange((tag !== undefined && attributeOf(tag, 'ref')) || '');
  if (!dimension || tag === undefined || !used || !grown) return [];
  const { top, left, bottom, right } = grown;
  const ref = rangeText(around(around(used, top, left), bottom, right));
  return ref === rangeText(used) ? [] : [{ ...dimension, text: withAttribute(tag, 'ref', ref) }];
}

/** The smallest range around a range and a cell. */
export function around(range: CellRange | undefined, row: number, column: number): CellRange {
  if (!range) return { top: row, left: column, bottom: row, right: column };
  return {
    top: Math.min(range.top, row),
    left: Math.min(range.left, column),
    bottom: Math.max(range.bottom, row),
    right: Math.max(range.right, column),
  };
}

/** A row's hint of its used columns (from 1) widened for cells outside it. */
export function withSpans(tag: string, fresh: readonly { readonly column: number }[]): string {
  const spans = (attributeOf(tag, 'spans') ?? '').split(/\s+/).map((span) => span.split(':').map(Number));
  const isInside = (column: number) =>
    spans.some(([from = 0, to = 0]) => column + 1 >= from && column + 1 <= to);
  const known = spans.flat();
  if (!known.every((number) => number > 0) || fresh.every(({ column }) => isInside(column))) return tag;
  const all = [...known, ...fresh.map(({ column }) => column + 1)];
  return withAttribute(tag, 'spans', `${Math.min(...all)}:${Math.max(...all)}`);
}
