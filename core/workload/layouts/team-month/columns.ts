/** Columns of a „team month” sheet that cannot be taken as they are: unknown ones, repeated ones, absent ones. */
import { a1, columnLetters } from '../../../workbooks/index.ts';
import type { SheetRow } from '../../../workbooks/index.ts';
import type { WorkloadFinding } from '../../findings/definition.ts';
import { columnsMissing, columnRepeated, columnUnknown } from '../../findings/sheets.ts';
import type { Measure } from '../../measures/definition.ts';
import { measures } from '../../measures/index.ts';
import type { MeasureId } from '../../measures/index.ts';
import { bounded } from '../../bounded.ts';
import type { SheetPlace } from '../definition.ts';
import type { Header } from './header.ts';

export interface CheckedColumns {
  /** The header with only those measures that stand in exactly one column. */
  readonly header: Header;
  readonly findings: readonly WorkloadFinding[];
}

export function checkColumns(header: Header, rows: readonly SheetRow[], place: SheetPlace): CheckedColumns {
  const columnsOf = (id: string): readonly number[] =>
    header.measures.filter(({ measure }) => measure.id === id).map(({ column }) => column);
  const at = (column: number): SheetPlace & { cell: string } => ({
    ...place,
    cell: a1(header.bottom, column),
  });
  const repeated = measures.flatMap(({ id, title }) => {
    const [first, ...others] = columnsOf(id);
    if (first === undefined || others.length === 0) return [];
    return [columnRepeated(at(first), title, [first, ...others].map(columnLetters).join(', '))];
  });
  const absent = (measures as readonly Measure<MeasureId>[])
    .filter(({ id, optional }) => optional === undefined && columnsOf(id).length === 0)
    .map(({ title }) => title);
  const missing = absent.length === 0 ? [] : [columnsMissing(place, absent)];
  const unknown = header.unknown
    .filter(({ column }) => holdsNumbers(rows, column, header.bottom))
    .map(({ column, heading }) => columnUnknown(at(column), bounded(heading.replace(/\s+/g, ' '))));
  return {
    header: {
      ...header,
      measures: header.measures.filter(({ measure }) => columnsOf(measure.id).length === 1),
    },
    findings: [...repeated, ...missing, ...unknown],
  };
}

/** A column of remarks or signatures loses nothing when it is passed over. */
function holdsNumbers(rows: readonly SheetRow[], column: number, below: number): boolean {
  return rows.some(({ number, values }) => number > below && typeof values[column] === 'number');
}
