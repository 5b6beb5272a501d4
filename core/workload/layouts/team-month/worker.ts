/** A worker's row of a „team month” sheet: who it is, the post, the FTE and a value for every known column. */
import { a1 } from '../../../workbooks/index.ts';
import type { CellValue, Sheet, SheetRow } from '../../../workbooks/index.ts';
import { workerEmpty } from '../../findings/cells.ts';
import type { WorkloadFinding } from '../../findings/definition.ts';
import type { SheetPlace, WorkerReading } from '../definition.ts';
import { bounded } from '../../bounded.ts';
import { readFte } from '../fte.ts';
import type { Fte } from '../fte.ts';
import { textOf } from '../grid.ts';
import { isFilled, readNumberCell } from '../number-cell.ts';
import type { Header } from './header.ts';

export interface ReadWorker {
  readonly worker: WorkerReading;
  readonly findings: readonly WorkloadFinding[];
}

/** Shown where a row with values names nobody. */
export const UNNAMED = '(nie podano)';

/** Longer than any name: a bound for texts made to swell the workbook. */
const LONGEST_NAME = 200;

export function readWorker(sheet: Sheet, row: SheetRow, header: Header, place: SheetPlace): ReadWorker {
  const cell = a1(row.number, header.worker);
  const cells = header.measures.map(({ column, measure }) => {
    const at = { ...place, cell: a1(row.number, column) };
    const read = readNumberCell(row.values[column], sheet.isDate(row, column), measure, at);
    return { measure: measure.id, value: read.value, cell: at.cell, finding: read.finding };
  });
  const fte = fteOf(row, header, place);
  const empty = header.measures.every(({ column }) => !isFilled(row.values[column]));
  const ofCells = empty ? [workerEmpty({ ...place, cell })] : cells.flatMap(({ finding }) => finding ?? []);
  const post = header.post === undefined ? '' : bounded(textOf(row.values[header.post]));
  return {
    worker: {
      name: nameOf(row.values[header.worker]),
      post,
      fte: fte.value,
      cell,
      values: cells.map(({ measure, value, cell: source }) => ({ measure, value, cell: source })),
    },
    findings: [...fte.findings, ...ofCells],
  };
}

/** The name without the asterisks of footnotes; a number where an office numbers its workers. */
function nameOf(value: CellValue): string {
  if (typeof value === 'number') return String(value);
  const name = textOf(value).slice(0, LONGEST_NAME);
  return name.replace(/^\*{1,9}\)?\s*/, '').replace(/\s*\*{1,9}\)?$/, '') || UNNAMED;
}

/** Where no column holds them, nothing lacks in the row. */
function fteOf(row: SheetRow, { fte: column }: Header, place: SheetPlace): Fte {
  if (column === undefined) return { value: 'missing', findings: [] };
  return readFte(row.values[column], { ...place, cell: a1(row.number, column) });
}
