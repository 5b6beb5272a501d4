/**
 * Sheets of one workbook with the same rows: February copied from January, with January's data left in. Called by
 * sheet-notes.ts.
 */
import type { CellValue, SheetRow } from '../../workbooks/index.ts';
import type { Candidate } from './candidates.ts';

/** Fewer rows may be the same by chance. */
const LEAST_ROWS = 2;
/** A row with fewer cells is a signature or a date below the data. */
const LEAST_CELLS = 3;

/** Pairs of sheets, by their names; each sheet with the first that has the same rows. */
export function sheetsWithSameData(
  candidates: readonly Candidate[],
): readonly { readonly one: string; readonly other: string; readonly rows: number }[] {
  const all = candidates.map(({ sheet, rowsBelow }) => ({ name: sheet.name, rows: rowsBelow }));
  return all.flatMap(({ name, rows }, at) => {
    const earlier = all.slice(0, at).find((candidate) => sameRows(candidate.rows, rows) >= LEAST_ROWS);
    return earlier ? [{ one: earlier.name, other: name, rows: sameRows(earlier.rows, rows) }] : [];
  });
}

/** How many rows there are when all are the same; 0 when they differ. */
function sameRows(rows: readonly SheetRow[], others: readonly SheetRow[]): number {
  let count = 0;
  let at = 0;
  for (const { values } of rows) {
    if (cellsIn(values) < LEAST_CELLS) continue;
    while (at < others.length && cellsIn(others[at]?.values ?? []) < LEAST_CELLS) at++;
    const other = others[at++]?.values;
    if (!other || !sameCells(values, other)) return 0;
    count++;
  }
  return others.slice(at).some(({ values }) => cellsIn(values) >= LEAST_CELLS) ? 0 : count;
}

function cellsIn(values: readonly CellValue[]): number {
  let count = 0;
  for (const value of values) if (value !== undefined && value !== '') count++;
  return count;
}

function sameCells(values: readonly CellValue[], others: readonly CellValue[]): boolean {
  return (
    values.length === others.length &&
    values.every((value, column) => {
      const other = others[column];
      return typeof value === 'object' && typeof other === 'object'
        ? value.error === other.error
        : value === other;
    })
  );
}
