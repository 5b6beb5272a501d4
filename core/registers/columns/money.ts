/** An amount in złote, kept as whole grosze. A text with one meaning is used; anything unclear is used by no check. */
import { formatMoney, moneyToJson, subtract, ZERO_MONEY, type Grosze } from '../../values/money.ts';
import { decimalSignOf, type Decided } from '../../values/column-profile.ts';
import { saysNothing } from '../../values/nothing.ts';
import { readNumericMoney } from '../../values/numeric-money.ts';
import { candidatesOf } from '../../values/reading.ts';
import type { Certain, Reading } from '../../values/reading.ts';
import { readTypedMoney } from '../../values/typed-money.ts';
import { isCellError } from '../../workbooks/index.ts';
import { CellProblem, type Column, type ColumnHeading, type FilledCell } from '../column.ts';
import { once, textsOf } from './column-cells.ts';
import { errorInCell } from './error-in-cell.ts';

const AS_DATE =
  'Excel zamienił kwotę z kropką na datę, więc kwota przepadła. Nadaj komórce format liczbowy i wpisz kwotę z przecinkiem.';
const IN_BRACKETS = 'Kwota jest w nawiasie: nie wiadomo, czy jest ujemna, czy tylko wyróżniona.';
const AS_TEXT = 'Kwota jest wpisana jako tekst, więc Excel nie umie jej sumować.';

export function moneyColumn(heading: ColumnHeading): Column<Grosze> {
  return {
    ...heading,
    kind: 'money',
    knownByContent: false,
    reader(context) {
      const decimalSign = once(() => decimalSignOf(textsOf(context)));
      const byDate = new CellProblem<Grosze>('amount-date', AS_DATE);
      return (cell, row) =>
        typeof cell === 'number' && context.isDate(row) ? byDate : readMoney(cell, decimalSign);
    },
    show: (amount) => ({ json: moneyToJson(amount), text: formatMoney(amount) }),
    entry: (amount) => ({ kind: 'number', number: Number(moneyToJson(amount)) }),
  };
}

type DecideSign = () => Decided<'.' | ','> | undefined;

function readMoney(cell: FilledCell, decimalSign: DecideSign): Grosze | CellProblem<Grosze> | undefined {
  if (typeof cell === 'number') return numericMoney(cell);
  if (isCellError(cell)) return errorInCell(cell);
  if (typeof cell === 'boolean') return new CellProblem('not-an-amount', 'W komórce nie ma kwoty.');
  return saysNothing(cell) ? undefined : typedMoney(cell, decimalSign);
}

function numericMoney(zloty: number): Grosze | CellProblem<Grosze> {
  const reading = readNumericMoney(zloty);
  return reading.kind === 'certain' ? reading.value : doubtful(reading);
}

function typedMoney(text: string, decimalSign: DecideSign): CellProblem<Grosze> {
  const reading = readTypedMoney(text);
  if (reading.kind === 'certain') {
    if (!text.includes('(')) return new CellProblem('text-amount', AS_TEXT, { value: reading.value });
    const candidates = [reading.value, subtract(ZERO_MONEY, reading.value)];
    return new CellProblem('unclear-amount', IN_BRACKETS, { candidates });
  }
  const decided = reading.cause === 'thousands-or-decimals' ? decimalSign() : undefined;
  const again = decided && readTypedMoney(text, { decimalSign: decided.value });
  if (again?.kind !== 'certain') return doubtful(reading);
  const { reason } = decided ?? { reason: '' };
  return new CellProblem('text-amount', `${AS_TEXT} Odczytano ją według kolumny: ${reason}.`, {
    value: again.value,
    candidates: candidatesOf(reading),
    reason,
  });
}

function doubtful(reading: Exclude<Reading<Grosze, string>, Certain<Grosze>>): CellProblem<Grosze> {
  if (reading.kind !== 'ambiguous') return new CellProblem('not-an-amount', reading.message);
  return new CellProblem('unclear-amount', reading.message, { candidates: reading.values });
}
