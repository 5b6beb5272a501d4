/**
 * Cells to be changed, gathered into rectangles, so that a column of corrections is one range for Excel instead of
 * hundreds. Called by write-cells.ts.
 */
import type { CellPlace } from '../../../core/host/index.ts';
import type { Box } from './box.ts';

/** A full rectangle of cells on one sheet. */
export interface PlacedBox<Cell extends CellPlace> extends Box {
  readonly sheet: string;
  /** Row by row. */
  readonly cells: readonly (readonly Cell[])[];
}

/** @throws RangeError when a cell comes twice: a fault of the caller, who decides what is to stand there */
export function boxesOf<Cell extends CellPlace>(cells: readonly Cell[], most: number): PlacedBox<Cell>[] {
  const sheets = new Map<string, Cell[]>();
  for (const cell of cells) {
    const of = sheets.get(cell.sheet.toLowerCase());
    if (of) of.push(cell);
    else sheets.set(cell.sheet.toLowerCase(), [cell]);
  }
  return [...sheets.values()].flatMap((of) => stacked(runsOf(of), most));
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

/** Runs of the same columns in rows that follow one another, as one box each. */
function stacked<Cell extends CellPlace>(runs: readonly Cell[][], most: number): PlacedBox<Cell>[] {
  const open = new Map<string, Cell[][]>();
  const stacks: Cell[][][] = [];
  for (const run of runs) {
    const key = `${String(run[0]?.column)}+${String(run.length)}`;
    const stack = open.get(key);
    const follows = stack?.at(-1)?.[0]?.row === (run[0]?.row ?? 0) - 1;
    if (stack && follows && (stack.length + 1) * run.length <= most) {
      stack.push(run);
    } else {
      stacks.push([run]);
      open.set(key, stacks.at(-1) ?? []);
    }
  }
  return stacks.flatMap((rows): PlacedBox<Cell>[] => {
    const first = rows[0]?.[0];
    if (!first) return [];
    const columns = rows[0]?.length ?? 0;
    return [
      { sheet: first.sheet, top: first.row - 1, left: first.column, rows: rows.length, columns, cells: rows },
    ];
  });
}
