/**
 * Rows and columns of a team sheet that are of the team as a whole: acts done together, and amounts that stand only in the
 * row of the team or of the total. Called by index.ts.
 */
import { a1 } from '../../../workbooks/index.ts';
import type { Sheet, SheetRow } from '../../../workbooks/index.ts';
import type { WorkloadFinding } from '../../findings/definition.ts';
import type { MeasuredCell, SheetPlace } from '../definition.ts';
import { isFilled, readNumberCell } from '../number-cell.ts';
import type { MeasureColumn } from './header.ts';
import type { KnownRow } from './rows.ts';

export interface TeamRow {
  readonly values: readonly MeasuredCell[];
  readonly findings: readonly WorkloadFinding[];
}

/** The filled cells of the row; an empty one says nothing, since a team need not do everything together. */
export function readTeamRow(
  sheet: Sheet,
  row: SheetRow,
  columns: readonly MeasureColumn[],
  place: SheetPlace,
): TeamRow {
  const read = columns
    .filter(({ column }) => isFilled(row.values[column]))
    .map(({ column, measure }) => {
      const at = { ...place, cell: a1(row.number, column) };
      const { value, finding } = readNumberCell(row.values[column], sheet.isDate(row, column), measure, at);
      return { measured: { measure: measure.id, value, cell: at.cell }, finding };
    });
  return {
    values: read.map(({ measured }) => measured),
    findings: read.flatMap(({ finding }) => finding ?? []),
  };
}

/** Columns of amounts in which no worker has anything: money is spent by the team, and nothing lacks in their rows. */
export function amountsOfTeam(
  columns: readonly MeasureColumn[],
  rows: readonly KnownRow[],
): readonly MeasureColumn[] {
  const workers = rows.filter(({ kind }) => kind === 'worker' || kind === 'unnamed');
  const without = (column: number): boolean => workers.every(({ row }) => !isFilled(row.values[column]));
  return columns.filter(({ column, measure }) => measure.kind.id === 'amount' && without(column));
}
