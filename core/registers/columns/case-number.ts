/**
 * The mark of a case, a decision or a court file. Offices and courts have patterns of their own, so the text is the
 * value; one that differs from the pattern of its column is used and reported, one that became a date is destroyed.
 */
import { readCaseMark } from '../../values/case-mark.ts';
import { caseShapesOf } from '../../values/column-profile.ts';
import { isCellError } from '../../workbooks/index.ts';
import {
  CellProblem,
  type CellReader,
  type Column,
  type ColumnHeading,
  type ReadingContext,
} from '../column.ts';
import { once, textsOf } from './column-cells.ts';
import { errorInCell } from './error-in-cell.ts';
import { tidy, writtenText } from './written-text.ts';

export function caseNumberColumn(heading: ColumnHeading): Column<string> {
  return writtenText(heading, caseNumberReader);
}

/** Marks of courts („III Nsm 123/24”) and offices („PCPR.5211.7.2024”) that nothing else looks like: nearly all there are. */
const PLAIN =
  /^(?:[IVXLCDM]{1,6} [A-Z][A-Za-z]{0,5} \d{1,6}\/\d{1,4}|[A-Z]{1,6}(?:[.-][A-Z\d]{1,8}){2,8}(?:\/\d{2,4})?)$/;

/** Problems: `case-number-unusual`, `-number` and `-too-long` with the text as their value; `case-number-date`. */
function caseNumberReader(context: ReadingContext): CellReader<string> {
  const shapes = once(() => caseShapesOf(textsOf(context)));
  const numbered = once(() => isNumbered(context));
  return (cell, row) => {
    if (typeof cell === 'string' && PLAIN.test(cell)) return cell;
    if (isCellError(cell)) return errorInCell(cell);
    const text = tidy(String(cell));
    const shownAsDate = typeof cell === 'number' && context.isDate(row);
    const reading = readCaseMark(typeof cell === 'boolean' ? text : cell, { shownAsDate });
    if (reading.kind === 'certain') return text;
    if (reading.cause === 'empty' || reading.cause === 'no-mark') return undefined;
    if (reading.kind === 'destroyed') return new CellProblem(`case-number-${reading.cause}`, reading.message);
    if (reading.cause === 'number' && numbered()) return text;
    if (reading.cause !== 'short') {
      return new CellProblem(`case-number-${reading.cause}`, reading.message, { value: text });
    }
    const usual = shapes();
    const again = usual && readCaseMark(text, { shapes: usual.value });
    if (again?.kind !== 'ambiguous') return text;
    return new CellProblem(
      'case-number-unusual',
      `${again.message} Wskazuje na to kolumna: ${usual?.reason ?? ''}.`,
      {
        value: text,
      },
    );
  };
}

/** Where most cells of the column are whole numbers, the office keeps running numbers there. */
function isNumbered(context: ReadingContext): boolean {
  let whole = 0;
  let others = 0;
  for (const [cell, row] of context.cells?.() ?? []) {
    if (typeof cell === 'number' && Number.isInteger(cell) && !context.isDate(row)) whole++;
    else others++;
  }
  return whole > others;
}
