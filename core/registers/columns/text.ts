/** Free text: names, addresses, numbers of cases. Spaces are tidied, nothing else is changed. */
import { isCellError } from '../../workbooks/index.ts';
import type { CellProblem, Column, ColumnHeading, FilledCell } from '../column.ts';
import { errorInCell } from './error-in-cell.ts';
import { saysNothing } from './no-value.ts';

export function textColumn(heading: ColumnHeading): Column<string> {
  return {
    ...heading,
    kind: 'text',
    knownByContent: false,
    reader: () => readText,
    show: (text) => ({ json: text, text }),
  };
}

function readText(cell: FilledCell): string | CellProblem<string> | undefined {
  if (isCellError(cell)) return errorInCell(cell);
  const text = typeof cell === 'string' ? tidy(cell) : String(cell);
  return saysNothing(text) ? undefined : text;
}

/** Most texts are tidy as they stand. */
function tidy(text: string): string {
  return /^\s|\s$|\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
}
