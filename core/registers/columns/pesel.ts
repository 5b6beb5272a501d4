/**
 * A PESEL number with what it says: birth date and sex. Cells hold it as a text or, where Excel took it for a number,
 * without its zeros. What is wrong with one is reported by RC-A01 and RC-A02.
 */
import { readPesel, type PeselFacts } from '../../polish/pesel.ts';
import { candidatesOf } from '../../values/reading.ts';
import { isCellError, textEntry } from '../../workbooks/index.ts';
import { CellProblem, type Column, type ColumnHeading, type FilledCell } from '../column.ts';
import { errorInCell } from './error-in-cell.ts';

export function peselColumn(heading: ColumnHeading): Column<PeselFacts> {
  return {
    ...heading,
    kind: 'pesel',
    knownByContent: true,
    reader: () => readCell,
    show: ({ pesel }) => ({ json: pesel, text: pesel }),
    entry: ({ pesel }) => textEntry(pesel),
  };
}

/** Problems: `pesel-` and the cause of readPesel. */
function readCell(cell: FilledCell): PeselFacts | CellProblem<PeselFacts> | undefined {
  if (isCellError(cell)) return errorInCell(cell);
  const reading = readPesel(String(cell));
  if (reading.kind === 'certain') return reading.value;
  if (reading.cause === 'empty' || reading.cause === 'no-number') return undefined;
  return new CellProblem(`pesel-${reading.cause}`, reading.message, { candidates: candidatesOf(reading) });
}
