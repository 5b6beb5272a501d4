/**
 * The Excel function TECZKA.SŁOWNIE. Its JSDoc is what Excel shows to people, hence Polish. An empty cell reads like 0,
 * as in Excel's own functions: Excel on the desktop does not tell the two apart.
 */
import { amountInWords } from '../../core/polish/amount-in-words.ts';
import { readMoney } from '../../core/registers/columns/money.ts';
import { CellProblem } from '../../core/registers/column.ts';
import { TeczkaError } from '../../core/values/errors.ts';

/**
 * Zapisuje kwotę w złotych słownie, na przykład „sto dwa złote pięćdziesiąt groszy”.
 * @customfunction SLOWNIE SŁOWNIE
 * @param kwota Kwota w złotych, najwyżej z dwoma miejscami po przecinku.
 * @returns Kwota słownie.
 * @helpurl https://localhost:3000/pomoc.html#slownie
 */
export function slownie(kwota: string | number | boolean | null): string {
  const read = readMoney(kwota ?? 0);
  if (read === undefined) return '';
  if (!(read instanceof CellProblem)) return amountInWords(read);
  if (read.value === undefined) throw new TeczkaError(read.code, read.message);
  return amountInWords(read.value);
}
