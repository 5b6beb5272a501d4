/**
 * Which rows and columns of the grid are in the page: those in view, a few around, and always the active one, because
 * it holds the keyboard's focus. Called by the virtualizers of Grid.tsx.
 */
import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual';

/** So many columns are simply all there: their cells are found by the browser's own search. */
const MOST_COLUMNS_AT_ONCE = 50;

export function rowsInPage(range: Range, active: number): number[] {
  return withActive(defaultRangeExtractor(range), active, range.count);
}

export function columnsInPage(range: Range, active: number): number[] {
  if (range.count <= MOST_COLUMNS_AT_ONCE) return Array.from({ length: range.count }, (_, column) => column);
  return withActive(defaultRangeExtractor(range), active, range.count);
}

function withActive(shown: number[], active: number, count: number): number[] {
  if (shown.includes(active) || active >= count) return shown;
  return [...shown, active].sort((a, b) => a - b);
}
