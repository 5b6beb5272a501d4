/**
 * Amounts as numbers of cells: złote in a double, perhaps out of a formula. What a sum of whole grosze can give is read;
 * anything finer is asked, anything larger refused. Used by registers and by Excel's function SŁOWNIE.
 */
import { grosze } from './money.ts';
import type { Grosze } from './money.ts';
import { certain } from './reading.ts';
import type { Reading } from './reading.ts';

/** Formulas leave amounts such as 1001.9999999998; what differs by more than this is no rounding noise, in grosze. */
const NOISE = 1e-3;
/** From here on a double no longer tells grosze apart, in złote. */
const TOO_LARGE = 1e13;

export type NumericMoney = Reading<Grosze, 'too-large' | 'below-grosz'>;

/** Reads a number of złote. Never throws. */
export function readNumericMoney(zloty: number): NumericMoney {
  if (!(Math.abs(zloty) < TOO_LARGE)) {
    return { kind: 'unreadable', cause: 'too-large', message: 'Liczba jest za duża jak na kwotę.' };
  }
  const amount = grosze(Math.round(zloty * 100));
  if (Math.abs(zloty * 100 - amount) < NOISE) return certain(amount);
  const message = 'Kwota ma więcej niż dwa miejsca po przecinku.';
  return { kind: 'ambiguous', cause: 'below-grosz', values: [amount], message };
}
