/** Rows of a day grid that cannot be taken as they are: unknown ones, repeated ones, empty ones. Called by index.ts. */
import { a1 } from '../../../workbooks/index.ts';
import { bounded } from '../../bounded.ts';
import { rowRepeated, rowUnknown, rowsEmpty } from '../../findings/days.ts';
import type { WorkloadFinding } from '../../findings/definition.ts';
import type { SheetPlace } from '../definition.ts';
import { isFilled } from '../number-cell.ts';
import type { DayGrid } from './header.ts';
import type { MeasureRow } from './rows.ts';

export interface CheckedRows {
  /** Rows whose measure stands in exactly one of them; an empty one beside a filled one is a heading. */
  readonly measures: readonly MeasureRow[];
  readonly findings: readonly WorkloadFinding[];
}

export function checkRows({ header, rows }: DayGrid, place: SheetPlace): CheckedRows {
  const columns = [...header.days.map(({ column }) => column), header.total];
  const isEmpty = ({ row }: MeasureRow): boolean =>
    !columns.some((column) => column !== undefined && isFilled(row.values[column]));
  const byMeasure = new Map<string, MeasureRow[]>();
  for (const row of rows.measures) {
    byMeasure.set(row.measure.id, [...(byMeasure.get(row.measure.id) ?? []), row]);
  }
  const groups = [...byMeasure.values()].map((all) => {
    const filled = all.filter((row) => !isEmpty(row));
    return filled.length > 0 ? filled : all.slice(0, 1);
  });
  const measures = groups.filter(({ length }) => length === 1).flat();
  const at = ({ row, column }: MeasureRow): SheetPlace & { cell: string } => ({
    ...place,
    cell: a1(row.number, column),
  });
  const empty = measures.filter(isEmpty).map(({ measure }) => measure.title);
  return {
    measures,
    findings: [
      ...rows.unknown.map(({ row, column, label }) =>
        rowUnknown({ ...place, cell: a1(row.number, column) }, bounded(label)),
      ),
      ...groups.flatMap(([first, ...others]) =>
        first === undefined || others.length === 0
          ? []
          : [
              rowRepeated(
                at(first),
                first.measure.title,
                [first, ...others].map(({ row }) => row.number).join(', '),
              ),
            ],
      ),
      ...(empty.length === 0 ? [] : [rowsEmpty(place, empty)]),
    ],
  };
}
