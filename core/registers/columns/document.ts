/**
 * Series and number of an identity document. Most documents have no known form, so the text is the value; a Polish
 * identity card with a wrong check digit is used all the same and reported, one that became a date is destroyed.
 */
import { readIdentityDocument } from '../../polish/identity-document.ts';
import { isCellError, textEntry } from '../../workbooks/index.ts';
import {
  CellProblem,
  type Column,
  type ColumnHeading,
  type FilledCell,
  type ReadingContext,
} from '../column.ts';
import { errorInCell } from './error-in-cell.ts';

export function documentColumn(heading: ColumnHeading): Column<string> {
  return {
    ...heading,
    // Recognition asks by kind what tells right cells from wrong: here nearly anything may stand.
    kind: 'text',
    knownByContent: false,
    reader: (context) => (cell, row) => readCell(cell, row, context),
    show: (number) => ({ json: number, text: number }),
    entry: textEntry,
  };
}

/** Problems: `document-checksum` with the text as its value, `document-date`, `document-too-long` with the text. */
function readCell(
  cell: FilledCell,
  row: number,
  context: ReadingContext,
): string | CellProblem<string> | undefined {
  if (isCellError(cell)) return errorInCell(cell);
  const shownAsDate = typeof cell === 'number' && context.isDate(row);
  const reading = readIdentityDocument(typeof cell === 'boolean' ? String(cell) : cell, { shownAsDate });
  if (reading.kind === 'certain') return reading.value.number;
  if (reading.kind === 'ambiguous') return reading.values[0]?.number;
  if (reading.cause === 'empty' || reading.cause === 'no-document') return undefined;
  const value = reading.kind === 'destroyed' ? {} : { value: String(cell).replace(/\s+/g, ' ').trim() };
  return new CellProblem(`document-${reading.cause}`, reading.message, value);
}
