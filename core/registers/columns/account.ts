/**
 * A bank account: 26 digits of a Polish one or a foreign IBAN. An account in a number cell has lost its digits beyond
 * the fifteenth and must be typed again.
 */
import { readAccount } from '../../polish/nrb.ts';
import { candidatesOf } from '../../values/reading.ts';
import { isCellError, textEntry } from '../../workbooks/index.ts';
import { CellProblem, type Column, type ColumnHeading, type FilledCell } from '../column.ts';
import { errorInCell } from './error-in-cell.ts';

export function accountColumn(heading: ColumnHeading): Column<string> {
  return {
    ...heading,
    kind: 'account',
    knownByContent: false,
    reader: () => readCell,
    show: (number) => ({ json: number, text: printed(number) }),
    entry: (number) => textEntry(printed(number)),
  };
}

/** Problems: `account-` and the cause of readAccount. */
function readCell(cell: FilledCell): string | CellProblem<string> | undefined {
  if (isCellError(cell)) return errorInCell(cell);
  const reading = readAccount(typeof cell === 'boolean' ? String(cell) : cell);
  if (reading.kind === 'certain') return reading.value.number;
  if (reading.cause === 'empty' || reading.cause === 'no-number') return undefined;
  const candidates = candidatesOf(reading).map(({ number }) => number);
  return new CellProblem(`account-${reading.cause}`, reading.message, { candidates });
}

function printed(number: string): string {
  const reading = readAccount(number);
  return reading.kind === 'certain' ? reading.value.printed : number;
}
