/** Free text: names, addresses, numbers of cases. Spaces are tidied, nothing else is changed. */
import { saysNothing } from '../../values/nothing.ts';
import { plainKey } from '../../values/plain-key.ts';
import { isCellError, textEntry } from '../../workbooks/index.ts';
import type { CellProblem, Column, ColumnHeading, FilledCell } from '../column.ts';
import { errorInCell } from './error-in-cell.ts';

interface TextHeading extends ColumnHeading {
  /** Further words of the column that say nothing is there, e.g. „nie” for a ground. */
  readonly noText?: readonly string[];
}

export function textColumn({ noText, ...heading }: TextHeading): Column<string> {
  const nothing = noText && new Set(noText.map(plainKey));
  return {
    ...heading,
    kind: 'text',
    knownByContent: false,
    takesAnything: true,
    reader: () => (cell) => readText(cell, nothing),
    show: (text) => ({ json: text, text }),
    entry: textEntry,
  };
}

function readText(
  cell: FilledCell,
  nothing: ReadonlySet<string> | undefined,
): string | CellProblem<string> | undefined {
  if (isCellError(cell)) return errorInCell(cell);
  const text = typeof cell === 'string' ? tidy(cell) : String(cell);
  return saysNothing(text, nothing) ? undefined : text;
}

/** Most texts are tidy as they stand. */
function tidy(text: string): string {
  return /^\s|\s$|\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
}
