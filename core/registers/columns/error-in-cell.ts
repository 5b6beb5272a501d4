/** A formula that failed gives no value, whatever the column. Called by every kind of column. */
import { polishError, type CellError } from '../../workbooks/index.ts';
import { CellProblem } from '../column.ts';

export function errorInCell<Value>(cell: CellError): CellProblem<Value> {
  return new CellProblem<Value>('cell-error', `W komórce jest błąd formuły ${polishError(cell)}.`);
}
