/**
 * The Excel function TECZKA.SŁOWNIE. Its JSDoc is what Excel shows to people, hence Polish. An empty cell reads like 0,
 * as in Excel's own functions: Excel on the desktop does not tell the two apart (OfficeDev/office-js issue 4702).
 */
import { amountInWords } from '../../core/polish/amount-in-words.ts';
import { TeczkaError } from '../../core/values/errors.ts';
import { moneyFromJson, type Grosze } from '../../core/values/money.ts';
import { readNumericMoney } from '../../core/values/numeric-money.ts';

/**
 * Zapisuje kwotę w złotych słownie, na przykład „sto dwa złote pięćdziesiąt groszy”.
 * @customfunction SLOWNIE SŁOWNIE
 * @param kwota Kwota w złotych, najwyżej z dwoma miejscami po przecinku.
 * @returns Kwota słownie.
 * @helpurl https://localhost:3000/pomoc.html#slownie
 */
export function slownie(kwota: string | number | boolean | null): string {
  if (typeof kwota === 'string' && kwota.trim() === '') return '';
  return amountInWords(
    typeof kwota === 'number' || kwota === null ? fromNumber(kwota ?? 0) : moneyFromJson(kwota),
  );
}

function fromNumber(zloty: number): Grosze {
  const reading = readNumericMoney(zloty);
  if (reading.kind === 'certain') return reading.value;
  throw new TeczkaError(`amount-${reading.cause}`, reading.message);
}
