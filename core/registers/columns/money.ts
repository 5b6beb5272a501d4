/** An amount in złote, kept as whole grosze. A text with one meaning is used; anything unclear is used by no check. */
import { formatMoney, moneyToJson, type Grosze } from '../../values/money.ts';
import { saysNothing } from '../../values/nothing.ts';
import { readNumericMoney } from '../../values/numeric-money.ts';
import type { Certain, Reading } from '../../values/reading.ts';
import { readTypedMoney } from '../../values/typed-money.ts';
import { isCellError } from '../../workbooks/index.ts';
import { CellProblem, type Column, type ColumnHeading, type FilledCell } from '../column.ts';
import { errorInCell } from './error-in-cell.ts';

export function moneyColumn(heading: ColumnHeading): Column<Grosze> {
  return {
    ...heading,
    kind: 'money',
    knownByContent: false,
    reader: () => readMoney,
    show: (amount) => ({ json: moneyToJson(amount), text: formatMoney(amount) }),
    entry: (amount) => ({ kind: 'number', number: Number(moneyToJson(amount)) }),
  };
}

function readMoney(cell: FilledCell): Grosze | CellProblem<Grosze> | undefined {
  if (typeof cell === 'number') return numericMoney(cell);
  if (isCellError(cell)) return errorInCell(cell);
  if (typeof cell === 'boolean') return new CellProblem('not-an-amount', 'W komórce nie ma kwoty.');
  return saysNothing(cell) ? undefined : typedMoney(cell);
}

function numericMoney(zloty: number): Grosze | CellProblem<Grosze> {
  const reading = readNumericMoney(zloty);
  return reading.kind === 'certain' ? reading.value : doubtful(reading);
}

function typedMoney(text: string): CellProblem<Grosze> {
  const reading = readTypedMoney(text);
  if (reading.kind !== 'certain') return doubtful(reading);
  return new CellProblem('text-amount', 'Kwota jest wpisana jako tekst, więc Excel nie umie jej sumować.', {
    value: reading.value,
  });
}

function doubtful(reading: Exclude<Reading<Grosze, string>, Certain<Grosze>>): CellProblem<Grosze> {
  if (reading.kind !== 'ambiguous') return new CellProblem('not-an-amount', reading.message);
  return new CellProblem('unclear-amount', reading.message, { candidates: reading.values });
}
