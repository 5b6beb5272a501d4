/** Where the keys of the keyboard lead in a grid, as in Excel. Called by Grid.tsx. */
import type { CellAddress } from '../../../core/workbooks/index.ts';
import type { Extent } from './extent.ts';
import type { MergedCells } from './merged-cells.ts';

export interface GridShape {
  readonly extent: Extent;
  readonly merged: MergedCells;
  /** Rows that are in view at once. */
  readonly page: number;
}

export interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  /** With one of these the browser or the system means something of its own, as going back a page. */
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** A key without any other. */
export function plainKey(key: string): PressedKey {
  return { key, ctrlKey: false, altKey: false, metaKey: false };
}

type Move = (from: CellAddress, shape: GridShape) => CellAddress;

const MOVES = new Map<string, Move>([
  ['ArrowUp', ({ row, column }, { merged }) => ({ row: (merged.at(row, column)?.top ?? row) - 1, column })],
  [
    'ArrowDown',
    ({ row, column }, { merged }) => ({ row: (merged.at(row, column)?.bottom ?? row) + 1, column }),
  ],
  [
    'ArrowLeft',
    ({ row, column }, { merged }) => ({ row, column: (merged.at(row, column)?.left ?? column) - 1 }),
  ],
  [
    'ArrowRight',
    ({ row, column }, { merged }) => ({ row, column: (merged.at(row, column)?.right ?? column) + 1 }),
  ],
  ['Home', ({ row }) => ({ row, column: 0 })],
  ['End', ({ row }, { extent }) => ({ row, column: extent.lastFilled.column })],
  ['PageUp', ({ row, column }, { page }) => ({ row: row - page, column })],
  ['PageDown', ({ row, column }, { page }) => ({ row: row + page, column })],
]);

const WITH_CTRL = new Map<string, Move>([
  ['Home', () => ({ row: 1, column: 0 })],
  ['End', (_, { extent }) => extent.lastFilled],
]);

/** The cell that the key leads to, within the grid; undefined for a key that does not move. */
export function moved(
  { key, ctrlKey, altKey, metaKey }: PressedKey,
  from: CellAddress,
  shape: GridShape,
): CellAddress | undefined {
  if (altKey || metaKey) return undefined;
  const move = (ctrlKey ? WITH_CTRL : MOVES).get(key);
  if (!move) return undefined;
  const { row, column } = move(from, shape);
  const { rows, columns } = shape.extent;
  return shape.merged.first(Math.min(rows, Math.max(1, row)), Math.min(columns - 1, Math.max(0, column)));
}
