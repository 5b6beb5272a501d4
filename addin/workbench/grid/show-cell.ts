/** Scrolls a grid as little as it takes to bring a cell into view. Called by Grid.tsx. */
import type { CellAddress } from '../../../core/workbooks/index.ts';
import type { OpenedSheet } from '../opened-sheet.ts';
import { HEADER_HEIGHT, NUMBERS_WIDTH, ROW_HEIGHT } from './measures.ts';

export function showCell(scroller: HTMLElement, { row, column }: CellAddress, { widths }: OpenedSheet): void {
  const top = (row - 1) * ROW_HEIGHT;
  const left = widths.slice(0, column).reduce((sum, width) => sum + width, 0);
  const width = widths[column] ?? 0;
  scroller.scrollTop = shown(scroller.scrollTop, scroller.clientHeight - HEADER_HEIGHT, top, ROW_HEIGHT);
  scroller.scrollLeft = shown(scroller.scrollLeft, scroller.clientWidth - NUMBERS_WIDTH, left, width);
}

/** The scroll position from which a stretch is seen; its start when it is longer than the view. */
function shown(position: number, view: number, start: number, length: number): number {
  if (start < position || length > view) return start;
  return start + length > position + view ? start + length - view : position;
}
