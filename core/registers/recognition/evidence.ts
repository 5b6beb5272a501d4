/**
 * What the cells of a sheet's column speak for: how many are values of a register's column, and whether they are
 * plainly something else, such as dates under „PESEL”. Called by propose.ts and header-choice.ts.
 */
import type { SheetRow } from '../../workbooks/index.ts';
import { CellProblem, type Column, type FilledCell, type ReadingContext } from '../column.ts';
import type { Columns } from '../register.ts';
import { shapeOf, type Shape } from './shapes.ts';

/** Enough rows to see what a column holds. */
const SAMPLE = 200;

export interface Evidence {
  /** Cells looked at that say something. */
  readonly filled: number;
  /** Share of plain values of the column among them, 0 to 1. */
  readonly plain: number;
  /** Share of cells that are plainly something else. */
  readonly foreign: number;
  /** What most of those are. */
  readonly shape: Shape | undefined;
}

/** Looks at the columns of some rows of a sheet, at each once. */
export class SheetEvidence {
  readonly #columns: Columns;
  readonly #rows: readonly SheetRow[];
  readonly #contextOf: (index: number) => ReadingContext;
  readonly #known = new Map<string, Evidence>();

  /** @param contextOf what reading a column of the sheet (by its index) depends on; its rows are those of `rows` */
  constructor(columns: Columns, rows: readonly SheetRow[], contextOf: (index: number) => ReadingContext) {
    this.#columns = columns;
    this.#rows = rows;
    this.#contextOf = contextOf;
  }

  /** Columns that hold something below none of these headings. */
  bareColumns(...headings: readonly (readonly { readonly column: number }[])[]): readonly number[] {
    const width = Math.max(0, ...this.#rows.slice(0, SAMPLE).map(({ values }) => values.length));
    const known = new Set(headings.flat().map(({ column }) => column));
    return Array.from({ length: width }, (_, column) => column).filter((column) => !known.has(column));
  }

  /** @param id of a column of the register @param index of a column of the sheet */
  of(id: string, index: number): Evidence {
    const key = `${id} ${index}`;
    const before = this.#known.get(key);
    if (before) return before;
    const column = this.#columns[id];
    const found = column ? look(column, index, this.#rows, this.#contextOf(index)) : NONE;
    this.#known.set(key, found);
    return found;
  }
}

const NONE: Evidence = { filled: 0, plain: 0, foreign: 0, shape: undefined };

function look(column: Column, index: number, rows: readonly SheetRow[], context: ReadingContext): Evidence {
  const read = column.reader(context);
  const foreign = new Map<Shape, number>();
  let filled = 0;
  let plain = 0;
  for (let row = 0; row < rows.length && filled < SAMPLE; row++) {
    const cell = rows[row]?.values[index];
    if (cell === undefined) continue;
    const found = read(cell, row);
    if (found === undefined) continue;
    filled++;
    const problem = found instanceof CellProblem;
    if (!problem) plain++;
    const shape =
      problem || column.kind === 'text' ? foreignShape(cell, context.isDate(row), column) : undefined;
    if (shape) foreign.set(shape, (foreign.get(shape) ?? 0) + 1);
  }
  if (filled === 0) return NONE;
  const [first] = [...foreign].sort(([, one], [, other]) => other - one);
  const strange = [...foreign.values()].reduce((sum, count) => sum + count, 0);
  return { filled, plain: plain / filled, foreign: strange / filled, shape: first?.[0] };
}

function foreignShape(cell: FilledCell, isDate: boolean, { kind }: Column): Shape | undefined {
  const shape = shapeOf(cell, isDate);
  return shape?.foreignTo.has(kind) ? shape : undefined;
}
