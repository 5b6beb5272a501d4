/**
 * Cells to be changed, gathered into rectangles, so that a column of corrections is one range for Excel instead of
 * hundreds. Called by requests.ts.
 */
import type { CellPlace } from '../../../core/host/index.ts';
import { halvesOf, type Box } from './box.ts';

/** A full rectangle of cells on one sheet. */
export interface PlacedBox<Cell extends CellPlace> extends Box {
  readonly sheet: string;
  /** Row by row. */
  readonly cells: readonly (readonly Cell[])[];
}

/**
 * Boxes of whole runs, each of at most `most` by weight (or one run).
 * @param weightOf every cell weighs 1, unless told otherwise
 * @throws RangeError when a cell comes twice: a fault of the caller, who decides what is to stand there
 */
export function boxesOf<Cell extends CellPlace>(
  cells: readonly Cell[],
  most: number,
  weightOf: (cell: Cell) => number = () => 1,
): PlacedBox<Cell>[] {
  const sheets = new Map<string, Cell[]>();
  for (const cell of cells) {
    const of = sheets.get(cell.sheet.toLowerCase());
    if (of) of.push(cell);
    else sheets.set(cell.sheet.toLowerCase(), [cell]);
  }
  return [...sheets.values()].flatMap((of) => stacked(runsOf(of), most, weightOf));
}

/** Neighbours in a row, by row and column. */
function runsOf<Cell extends CellPlace>(cells: readonly Cell[]): Cell[][] {
  const runs: Cell[][] = [];
  for (const cell of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const last = runs.at(-1)?.at(-1);
    if (last?.row === cell.row && last.column === cell.column) {
      throw new RangeError('A cell is to be changed twice');
    }
    if (last?.row === cell.row && last.column + 1 === cell.column) runs.at(-1)?.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

/** Runs of the same columns in rows that follow one another. */
interface Stack<Cell> {
  readonly rows: Cell[][];
  weight: number;
}

function stacked<Cell extends CellPlace>(
  runs: readonly Cell[][],
  most: number,
  weightOf: (cell: Cell) => number,
): PlacedBox<Cell>[] {
  const open = new Map<string, Stack<Cell>>();
  const stacks: Stack<Cell>[] = [];
  for (const run of runs) {
    const key = `${String(run[0]?.column)}+${String(run.length)}`;
    const weight = run.reduce((sum, cell) => sum + weightOf(cell), 0);
    const stack = open.get(key);
    const follows = stack?.rows.at(-1)?.[0]?.row === (run[0]?.row ?? 0) - 1;
    if (stack && follows && stack.weight + weight <= most) {
      stack.rows.push(run);
      stack.weight += weight;
    } else {
      const begun = { rows: [run], weight };
      stacks.push(begun);
      open.set(key, begun);
    }
  }
  return stacks.flatMap(({ rows }) => boxOf(rows));
}

/** @returns nothing for no rows */
function boxOf<Cell extends CellPlace>(rows: readonly (readonly Cell[])[]): PlacedBox<Cell>[] {
  const first = rows[0]?.[0];
  if (!first) return [];
  const { sheet, row, column } = first;
  const columns = rows[0]?.length ?? 0;
  return [{ sheet, top: row - 1, left: column, rows: rows.length, columns, cells: rows }];
}

/** Two halves with their cells; undefined for a single cell. */
export function placedHalvesOf<Cell extends CellPlace>(
  box: PlacedBox<Cell>,
): readonly PlacedBox<Cell>[] | undefined {
  return halvesOf(box)?.map((half) => {
    const rows = box.cells.slice(half.top - box.top, half.top - box.top + half.rows);
    const from = half.left - box.left;
    return { ...half, cells: rows.map((row) => row.slice(from, from + half.columns)) };
  });
}
