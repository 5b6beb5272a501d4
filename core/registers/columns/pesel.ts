/**
 * A PESEL number with what it says: birth date and sex. Cells hold it as a text or, where Excel took it for a number,
 * without its zeros. What is wrong with one is reported by RC-A01 and RC-A02.
 */
import { readPesel, type PeselFacts } from '../../polish/pesel.ts';
import { isCellError, textEntry } from '../../workbooks/index.ts';
import { CellProblem, type Column, type ColumnHeading, type FilledCell } from '../column.ts';
import { plainKey } from '../plain-key.ts';
import { errorInCell } from './error-in-cell.ts';
import { saysNothing } from './no-value.ts';

/** What clerks write for a person without a number. */
const NO_NUMBER: ReadonlySet<string> = new Set(
  ['nie nadano', 'nienadany', 'nie posiada', 'w trakcie', 'w trakcie nadawania', 'cudzoziemiec'].map(
    plainKey,
  ),
);

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

/** Problems: `pesel-length`, `pesel-characters`, `pesel-checksum`, `pesel-date`. */
function readCell(cell: FilledCell): PeselFacts | CellProblem<PeselFacts> | undefined {
  if (isCellError(cell)) return errorInCell(cell);
  const text = String(cell);
  const reading = readPesel(text);
  if (reading.ok) return reading;
  if (reading.cause === 'empty') return undefined;
  if (reading.cause === 'characters' && saysNothing(text, NO_NUMBER)) return undefined;
  return new CellProblem(`pesel-${reading.cause}`, reading.message, {
    candidates: reading.lostZeros ? [reading.lostZeros] : [],
  });
}
