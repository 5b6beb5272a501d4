/**
 * Reads the columns that a run needs, all in one pass over the rows: the cells of a row lie together in memory, those
 * of a column do not, and memory is what a large register waits for. Called by table.ts.
 */
import type { CellValue } from '../workbooks/index.ts';
import {
  CellProblem,
  type CellReader,
  type Column,
  type FilledCell,
  type ParsedColumn,
  type ReadingContext,
} from './column.ts';
import type { TableCells } from './table-cells.ts';

export interface PlacedColumn {
  readonly column: Column;
  /** Index in the sheet. */
  readonly place: number;
}

/** @returns the columns in the given order */
export function parseColumns(
  placed: readonly PlacedColumn[],
  cells: TableCells,
  { asOf, date1904 }: Pick<ReadingContext, 'asOf' | 'date1904'>,
): readonly ParsedColumn[] {
  const { rows } = cells;
  const columns = placed.map(({ column, place }) => {
    const isDate = (row: number): boolean => cells.isDate(row, place);
    const filled = (): Iterable<readonly [FilledCell, number]> => filledCells(cells, place);
    return new UnreadColumn(place, column.reader({ asOf, date1904, isDate, cells: filled }), rows.length);
  });
  for (let row = 0; row < rows.length; row++) {
    const values = rows[row]?.values ?? [];
    for (const column of columns) column.read(row, values[column.place]);
  }
  for (const column of columns) {
    for (const row of cells.covered(column.place)) column.read(row, cells.value(row, column.place));
  }
  return columns;
}

function* filledCells({ rows }: TableCells, place: number): Generator<readonly [FilledCell, number]> {
  for (let row = 0; row < rows.length; row++) {
    const cell = rows[row]?.values[place];
    if (cell !== undefined) yield [cell, row];
  }
}

class UnreadColumn implements ParsedColumn {
  readonly place: number;
  readonly values: unknown[];
  readonly problems = new Map<number, CellProblem>();
  private readonly reader: CellReader<unknown>;

  /** @param count number of rows; room for them at once is a third of the time of growing */
  constructor(place: number, reader: CellReader<unknown>, count: number) {
    this.place = place;
    this.reader = reader;
    this.values = new Array<unknown>(count);
  }

  read(row: number, cell: CellValue): void {
    const found = cell === undefined ? undefined : this.reader(cell, row);
    if (found instanceof CellProblem) {
      this.problems.set(row, found);
      this.values[row] = found.value;
    } else {
      this.values[row] = found;
    }
  }
}
