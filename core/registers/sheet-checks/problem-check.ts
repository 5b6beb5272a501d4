/**
 * Checks of cells that their columns could not read plainly, whatever the register: accounts, case marks, documents,
 * amounts, words of lists. They look at those cells only, so they cost nothing on a clean register. What a register
 * says of its own columns (PESEL, dates, names) is said by its own checks.
 */
import type { CellProblem, Column } from '../column.ts';
import type { RegisterTable } from '../table.ts';
import { defineSheetCheck, type SheetCheck, type SheetRemark } from './definition.ts';

/** A cell that is not a plain value of its column. */
export interface JudgedProblem {
  readonly id: string;
  readonly column: Column;
  /** Index in the sheet. */
  readonly place: number;
  /** Row of the table. */
  readonly row: number;
  readonly problem: CellProblem;
}

interface ProblemCheck extends Pick<SheetCheck, 'id' | 'title' | 'severity' | 'advice'> {
  /** Codes of the problems that it speaks of. */
  readonly codes: readonly string[];
  /** What it says besides the problem's own sentence. */
  readonly more?: (judged: JudgedProblem, table: RegisterTable) => Partial<SheetRemark>;
}

export function defineProblemCheck({ codes, more, ...head }: ProblemCheck): SheetCheck {
  const own = new Set(codes);
  return defineSheetCheck({
    ...head,
    *find(_sheet, table) {
      for (const judged of table.shared(problemsOf)) {
        const { place, row, problem } = judged;
        if (!own.has(problem.code)) continue;
        const { message } = problem;
        yield { row: table.rowNumber(row), column: place, message, ...more?.(judged, table) };
      }
    },
  });
}

/** The one thing that the cell may mean, for `expected`. */
export function onlyCandidate({ column, problem }: JudgedProblem): Pick<SheetRemark, 'expected'> {
  const [only, ...others] = problem.candidates;
  return only === undefined || others.length > 0 ? {} : { expected: column.show(only) };
}

function problemsOf(table: RegisterTable): readonly JudgedProblem[] {
  const { register, mapping } = table.source;
  const judged = [...mapping].flatMap(([id, { column: place }]) => {
    const column = register.columns[id];
    return column && column.takesAnything !== true ? [{ id, column, place }] : [];
  });
  table.prepare(judged.map(({ id }) => id));
  return judged.flatMap((one) =>
    [...table.column(one.id).problems].map(([row, problem]) => ({ ...one, row, problem })),
  );
}
