/** An amount in złote, kept as whole grosze. A text with one meaning is used; anything unclear is used by no check. */
import { formatMoney, grosze, moneyToJson, type Grosze } from '../../values/money.ts';
import { readTypedMoney } from '../../values/typed-money.ts';
import { isCellError } from '../../workbooks/index.ts';
import { CellProblem, type Column, type ColumnHeading, type FilledCell } from '../column.ts';
import { errorInCell } from './error-in-cell.ts';
import { saysNothing } from './no-value.ts';

/** Formulas leave amounts such as 1001.9999999998; what differs by more than this is no rounding noise, in grosze. */
const NOISE = 1e-3;
/** From here on a double no longer tells grosze apart, in złote. */
const TOO_LARGE = 1e13;

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

/** Reads a cell as this column does, for those who have one cell and no register: Excel's function SŁOWNIE. */
export function readMoney(cell: FilledCell): Grosze | CellProblem<Grosze> | undefined {
  if (typeof cell === 'number') return numericMoney(cell);
  if (isCellError(cell)) return errorInCell(cell);
  if (typeof cell === 'boolean') return new CellProblem('not-an-amount', 'W komórce nie ma kwoty.');
  return saysNothing(cell) ? undefined : typedMoney(cell);
}

function numericMoney(zloty: number): Grosze | CellProblem<Grosze> {
  if (Math.abs(zloty) >= TOO_LARGE)
    return new CellProblem('not-an-amount', 'Liczba jest za duża jak na kwotę.');
  const amount = grosze(Math.round(zloty * 100));
  if (Math.abs(zloty * 100 - amount) < NOISE) return amount;
  return new CellProblem('unclear-amount', 'Kwota ma więcej niż dwa miejsca po przecinku.', {
    candidates: [amount],
  });
}

function typedMoney(text: string): CellProblem<Grosze> {
  const reading = readTypedMoney(text);
  if (reading.kind === 'unreadable') return new CellProblem('not-an-amount', reading.message);
  if (reading.kind === 'ambiguous') {
    return new CellProblem('unclear-amount', reading.message, { candidates: reading.values });
  }
  return new CellProblem('text-amount', 'Kwota jest wpisana jako tekst, więc Excel nie umie jej sumować.', {
    value: reading.value,
  });
}
