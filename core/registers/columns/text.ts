/** Free text: names, addresses, numbers of cases. Spaces are tidied, nothing else is changed. */
import { saysNothing } from '../../values/nothing.ts';
import { plainKey } from '../../values/plain-key.ts';
import { isCellError } from '../../workbooks/index.ts';
import type { CellProblem, Column, ColumnHeading, FilledCell } from '../column.ts';
import { errorInCell } from './error-in-cell.ts';
import { tidy, writtenText } from './written-text.ts';

interface TextHeading extends ColumnHeading {
  /** Further words of the column that say nothing is there, e.g. „nie” for a ground. */
  readonly noText?: readonly string[];
}

export function textColumn({ noText, ...heading }: TextHeading): Column<string> {
  const nothing = noText && new Set(noText.map(plainKey));
  return { ...writtenText(heading, () => (cell) => readText(cell, nothing)), takesAnything: true };
}

function readText(
  cell: FilledCell,
  nothing: ReadonlySet<string> | undefined,
): string | CellProblem<string> | undefined {
  if (isCellError(cell)) return errorInCell(cell);
  const text = typeof cell === 'string' ? tidy(cell) : String(cell);
  return saysNothing(text, nothing) ? undefined : text;
}
