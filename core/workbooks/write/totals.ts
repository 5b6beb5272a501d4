/**
 * What the columns of a table add up to, counted while its rows are written, so that the totals row shows a value
 * before Excel counts it. Called by sheet.ts.
 */
import type { CellInput, ColumnModel } from './model.ts';
import type { ColumnTotal } from './table.ts';

interface Running {
  readonly column: number;
  plain: number;
  /** Money apart, in whole grosze, so that no fraction of a grosz creeps in. */
  grosze: number;
  count: number;
}

export class Totals {
  private readonly running: readonly Running[];

  constructor(columns: readonly ColumnModel[]) {
    this.running = columns.flatMap(({ total }, column) =>
      total === 'sum' || total === 'count' ? [{ column, plain: 0, grosze: 0, count: 0 }] : [],
    );
  }

  add(cells: readonly CellInput[]): void {
    for (const total of this.running) {
      const cell = cells[total.column];
      const value = typeof cell === 'object' && !('day' in cell) && !('grosze' in cell) ? cell.value : cell;
      if (value === undefined) continue;
      total.count++;
      if (typeof value === 'number') total.plain += value;
      else if (typeof value === 'object' && 'grosze' in value) total.grosze += value.grosze;
    }
  }

  /** By column index; nothing for columns that are not added up. */
  result(): ColumnTotal[] {
    const totals: ColumnTotal[] = [];
    for (const { column, plain, grosze, count } of this.running) {
      totals[column] = { sum: plain === 0 ? grosze / 100 : plain + grosze / 100, count };
    }
    return totals;
  }
}
