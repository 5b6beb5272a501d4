/**
 * Series and number of an identity document. Most documents have no known form, so the text is the value; a Polish
 * identity card with a wrong check digit is used all the same and reported, one that became a date is destroyed.
 */
import { readIdentityDocument } from '../../polish/identity-document.ts';
import { isCellError } from '../../workbooks/index.ts';
import {
  CellProblem,
  type Column,
  type ColumnHeading,
  type FilledCell,
  type ReadingContext,
} from '../column.ts';
import { errorInCell } from './error-in-cell.ts';
import { tidy, writtenText } from './written-text.ts';

export function documentColumn(heading: ColumnHeading): Column<string> {
  return writtenText(heading, (context) => (cell, row) => readCell(cell, row, context));
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
  const value = reading.kind === 'destroyed' ? {} : { value: tidy(String(cell)) };
  return new CellProblem(`document-${reading.cause}`, reading.message, value);
}
